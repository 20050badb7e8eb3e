// What is read from a pull request's artifact, which anybody may have made.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { fakeGithub } from './fake-github.mjs';

const LIST = 'GET /repos/o/r/actions/runs/5/artifacts';
const ZIP = 'GET /repos/o/r/actions/artifacts/6/zip';
let folder, server;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'artifact-test-'))));
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('the report is written, and nothing else that came with it', async () => {
  const { code, output, report } = await download(zip({ 'other.md': 'no', 'report.md': '# Report\n', 'report.md.html': 'no' }));
  assert.deepEqual({ code, output, report }, { code: 0, output: '', report: '# Report\n' });
  assert.deepEqual(readdirSync(folder).filter((name) => name !== 'artifact.zip'), ['target.md']);
});

test('a report that is stored and not compressed is read, too', async () => {
  const { report } = await download(zip({ 'report.md': '# Report\n' }, '--no-compress'));
  assert.equal(report, '# Report\n');
});

test('an artifact without the report is refused', async () => {
  const { code, output } = await download(zip({ 'other.md': 'x' }));
  assert.equal(code, 1);
  assert.match(output, /No report\.md of at most 1000000 bytes could be read from the artifact/);
});

test('a report that unpacks to more than the bound is refused', async () => {
  const { code, output, report } = await download(zip({ 'report.md': 'x'.repeat(1_000_001) }));
  assert.equal(code, 1);
  assert.match(output, /No report\.md of at most 1000000 bytes/);
  assert.equal(report, undefined);
});

test('a stored report above the bound is refused', async () => {
  const { code } = await download(zip({ 'report.md': 'x'.repeat(1_000_001) }, '--no-compress'));
  assert.equal(code, 1);
});

test('an artifact that says it is too large is not downloaded', async () => {
  const { code, output } = await download(Buffer.from('x'), { size_in_bytes: 5_000_001 });
  assert.equal(code, 1);
  assert.match(output, /The artifact has 5000001 bytes; at most 5000000 are read\./);
  assert.deepEqual(server.requests.map(({ call }) => call), [LIST]);
});

test('an artifact that is larger than it says is not read to the end', async () => {
  const { code, output } = await download(Buffer.alloc(6_000_000), { size_in_bytes: 10 });
  assert.equal(code, 1);
  assert.match(output, /The artifact has more than the 5000000 bytes that are read\./);
});

test('what is no archive is refused', async () => {
  for (const bytes of ['', 'no zip', 'PK\x05\x06', `PK\x05\x06${'\xff'.repeat(18)}`]) {
    const { code, output, report } = await download(Buffer.from(bytes, 'latin1'));
    server.close();
    assert.equal(code, 1);
    assert.match(output, /No report\.md of at most 1000000 bytes could be read/);
    assert.equal(report, undefined);
  }
});

test('a run without the artifact is said so', async () => {
  const { code, output } = await download(Buffer.from('x'), { name: 'logs' });
  assert.equal(code, 1);
  assert.match(output, /Run 5 has no artifact called api-diff\./);
});

async function download(bytes, more = {}) {
  server = await fakeGithub({
    [LIST]: { artifacts: [{ id: 6, name: 'api-diff', expired: false, size_in_bytes: bytes.length, ...more }] },
    [ZIP]: () => ({ body: bytes }),
  });
  const target = join(folder, 'target.md');
  const { code, output } = await server.run('report-artifact.mjs', [target], { RUN_ID: '5' });
  return { code, output, report: existsSync(target) ? readFileSync(target, 'utf8') : undefined };
}

function zip(entries, ...options) {
  for (const [name, text] of Object.entries(entries)) writeFileSync(join(folder, name), text);
  execFileSync('jar', ['--create', '--no-manifest', ...options, '--file', 'artifact.zip', ...Object.keys(entries)], { cwd: folder });
  for (const name of Object.keys(entries)) rmSync(join(folder, name));
  return readFileSync(join(folder, 'artifact.zip'));
}
