import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { recreated, wrong } from '../tools/downloads.mjs';

const A = 'org/a/1/a-1.jar';
const B = 'org/b/1/b-1.jar';
/** Of the texts a and b. */
const SUM_A = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb';
const SUM_B = '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d';
const LIST = `${SUM_A}  ${A}\n${SUM_B}  ${B}\n`;
let repository;
beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'downloads-'));
  write(A, 'a');
  write(B, 'b');
  write('org/a/1/a-1.pom', 'not looked at');
  write('io/github/sentryopenapi/client/1/client-1.jar', 'ours');
});
afterEach(() => rmSync(repository, { recursive: true }));

test('a repository with what is listed is right', () => {
  assert.equal(wrong(LIST, repository, { used: [A], all: true }), undefined);
});

test('a jar that is another one is named, with both checksums', () => {
  write(B, 'a');
  assert.equal(
    wrong(LIST, repository),
    `${join(repository, B)} is not the file that was looked at: its SHA-256 is ${SUM_A}, and .mvn/checksums/checksums.sha256 has ${SUM_B}. Delete it and build again; if it comes back, do not trust where it comes from.`,
  );
});

test('what a published jar brings along must be listed', () => {
  const sentence = 'org/c/1/c-1.jar is not in .mvn/checksums/checksums.sha256: see Downloads in RELEASING.md for how to add it.';
  assert.equal(wrong(LIST, repository, { used: [A, 'org/c/1/c-1.jar'] }), sentence);
});

test('what other projects have in the same repository does not matter, unless it began empty', () => {
  write('org/c/1/c-1.jar', 'c');
  assert.equal(wrong(LIST, repository), undefined);
  assert.match(wrong(LIST, repository, { all: true }), /^org\/c\/1\/c-1\.jar is not in/);
});

test('what a build of everything does not need any more is named', () => {
  rmSync(join(repository, B));
  assert.equal(wrong(LIST, repository), undefined);
  assert.match(wrong(LIST, repository, { all: true }), /^org\/b\/1\/b-1\.jar is in .+, and nothing needs it any more/);
});

test('the list is made anew from all of a repository', () => {
  assert.equal(recreated('', repository, { all: true }), LIST);
});

test('what is new and used is added, and what is listed stays', () => {
  const elsewhere = `${SUM_A}  org/z/1/z-1.jar\n`;
  assert.equal(recreated(elsewhere, repository, { used: [B] }), `${SUM_B}  ${B}\n${elsewhere}`);
});

test('the list itself is checksums and paths, in order, and no addresses', () => {
  const lines = readFileSync(new URL('../../.mvn/checksums/checksums.sha256', import.meta.url), 'utf8').split('\n').slice(0, -1);
  assert.ok(lines.length > 100);
  assert.deepEqual(lines.filter((line) => !/^[0-9a-f]{64}  [A-Za-z0-9_./+-]+\.jar$/.test(line)), []);
  const paths = lines.map((line) => line.slice(66));
  assert.deepEqual(paths, [...new Set(paths)].sort());
});

function write(path, text) {
  mkdirSync(dirname(join(repository, path)), { recursive: true });
  writeFileSync(join(repository, path), text);
}
