// Says what a JSON pointer points to in words: "`slug` of `Team`", "query parameter `per_page`".
import { METHODS, at, keys } from './spec.mjs';

const COMPONENTS = {
  schemas: '',
  headers: 'header',
  responses: 'response',
  requestBodies: 'request body',
  examples: 'example',
  securitySchemes: 'security scheme',
};
const UNIONS = ['allOf', 'oneOf', 'anyOf'];

/**
 * The things that a pointer leads through, from the outermost: of which kind each is, and its name.
 *
 * @returns {{kind: string, name: string}[]}
 */
export function things(spec, pointer) {
  const path = keys(pointer);
  const found = [];
  let parent;
  let place = '#';
  path.forEach((key, index) => {
    const above = at(spec, place);
    place += `/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    const isLast = index === path.length - 1;
    const thing = thingAt({ spec, path, index, key, parent, place, above, isLast });
    if (thing) found.push(thing);
    // A property, header or the like may have the name of a keyword.
    parent = ['properties', 'headers', 'content', 'responses', 'examples', 'schemas'].includes(parent) ? undefined : key;
  });
  return found.length > 0 ? found : [{ kind: 'the API', name: '' }];
}

function thingAt({ spec, path, index, key, parent, place, above, isLast }) {
  const node = () => at(spec, place);
  const name = `\`${key}\``;
  if (index === 0) return key === 'info' ? { kind: 'the title page', name: '' } : undefined;
  if (path[0] === 'components' && index < 3) {
    // The kind of component; its name follows.
    if (index === 1) return undefined;
    return path[1] === 'parameters' ? parameter(node()) : { kind: COMPONENTS[path[1]] ?? '', name };
  }
  if (parent === 'paths') return path.length > 2 && METHODS.includes(path[2]) ? undefined : { kind: 'path', name };
  if (path[0] === 'paths' && index === 2 && METHODS.includes(key)) {
    return { kind: '', name: `\`${node()?.operationId ?? `${key.toUpperCase()} ${parent}`}\``, operation: true };
  }
  if (parent === 'parameters') return parameter(node());
  if (parent === 'responses') return { kind: 'response', name: key };
  if (parent === 'headers') return { kind: 'header', name };
  // One content type alone needs no name, unless it is what is talked of.
  if (parent === 'content') return isLast || Object.keys(above ?? {}).length > 1 ? { kind: '', name } : undefined;
  if (parent === 'examples') return { kind: 'example', name };
  if (parent === 'properties') return { kind: '', name };
  if (UNIONS.includes(parent)) return { kind: 'alternative', name: String(Number(key) + 1) };
  if (parent === 'security') return { kind: 'sign-in by', name: `\`${Object.keys(node() ?? {}).join('` and `')}\`` };
  if (parent === 'servers') return { kind: 'server', name: `\`${node()?.url}\`` };
  if (parent === 'tags' && path[0] === 'tags') return { kind: 'tag', name: `\`${node()?.name}\`` };
  if (key === 'requestBody') return { kind: 'the body', name: '' };
  if (key === 'externalDocs') return { kind: 'the link', name: '' };
  if (key === 'items') return { kind: 'each item', name: '' };
  if (key === 'additionalProperties') return { kind: 'each value', name: '' };
  return undefined;
}

function parameter(node) {
  return node?.in ? { kind: `${node.in} parameter`, name: `\`${node.name}\`` } : { kind: 'a parameter', name: '' };
}

export const words = ({ kind, name }) => `${kind} ${name}`.trim();

/** "`slug` of each item of `teams`", from the innermost. */
export function subject(spec, pointer) {
  return things(spec, pointer).map(words).reverse().join(' of ');
}

export const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);
