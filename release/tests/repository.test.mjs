import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { complete } from '../tools/repository.mjs';

let repository;
beforeEach(() => (repository = mkdtempSync(join(tmpdir(), 'repository-'))));
afterEach(() => rmSync(repository, { recursive: true }));

test('every file gets its checksums, and what Maven noted for itself goes', () => {
  write('a/1/a-1.pom', '<project><packaging>pom</packaging></project>');
  write('a/1/_remote.repositories', 'note');
  write('a/maven-metadata-local.xml', '<metadata/>');
  complete(repository);
  complete(repository);
  assert.deepEqual(readdirSync(join(repository, 'a')), ['1']);
  assert.deepEqual(readdirSync(join(repository, 'a/1')).sort(), ['a-1.pom', 'a-1.pom.md5', 'a-1.pom.sha1']);
  const checksum = (end) => readFileSync(join(repository, `a/1/a-1.pom.${end}`), 'utf8');
  assert.deepEqual([checksum('md5'), checksum('sha1')], ['dd8e7da9cdaf8707d6f7159d818cc7c4', '4bc236edff0d58f42965c8d8ec5ed549f5e59bd9']);
});

test('a jar without sources or Javadoc is refused by name', () => {
  write('b/1/b-1.pom', '<project/>');
  write('b/1/b-1.jar', '');
  write('b/1/b-1-sources.jar', '');
  assert.throws(() => complete(repository), { message: 'Maven Central would not take this without b-1-javadoc.jar, b-1-cyclonedx.json.' });
});

function write(name, text) {
  mkdirSync(dirname(join(repository, name)), { recursive: true });
  writeFileSync(join(repository, name), text);
}
