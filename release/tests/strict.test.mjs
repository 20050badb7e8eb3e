// What Maven does with the settings in .mvn, when a download was damaged: from a repository on this machine.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from './fake-github.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const users = process.env.MAVEN_LOCAL_REPOSITORY ?? join(homedir(), '.m2/repository');
const PATH = ['org', 'jspecify', 'jspecify'];
const pom = readFileSync(join(root, 'pom.xml'), 'utf8');
const version = pom.match(/<jspecify\.version>(.+?)</)[1];
const plugin = pom.match(/<artifactId>maven-dependency-plugin<\/artifactId>\s*<version>(.+?)</)[1];
let folder, server;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'strict-'))));
afterEach(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

test('a download as it should be is taken', async () => {
  const { code, output } = await download((jar) => jar);
  assert.equal(code, 0, output);
});

test('a download that is not what its repository says stops the build', async () => {
  const { code, output } = await download((jar) => Buffer.concat([jar, Buffer.from([0])]));
  assert.notEqual(code, 0);
  assert.match(output, /Could not transfer artifact org\.jspecify:jspecify:jar:.+: Checksum validation failed, expected/);
});

/** Resolves jspecify, which the server has as `damage` leaves it, with the checksum of the whole one. */
async function download(damage) {
  server = createServer((request, response) => {
    const name = basename(request.url);
    const file = join(users, ...PATH, version, name.replace(/\.sha1$/, ''));
    if (!/^jspecify-[^/]+\.(jar|pom)(\.sha1)?$/.test(name)) {
      response.writeHead(404).end();
    } else if (name.endsWith('.sha1')) {
      response.end(createHash('sha1').update(readFileSync(file)).digest('hex'));
    } else {
      response.end(name.endsWith('.jar') ? damage(readFileSync(file)) : readFileSync(file));
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  cpSync(join(root, '.mvn/maven.config'), join(folder, '.mvn/maven.config'));
  borrow(users, join(folder, 'local'), PATH);
  const mirror = `<mirror><id>central</id><mirrorOf>*</mirrorOf><url>http://127.0.0.1:${server.address().port}</url></mirror>`;
  writeFileSync(join(folder, 'settings.xml'), `<settings><mirrors>${mirror}</mirrors></settings>`);
  const dependency = `<groupId>org.jspecify</groupId><artifactId>jspecify</artifactId><version>${version}</version>`;
  writeFileSync(join(folder, 'pom.xml'), `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>scratch</groupId><artifactId>scratch</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies><dependency>${dependency}</dependency></dependencies>
</project>`);
  return run('mvn', [
    '--batch-mode', '--file', join(folder, 'pom.xml'), '--settings', join(folder, 'settings.xml'), `-Dmaven.repo.local=${join(folder, 'local')}`,
    // Wherever the user's repository got the plugin from: for Maven 3.8, and for 3.9.
    '-Dmaven.legacyLocalRepo=true', '-Daether.enhancedLocalRepository.trackingFilename=none',
    `org.apache.maven.plugins:maven-dependency-plugin:${plugin}:build-classpath`,
  ]);
}

/** A local repository with everything but what is at `path`. */
function borrow(from, to, [own, ...rest]) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name !== own) symlinkSync(join(from, name), join(to, name));
    else if (rest.length > 0) borrow(join(from, name), join(to, name), rest);
  }
}
