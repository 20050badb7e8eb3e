// Serves the documentation in target/dist on this machine, with a mock behind it: the samples on the
// pages are addressed to this server, and /api/0/ is answered by Prism, from the examples of the spec.
//
//   node tools/serve.mjs           on port 8080, or on PORT
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPrism } from './prism.mjs';

const dist = fileURLToPath(new URL('../target/dist/', import.meta.url));
/** What servers answer; left alone, the mock takes the lowest status that is declared. */
const STATUS = { POST: 201, DELETE: 204 };
const TYPES = { '.html': 'text/html', '.json': 'application/json', '.yaml': 'application/yaml', '.ts': 'text/plain' };

if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no openapi/target/dist/index.html to serve: mvn package -pl openapi makes it.');
  process.exit(1);
}
const files = new Set(readdirSync(dist));
let mock;
const server = createServer((incoming, outgoing) => {
  if (incoming.url.startsWith('/api/0/')) {
    forward(incoming, outgoing);
  } else {
    serve(incoming, outgoing);
  }
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => stop(0));
}
server.on('error', (error) => {
  const hint = error.code === 'EADDRINUSE' ? ' Name another one: PORT=8081.' : '';
  console.error(`The documentation cannot be served: ${error.message}.${hint}`);
  stop(1);
});
mock = await startPrism(join(dist, 'sentry.yaml'));
// Only this machine can reach it.
server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
  console.log(`The documentation is at ${origin()}/ until Ctrl+C. Calls to ${origin()}/api/0/ are answered by Prism at ${mock.url}.`);
});

function serve({ method, url }, outgoing) {
  const name = url.replace(/[?#].*/, '').slice(1) || 'index.html';
  if (!['GET', 'HEAD'].includes(method) || !files.has(name)) {
    outgoing.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
    return;
  }
  let body = readFileSync(join(dist, name));
  if (extname(name) === '.html') {
    body = body.toString().replaceAll('https://sentry.io/api/0/', `${origin()}/api/0/`);
  }
  const type = TYPES[extname(name)] ?? 'text/plain';
  outgoing.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(method === 'HEAD' ? undefined : body);
}

function forward(incoming, outgoing) {
  const { method, url, headers } = incoming;
  const prefer = headers.prefer ?? `code=${STATUS[method] ?? 200}`;
  const call = request(mock.url + url, { method, headers: { ...headers, prefer } });
  call.on('response', (answer) => {
    outgoing.writeHead(answer.statusCode, answer.headers);
    answer.pipe(outgoing);
  });
  call.on('error', (error) => {
    if (!outgoing.headersSent) outgoing.writeHead(502, { 'Content-Type': 'text/plain' });
    outgoing.end(`The mock does not answer: ${error.message}\n`);
  });
  incoming.pipe(call);
}

async function stop(code) {
  server.close();
  server.closeAllConnections();
  await mock?.close();
  process.exit(code);
}

function origin() {
  return `http://127.0.0.1:${server.address().port}`;
}
