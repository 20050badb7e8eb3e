// The languages of the samples, each a client of httpsnippet. Its own clients are no use here: the
// token would stand in the code as text, an error status would pass for success, and an empty 204
// would be read as JSON. None of these turns off the verification of certificates, which all five
// languages do by default.
import httpsnippet from 'httpsnippet';
import { block, indent, javascript, literal, python, ruby } from './literals.mjs';
import { TOKEN } from './requests.mjs';

const headers = (request, pair) => Object.entries(request.allHeaders).map(([name, value]) => pair(name, value));
const lines = (...parts) => parts.filter((part) => part !== false).join('\n') + '\n';

function shell(request) {
  const single = (text) => `'${text.replaceAll("'", "'\\''")}'`;
  const { text, jsonObj } = request.postData;
  return lines(
    [
      `curl --fail-with-body --request ${request.method}`,
      `--url ${single(request.fullUrl)}`,
      ...headers(request, (name, value) => {
        const header = `${name}: ${value}`;
        return `--header ${value.includes(TOKEN) ? `"${header}"` : single(header)}`;
      }),
      ...(text ? [`--data ${indent(single(JSON.stringify(jsonObj, null, 2)), '  ').trimStart()}`] : []),
    ].join(' \\\n  '),
  );
}

const scriptToken = lines(
  'const token = process.env.SENTRY_AUTH_TOKEN;',
  "if (!token) throw new Error('SENTRY_AUTH_TOKEN is not set');",
);
const scriptHeaders = (request) =>
  `headers: ${block('{}', headers(request, (name, value) =>
    javascript.key(name) + (value.includes(TOKEN) ? `\`${value.replace(TOKEN, '${token}')}\`` : javascript.string(value))), javascript)}`;
const scriptBody = (request) => `JSON.stringify(${literal(request.postData.jsonObj, javascript)})`;
const scriptMethod = (request) => `method: ${javascript.string(request.method)}`;

function node(request, { answersJson }) {
  return lines(
    "import { once } from 'node:events';",
    "import { request } from 'node:https';",
    "import { text } from 'node:stream/consumers';",
    '',
    scriptToken,
    `const call = request(${javascript.string(request.fullUrl)}, ${block('{}', [scriptMethod(request), scriptHeaders(request)], javascript)});`,
    `call.end(${request.postData.text ? scriptBody(request) : ''});`,
    '',
    "const [response] = await once(call, 'response');",
    'const body = await text(response);',
    'if (response.statusCode >= 300) {',
    '  throw new Error(`${response.statusCode} ${response.statusMessage}: ${body}`);',
    '}',
    answersJson ? 'console.log(JSON.parse(body));' : 'console.log(response.statusCode, response.statusMessage);',
  );
}

function fetch(request, { answersJson }) {
  const options = [scriptMethod(request), scriptHeaders(request)];
  if (request.postData.text) options.push(`body: ${scriptBody(request)}`);
  return lines(
    '// For a server: in a page, everybody who opens it could read the token.',
    scriptToken,
    `const response = await fetch(${javascript.string(request.fullUrl)}, ${block('{}', options, javascript)});`,
    'if (!response.ok) {',
    '  throw new Error(`${response.status} ${response.statusText}: ${await response.text()}`);',
    '}',
    answersJson ? 'console.log(await response.json());' : 'console.log(response.status, response.statusText);',
  );
}

function httpClient(request, { answersJson }) {
  const { text, jsonObj } = request.postData;
  const token = (value) => `"${value.replace(TOKEN, '')}" + os.environ["SENTRY_AUTH_TOKEN"]`;
  const options = block('{}', headers(request, (name, value) =>
    python.key(name) + (value.includes(TOKEN) ? token(value) : python.string(value))), python);
  const call = [
    python.string(request.method),
    python.string(request.uriObj.path),
    ...(text ? [`body=json.dumps(${literal(jsonObj, python)})`] : []),
    `headers=${options}`,
  ];
  return lines(
    'import http.client',
    (answersJson || Boolean(text)) && 'import json',
    'import os',
    '',
    `connection = http.client.HTTPSConnection(${python.string(request.uriObj.host)})`,
    `connection.request${block('()', call, python)}`,
    '',
    'response = connection.getresponse()',
    'body = response.read().decode()',
    'if response.status >= 300:',
    '    raise SystemExit(f"{response.status} {response.reason}: {body}")',
    answersJson ? 'print(json.loads(body))' : 'print(response.status, response.reason)',
  );
}

function netHttp(request, { answersJson }) {
  const { text, jsonObj } = request.postData;
  const type = request.method[0] + request.method.slice(1).toLowerCase();
  const token = (value) => `"${value.replace(TOKEN, '#{ENV.fetch("SENTRY_AUTH_TOKEN")}')}"`;
  return lines(
    (answersJson || Boolean(text)) && 'require "json"',
    'require "net/http"',
    '',
    `url = URI(${ruby.string(request.fullUrl)})`,
    `request = Net::HTTP::${type}.new(url)`,
    ...headers(request, (name, value) =>
      `request[${ruby.string(name)}] = ${value.includes(TOKEN) ? token(value) : ruby.string(value)}`),
    text ? `request.body = JSON.generate(${literal(jsonObj, ruby)})` : false,
    '',
    'response = Net::HTTP.start(url.host, url.port, use_ssl: true) { |http| http.request(request) }',
    'abort "#{response.code} #{response.message}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)',
    answersJson ? 'pp JSON.parse(response.body)' : 'puts "#{response.code} #{response.message}"',
  );
}

/** In the order of their tabs; lang is what highlighters know, label what readers see. */
export const LANGUAGES = [
  { label: 'Shell', lang: 'Shell', extension: 'sh', target: 'shell', convert: shell },
  { label: 'Node.js', lang: 'JavaScript', extension: 'mjs', target: 'node', convert: node },
  { label: 'JavaScript', lang: 'JavaScript', extension: 'js', target: 'javascript', convert: fetch },
  { label: 'Python', lang: 'Python', extension: 'py', target: 'python', convert: httpClient },
  { label: 'Ruby', lang: 'Ruby', extension: 'rb', target: 'ruby', convert: netHttp },
];

for (const { label, target, convert } of LANGUAGES) {
  const info = { key: 'sentry', title: label, link: 'https://sentry.io', description: `The ${label} samples of this spec` };
  httpsnippet.addTargetClient(target, { info, convert });
}

export function sample({ operationId, har, answersJson }, { target }) {
  const source = new httpsnippet.HTTPSnippet(har).convert(target, 'sentry', { answersJson });
  // httpsnippet leaves out, without a word, a request that is no valid HAR.
  if (typeof source !== 'string') throw new Error(`httpsnippet does not take the request of ${operationId}: ${JSON.stringify(har)}`);
  return source;
}
