// Renders the bundled spec as the documentation page was rendered: by widdershins 4.0.1, its samples
// by httpsnippet, in the page's five languages.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const fromWiddershins = createRequire(require.resolve('widdershins'));
// Its template engine tells of every template that it compiles, on standard output.
fromWiddershins('dot').log = false;
const widdershins = require('widdershins');

const OPTIONS = {
  codeSamples: true,
  httpsnippet: true,
  // The page's bodies are inline objects and therefore expanded; ours have names.
  expandBody: true,
  // Headings are the titles, as on the page, and not the operationIds.
  tocSummary: true,
  sample: true,
  language_tabs: [
    { shell: 'Shell' },
    { 'javascript--node': 'Node.js' },
    { javascript: 'JavaScript' },
    { python: 'Python' },
    { ruby: 'Ruby' },
  ],
};

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

export function resolver(spec) {
  return function resolve(node) {
    if (!node?.$ref) return node;
    return resolve(
      node.$ref
        .slice(2)
        .split('/')
        .reduce((at, key) => at[key.replace(/~1/g, '/').replace(/~0/g, '~')], spec),
    );
  };
}

/** The first content type stands for the others in a table of responses, and so only it is rendered. */
export const firstContent = (response) => Object.entries(response.content ?? {})[0];

/**
 * A copy of the spec that says more on a page: the generator does not name examples and HTTP security
 * schemes, but heads them with their descriptions; those are prose, and the names go in their place.
 */
function prepared(spec) {
  const copy = structuredClone(spec);
  const resolve = resolver(copy);
  for (const [name, scheme] of Object.entries(copy.components.securitySchemes)) {
    scheme.description = name;
  }
  for (const item of Object.values(copy.paths)) {
    for (const method of METHODS.filter((each) => item[each])) {
      const { responses } = item[method];
      for (const status of Object.keys(responses)) {
        const response = structuredClone(resolve(responses[status]));
        const [type, media] = firstContent(response) ?? [];
        if (type) response.content = { [type]: media };
        for (const [name, example] of Object.entries(media?.examples ?? {})) {
          media.examples[name] = { value: resolve(example).value, description: `${status} Response ${name}` };
        }
        responses[status] = response;
      }
    }
  }
  return copy;
}

export function render(spec) {
  return widdershins.convert(prepared(spec), OPTIONS);
}
