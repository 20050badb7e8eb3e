// The documentation served on this machine, with the mock behind it.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../tools/serve.mjs', import.meta.url));
const dist = (name) => readFileSync(new URL(`../target/dist/${name}`, import.meta.url), 'utf8');
const auth = { Authorization: 'Bearer token' };

/** Resolves with what the server printed when it is ready, or ended. */
async function start(port) {
  const child = spawn(process.execPath, [script], { env: { ...process.env, PORT: String(port) }, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  let output = '';
  const ready = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        output += text;
        if (/by Prism/.test(output)) resolve();
      });
    }
  });
  await Promise.race([ready, ended]);
  return { child, ended, output: () => output, origin: output.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0] };
}

describe('while it runs', () => {
  let server;
  before(async () => (server = await start(0)));
  after(async () => {
    server.child.kill();
    await server.ended;
  });

  test('the pages and files are there, their samples addressed to this server', async () => {
    const page = await fetch(`${server.origin}/`);
    assert.equal(page.status, 200);
    assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
    const html = await page.text();
    assert.equal(html, dist('index.html').replaceAll('https://sentry.io/api/0/', `${server.origin}/api/0/`));
    assert.ok(html.includes(`${server.origin}/api/0/teams/the-interstellar-jurisdiction/ancient-gabelers/`));
    assert.equal((await fetch(`${server.origin}/guide.html`)).status, 200);
    assert.equal(await (await fetch(`${server.origin}/sentry.json`)).text(), dist('sentry.json'));
  });

  test('what is not published is not served', async () => {
    for (const path of ['/nothing', '/../bundle.yaml', '/%2e%2e/bundle.yaml', '/toString', '/%']) {
      assert.equal((await fetch(server.origin + path)).status, 404, path);
    }
  });

  test('a curl sample, copied from the page, is answered as servers answer', () => {
    const spec = JSON.parse(dist('sentry.json'));
    const samples = Object.values(spec.paths).flatMap((item) => Object.values(item)).flatMap((each) => each['x-codeSamples'] ?? []);
    const sources = samples.filter(({ lang }) => lang === 'Shell').map(({ source }) => source);
    assert.equal(sources.length, 8);
    const answers = sources.map((source) => {
      const command = source.trim().replaceAll('https://sentry.io/api/0/', `${server.origin}/api/0/`);
      const { status, stdout, stderr } = spawnSync('sh', ['-c', `${command} --silent --write-out '\\n%{http_code}'`], {
        encoding: 'utf8',
        env: { ...process.env, SENTRY_AUTH_TOKEN: 'token', NO_PROXY: '127.0.0.1' },
      });
      assert.equal(status, 0, stderr + stdout);
      return stdout.split('\n').pop();
    });
    assert.deepEqual(answers.sort(), ['200', '200', '200', '200', '200', '201', '201', '204']);
  });

  test('a call without a token, or with a wrong body, is refused as the spec says', async () => {
    const path = `${server.origin}/api/0/organizations/the-interstellar-jurisdiction/teams/`;
    assert.equal((await fetch(path)).status, 401);
    const headers = { ...auth, 'Content-Type': 'application/json' };
    assert.equal((await fetch(path, { method: 'POST', headers, body: '{"slug": 1}' })).status, 400);
    const limited = await fetch(path, { headers: { ...auth, Prefer: 'code=429' } });
    assert.equal(limited.status, 429);
  });
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  test(`${signal} ends it and the mock`, async () => {
    const { child, ended, output } = await start(0);
    const [, mock] = output().match(/by Prism at (\S+)\.\n/);
    assert.equal((await fetch(mock)).status, 404);
    child.kill(signal);
    assert.deepEqual(await ended, [0, null]);
    await assert.rejects(fetch(mock), ({ cause }) => cause.code === 'ECONNREFUSED');
  });
}

test('a port that is taken is said so, and nothing stays behind', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address();
  const { ended, output } = await start(port);
  assert.deepEqual(await ended, [1, null]);
  assert.match(output(), new RegExp(`EADDRINUSE.*127\\.0\\.0\\.1:${port}\\. Name another one: PORT=8081\\.`));
  other.close();
});
