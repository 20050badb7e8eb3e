// The published forms: all the same spec, and the same bytes whoever builds them.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'yaml';
import { bundled } from '../tools/contract.mjs';

const FILES = [
  'SHA256SUMS', 'THIRD-PARTY-NOTICES.txt', 'guide.html', 'index.html', 'sentry-3.1.json', 'sentry.d.ts', 'sentry.deref.json',
  'sentry.json', 'sentry.yaml', 'troubleshooting.html',
];
const LABELS = ['Java', 'JavaScript', 'Node.js', 'Python', 'Ruby', 'Shell'];
const script = `
  import { dist } from '${new URL('../tools/dist.mjs', import.meta.url)}';
  import { docs } from '${new URL('../tools/docs.mjs', import.meta.url)}';
  import { checksums } from '${new URL('../tools/checksums.mjs', import.meta.url)}';
  const folder = process.env.FOLDER;
  await dist(folder);
  docs(folder);
  checksums(folder);
`;
const folders = [mkdtempSync(join(tmpdir(), 'dist-')), mkdtempSync(join(tmpdir(), 'another-name-'))];
const read = (name, folder = folders[0]) => readFileSync(join(folder, name), 'utf8');

before(async () => {
  await Promise.all([
    build(folders[0], { TZ: 'UTC', LC_ALL: 'C' }, tmpdir()),
    build(folders[1], { TZ: 'Pacific/Chatham', LC_ALL: 'de_DE.UTF-8' }, folders[1]),
  ]);
});
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

test('two builds are byte for byte the same, wherever and in whatever time zone', () => {
  for (const folder of folders) assert.deepEqual(readdirSync(folder).sort(), FILES);
  for (const name of FILES) {
    const [one, other] = folders.map((folder) => readFileSync(join(folder, name)));
    assert.ok(one.equals(other), `${name} differs`);
  }
});

test('no file names a folder of the machine that built it', () => {
  const home = new URL('../', import.meta.url).pathname;
  for (const name of FILES) {
    for (const path of [home, ...folders]) assert.ok(!read(name).includes(path), `${name} has ${path}`);
  }
});

test('YAML and JSON are the bundle and its code samples, whatever YAML the reader speaks', () => {
  const spec = JSON.parse(read('sentry.json'));
  assert.deepEqual(parse(read('sentry.yaml')), spec);
  // 1.1 reads an unquoted time as a date and `no` as false.
  assert.deepEqual(parse(read('sentry.yaml'), { version: '1.1' }), spec);
  for (const operation of operations(spec)) {
    const labels = operation['x-codeSamples']?.map(({ label }) => label).sort();
    assert.deepEqual(labels, LABELS, operation.operationId);
    assert.ok(operation['x-codeSamples'].every(({ source }) => source.trim()));
    delete operation['x-codeSamples'];
  }
  assert.deepEqual(spec, bundled());
});

test('the dereferenced form says the same without a reference', () => {
  const spec = JSON.parse(read('sentry.json'));
  const resolved = (node) => {
    if (node?.$ref) return resolved(node.$ref.slice(2).split('/').reduce((at, key) => at[key], spec));
    if (Array.isArray(node)) return node.map(resolved);
    if (node === null || typeof node !== 'object') return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolved(value)]));
  };
  assert.doesNotMatch(read('sentry.deref.json'), /"\$ref"/);
  assert.deepEqual(JSON.parse(read('sentry.deref.json')), resolved(spec));
});

test('the notices name the licence of what is inside the reference page', () => {
  const inside = ['react', 'redoc', 'styled-components'];
  assert.deepEqual(inside.filter((name) => !new RegExp(`^  ${name}@[0-9.]+ — Copyright`, 'm').test(read('THIRD-PARTY-NOTICES.txt'))), []);
  assert.match(read('THIRD-PARTY-NOTICES.txt'), /Permission is hereby granted, free of charge/);
});

test('the pages stay light', () => {
  assert.ok(read('index.html').length < 3_000_000, `index.html has ${read('index.html').length} bytes`);
  for (const name of ['guide.html', 'troubleshooting.html']) {
    assert.ok(read(name).length < 150_000, `${name} has ${read(name).length} bytes`);
  }
});

test('sha256sum accepts the checksums, and refuses a file that was changed', async () => {
  assert.deepEqual(
    read('SHA256SUMS').split('\n').slice(0, -1).map((line) => line.replace(/^[0-9a-f]{64}  /, '')),
    FILES.filter((name) => name !== 'SHA256SUMS'),
  );
  const check = () => run('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: folders[1] });
  assert.deepEqual(await check(), { code: 0, output: '' });
  writeFileSync(join(folders[1], 'sentry.d.ts'), '\n', { flag: 'a' });
  const { code, output } = await check();
  assert.equal(code, 1);
  assert.match(output, /sentry\.d\.ts: FAILED/);
});

function operations(spec) {
  return Object.values(spec.paths).flatMap((item) => Object.values(item).filter((each) => each.operationId));
}

async function build(folder, env, cwd) {
  const { code, output } = await run(process.execPath, ['--input-type=module', '--eval', script], {
    cwd,
    env: { ...process.env, ...env, FOLDER: folder },
  });
  assert.equal(code, 0, output);
}

function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', (error) => reject(new Error(`${command} is needed for this test: ${error.message}`)));
    child.on('close', (code) => resolve({ code, output }));
  });
}
