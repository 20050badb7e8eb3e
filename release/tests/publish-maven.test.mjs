// Signing and uploading, with a key of the moment, to a portal on this machine.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from './fake-github.mjs';

const script = fileURLToPath(new URL('../../.github/scripts/publish-maven.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'publish-test-'));
const home = join(folder, 'gnupg');
const gpg = (...args) => execFileSync('gpg', ['--homedir', home, '--batch', '--quiet', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
let key, portal;

before(() => {
  mkdirSync(home, { mode: 0o700 });
  gpg('--pinentry-mode', 'loopback', '--passphrase', 'pass phrase', '--quick-generate-key', 'Test <test@example.org>', 'ed25519', 'sign');
  key = gpg('--pinentry-mode', 'loopback', '--passphrase', 'pass phrase', '--armor', '--export-secret-keys').toString();
  mkdirSync(join(folder, 'bundle/g/a/1'), { recursive: true });
  for (const end of ['pom', 'pom.md5', 'pom.sha1', 'jar', 'jar.md5', 'jar.sha1']) writeFileSync(join(folder, `bundle/g/a/1/a-1.${end}`), end);
  execFileSync('jar', ['--create', '--no-manifest', '--file', join(folder, 'x-1.zip'), '-C', join(folder, 'bundle'), '.']);
});
afterEach(() => portal?.close());
after(() => {
  execFileSync('gpgconf', ['--homedir', home, '--kill', 'gpg-agent']);
  rmSync(folder, { recursive: true });
});

test('every file but checksums is signed, and the bundle is published', async () => {
  const { code, output, calls, uploaded } = await publish(['PENDING', 'VALIDATING', 'PUBLISHED']);
  assert.deepEqual({ code, output }, { code: 0, output: 'Uploaded as the-id.\nPublished.\n' });
  assert.deepEqual(calls, [
    '/api/v1/publisher/upload?publishingType=AUTOMATIC&name=x-1.zip',
    ...Array(3).fill('/api/v1/publisher/status?id=the-id'),
  ]);
  const content = mkdtempSync(join(folder, 'content-'));
  writeFileSync(join(content, 'uploaded.zip'), uploaded);
  execFileSync('jar', ['--extract', '--file', 'uploaded.zip'], { cwd: content });
  const files = readdirSync(join(content, 'g/a/1')).sort();
  assert.deepEqual(files, ['jar', 'pom'].flatMap((end) => ['', '.asc', '.md5', '.sha1'].map((more) => `a-1.${end}${more}`)));
  for (const end of ['jar', 'pom']) gpg('--verify', join(content, `g/a/1/a-1.${end}.asc`), join(content, `g/a/1/a-1.${end}`));
});

test('what Central says of a bundle that it refuses is shown', async () => {
  const { code, output } = await publish(['VALIDATING', 'FAILED'], { errors: { 'pkg:maven/g/a@1': ['Invalid signature'] } });
  assert.equal(code, 1);
  assert.equal(output, 'Uploaded as the-id.\nCentral refused the bundle: {"pkg:maven/g/a@1":["Invalid signature"]}\n');
});

test('a refused token is said so, and not shown', async () => {
  const { code, output } = await publish([], { status: 401, text: 'Unauthorized' });
  assert.equal(code, 1);
  assert.equal(output, '401 to POST /api/v1/publisher/upload?publishingType=AUTOMATIC&name=x-1.zip: Unauthorized\n');
});

test('a wrong passphrase uploads nothing, and is not shown', async () => {
  const { code, output, calls } = await publish(['PUBLISHED'], {}, { SIGNING_PASSPHRASE: 'another one' });
  assert.equal(code, 1);
  assert.deepEqual(calls, []);
  assert.doesNotMatch(output, /another one|PRIVATE KEY/);
});

test('without its settings it says which ones, before anything happens', async () => {
  const { code, output, calls } = await publish([], {}, { SIGNING_KEY: '', MAVEN_PASSWORD: '' });
  assert.equal(code, 1);
  assert.equal(output, 'Nothing was published: MAVEN_PASSWORD, SIGNING_KEY must be set. See RELEASING.md.\n');
  assert.deepEqual(calls, []);
});

async function publish(states, { errors = {}, status = 200, text = 'the-id\n' } = {}, env = {}) {
  const calls = [];
  let uploaded;
  portal = createServer(async (request, response) => {
    calls.push(request.url);
    assert.equal(request.headers.authorization, `Bearer ${Buffer.from('user:word').toString('base64')}`);
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    if (request.url.startsWith('/api/v1/publisher/upload')) {
      const form = await new Response(Buffer.concat(chunks), { headers: { 'content-type': request.headers['content-type'] } }).formData();
      uploaded = Buffer.from(await form.get('bundle').arrayBuffer());
      response.writeHead(status).end(text);
    } else {
      response.end(JSON.stringify({ deploymentState: states.shift(), errors }));
    }
  }).listen(0, '127.0.0.1');
  await once(portal, 'listening');
  const result = await run(process.execPath, [script, join(folder, 'x-1.zip')], {
    MAVEN_PORTAL: `http://127.0.0.1:${portal.address().port}`,
    MAVEN_USERNAME: 'user',
    MAVEN_PASSWORD: 'word',
    SIGNING_KEY: key,
    SIGNING_PASSPHRASE: 'pass phrase',
    POLL_MILLIS: '1',
    ...env,
  });
  return { ...result, calls, uploaded };
}
