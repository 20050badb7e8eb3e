// A small Sentry: enough of all eight operations that a client has something to decode.
import { createServer } from 'node:http';

const PAGES = { '': [['one', 'two'], '0:2:0'], '0:2:0': [['three', 'four'], '0:4:0'], '0:4:0': [['five'], undefined] };

const team = (slug) => ({ id: '1', slug, name: slug, memberCount: 4, dateCreated: '2018-11-06T21:20:08.115Z' });
const project = (slug) => ({ id: '2', slug, name: slug, platform: 'java', teams: [{ id: '1', slug: 'team', name: 'Team' }] });

const OPERATIONS = [
  ['GET', /^\/organizations\/org\/teams\/$/, listTeams],
  ['POST', /^\/organizations\/org\/teams\/$/, ({ body }) => [201, team(body.slug)]],
  ['GET', /^\/teams\/org\/team\/$/, () => [200, team('team')]],
  ['PUT', /^\/teams\/org\/team\/$/, ({ body }) => [200, team(body.slug)]],
  ['DELETE', /^\/teams\/org\/team\/$/, () => [204]],
  ['GET', /^\/teams\/org\/team\/projects\/$/, () => [200, [project('project')]]],
  ['POST', /^\/teams\/org\/team\/projects\/$/, ({ body }) => [201, project(body.slug)]],
  ['GET', /^\/teams\/org\/team\/stats\/$/, ({ query }) => [200, [[1541455200, query.get('resolution') === '1d' ? 24 : 1]]]],
];

function listTeams({ query, url }) {
  const [slugs, next] = PAGES[query.get('cursor') ?? ''];
  const link = `<${url}>; rel="next"; results="${Boolean(next)}"; cursor="${next ?? '0:6:0'}"`;
  return [200, slugs.map(team), { link }];
}

export async function startServer() {
  const server = createServer(async (incoming, outgoing) => {
    const url = new URL(incoming.url, 'http://127.0.0.1');
    const path = url.pathname.replace(/^\/api\/0/, '');
    if (path === '/teams/org/no-answer/') return;
    const text = Buffer.concat(await incoming.toArray()).toString();
    const request = { url, query: url.searchParams, body: text && JSON.parse(text) };
    const operation = OPERATIONS.find(([method, pattern]) => method === incoming.method && pattern.test(path));
    const authorized = incoming.headers.authorization === 'Bearer not-a-real-token';
    const [status, body, headers] = !authorized ? [401, { detail: 'Invalid token' }]
      : operation ? operation[2](request) : [404, { detail: 'The requested resource does not exist' }];
    outgoing.writeHead(status, { ...headers, ...(body && { 'content-type': 'application/json' }) });
    outgoing.end(body && JSON.stringify(body));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
