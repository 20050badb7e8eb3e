// As much of GitHub's API as the scripts of the workflows call, on this machine.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const scripts = fileURLToPath(new URL('../../.github/scripts/', import.meta.url));

/** Answers `METHOD /path` from a table, and remembers what it was asked. A function gets the query. */
export async function fakeGithub(table) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://fake');
    let text = '';
    for await (const chunk of request) text += chunk;
    requests.push({ call: `${request.method} ${pathname}`, body: text && JSON.parse(text), auth: request.headers.authorization });
    const answer = table[`${request.method} ${pathname}`];
    const { status = answer === undefined ? 404 : 200, headers = {}, body = {} } =
      typeof answer === 'function' ? answer(searchParams) : { body: answer };
    response.writeHead(status, headers).end(Buffer.isBuffer(body) ? body : JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    requests,
    close: () => server.close(),
    /** Runs a script of the workflows against this. */
    run: (script, args, env) =>
      run(process.execPath, [scripts + script, ...args], {
        GITHUB_API_URL: `http://127.0.0.1:${server.address().port}`,
        GITHUB_REPOSITORY: 'o/r',
        GITHUB_TOKEN: 'secret',
        ...env,
      }),
  };
}

/** Ends with the code and the whole output, or after two minutes. */
export async function run(command, args, env) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], timeout: 120_000 });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const [code] = await once(child, 'close');
  return { code, output };
}

/** A list, in pages of two, with the Link header that says so. */
export function pages(items) {
  return (query) => {
    const page = Number(query.get('page'));
    const more = items.length > page * 2;
    return { body: items.slice((page - 1) * 2, page * 2), headers: more ? { link: '<http://fake>; rel="next"' } : {} };
  };
}
