// A Prism mock of the spec, and a recorder before it that every client calls. The recorder asks
// Prism for the status that servers really send, keeps what was answered, and so knows what a client
// did without believing the client.
import { createServer, request } from 'node:http';
import { startPrism } from '../../../openapi/tools/prism.mjs';
import { SPEC } from './places.mjs';

const PRISM_PROBLEM = 'https://stoplight.io/prism/errors#';

/** Teams that stand for an error: each body has `detail` or `error` in another of its forms. */
const TROUBLES = {
  'no-such-team': { status: 404, example: 'resource-not-found' },
  'behind-sso': { status: 401, example: 'sso-required' },
  'bad-period': { status: 400, example: 'invalid-stats-period' },
  'far-region': { status: 503, example: 'region-unavailable' },
};
export const ERRORS = Object.keys(TROUBLES).length;

export async function startMock(operations) {
  const prism = await startPrism(SPEC);
  const exchanges = [];
  const server = createServer((incoming, outgoing) => {
    forward(prism.url, operations, incoming, outgoing, (exchange) => exchanges.push(exchange));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** What was called since the last time. */
    take: () => exchanges.splice(0),
    close() {
      server.close();
      server.closeAllConnections();
      prism.close();
    },
  };
}

async function forward(prism, operations, incoming, outgoing, record) {
  const { pathname } = new URL(incoming.url, prism);
  const operation = operations.find((each) => each.method === incoming.method && each.path.test(pathname));
  const trouble = TROUBLES[operation?.path.exec(pathname)[2]];
  const expected = trouble ?? { status: operation?.status ?? 200 };
  const prefer = [`code=${expected.status}`, ...(expected.example ? [`example=${expected.example}`] : [])].join(', ');

  const onward = request(new URL(incoming.url, prism), {
    method: incoming.method,
    headers: { ...incoming.headers, prefer },
  });
  incoming.pipe(onward);
  onward.on('error', (error) => outgoing.destroy(error));
  onward.on('response', async (answer) => {
    const chunks = await answer.toArray();
    const body = Buffer.concat(chunks);
    record({
      operation: operation?.id,
      request: `${incoming.method} ${incoming.url}`,
      trouble: Boolean(trouble),
      faults: faults(operation, expected, answer, body.toString()),
    });
    outgoing.writeHead(answer.statusCode, answer.headers);
    outgoing.end(body);
  });
}

/** Everything that shows that a call broke the spec. */
function faults(operation, expected, answer, body) {
  const found = [];
  if (!operation) found.push('no operation of the spec');
  if (answer.headers['sl-violations']) found.push(answer.headers['sl-violations']);
  if (body.includes(PRISM_PROBLEM)) found.push(body);
  if (answer.statusCode !== expected.status) found.push(`${answer.statusCode} instead of ${expected.status}`);
  return found;
}
