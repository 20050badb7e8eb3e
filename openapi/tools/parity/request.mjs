// Reads the request that a code sample makes, in the five languages of the page as httpsnippet writes
// them: method, address, header names in lower case, body, and
// whether it takes any certificate.
import { parse } from 'yaml';

const all = (text, pattern) => [...text.matchAll(pattern)].map((match) => match.slice(1));
const one = (text, pattern) => text.match(pattern)?.slice(1) ?? [];

const LANGUAGES = {
  shell: (text) => ({
    method: one(text, /--request (\w+)/)[0],
    url: one(text, /--url '?([^\s']+)/)[0],
    headers: all(text, /--header '([^:]+): ([^']*)'/g),
    body: json(one(text, /--data '([^]*)'$/)[0]),
  }),
  'javascript--node': (text) => {
    const options = JSON.parse(one(text, /options = ({[^]*?\n});/)[0]);
    return {
      method: options.method,
      url: `${one(text, /require\("(https?)"\)/)[0]}://${options.hostname}${options.path}`,
      headers: Object.entries(options.headers),
      // A literal of JavaScript, with unquoted keys: YAML reads it too.
      body: parse(one(text, /req\.write\(JSON\.stringify\(([^]*?)\)\);/)[0] ?? '') ?? undefined,
    };
  },
  javascript: (text) => {
    const [method, url] = one(text, /xhr\.open\("(\w+)", "([^"]+)"\)/);
    return {
      method,
      url,
      headers: all(text, /setRequestHeader\("([^"]+)", "([^"]*)"\)/g),
      body: json(one(text, /data = JSON\.stringify\(([^]*?)\);/)[0]),
    };
  },
  python: (text) => {
    const [method, path] = one(text, /conn\.request\("(\w+)", "([^"]+)"/);
    const [scheme, host] = one(text, /(HTTPS?)Connection\("([^"]+)"\)/);
    return {
      method,
      url: `${scheme.toLowerCase()}://${host}${path}`,
      headers: all(one(text, /headers = {([^]*?)}\n/)[0] ?? '', /'([^']+)': "([^"]*)"/g),
      body: json(JSON.parse(one(text, /payload = (".*")/)[0] ?? 'null')),
    };
  },
  ruby: (text) => ({
    method: one(text, /Net::HTTP::(\w+)\.new\(url\)/)[0].toUpperCase(),
    url: one(text, /URI\("([^"]+)"\)/)[0],
    headers: all(text, /request\["([^"]+)"\] = '([^']*)'/g),
    body: json(JSON.parse(one(text, /request\.body = (".*")/)[0] ?? 'null')),
  }),
};

function json(text) {
  return text ? JSON.parse(text) : undefined;
}

export const isInsecure = (text) => text.includes('VERIFY_NONE');

export function requestOf(language, text) {
  if (!LANGUAGES[language]) throw new Error(`No reader for code samples in '${language}'; add one to tools/parity/request.mjs.`);
  const { method, url, headers, body } = LANGUAGES[language](text);
  const byName = headers.map(([name, value]) => [name.toLowerCase(), value]).sort();
  return { method, url, headers: Object.fromEntries(byName), ...(body !== undefined && { body }), insecure: isInsecure(text) };
}
