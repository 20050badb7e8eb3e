// The small scripts of the workflows, with a Maven that only says what it was asked.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from './fake-github.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder;

/** A project with the scripts and what they read, one commit with a tag, and one more. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scripts-'));
  for (const path of ['.github/scripts', 'openapi/tools/checksums.mjs', 'openapi/tools/releases.mjs', 'pom.xml', 'openapi/sentry.yaml', 'openapi/package.json']) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  write('CHANGELOG.md', '# Changelog\n\n## Unreleased\n\nLater.\n\n## 1.2.0: 2027-01-01\n\n### New\n\n- This.\n\n## 1.1.0\n\n- That.\n');
  git('init', '--quiet');
  commit('one');
  git('tag', '1.1.0');
  commit('two');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('version: the tag that everything has is printed', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'openapi/package.json'), 'utf8'));
  assert.deepEqual(await node('version.mjs', version), { code: 0, output: `${version}\n` });
});

test('version: one that is elsewhere is another is said, with where', async () => {
  write('pom.xml', '<artifactId>sentry-openapi-parent</artifactId><version>2.0.0</version>');
  write('openapi/sentry.yaml', 'info:\n  version: 2.0.0\n');
  write('openapi/package.json', '{\n  "version": "2.0.1"\n}');
  assert.deepEqual(await node('version.mjs', '2.0.0'), {
    code: 1,
    output: 'A release needs one version everywhere, as three numbers; there are the tag: 2.0.0, pom.xml: 2.0.0, openapi/sentry.yaml: 2.0.0, openapi/package.json: 2.0.1.\n',
  });
});

test('version: something else than three numbers is refused', async () => {
  for (const file of ['pom.xml', 'openapi/sentry.yaml', 'openapi/package.json']) {
    write(file, readFileSync(join(folder, file), 'utf8').replaceAll('1.1.0', '1.1.0-rc.1'));
  }
  assert.equal((await node('version.mjs', '1.1.0-rc.1')).code, 1);
});

test('notes: what the changelog says of a version', async () => {
  assert.deepEqual(await node('notes.mjs', '1.2.0'), { code: 0, output: '### New\n\n- This.\n' });
  assert.deepEqual(await node('notes.mjs', '1.1.0'), { code: 0, output: '- That.\n' });
});

test('notes: a version that the changelog does not have is said so', async () => {
  const { code, output } = await node('notes.mjs', '1.3.0');
  assert.deepEqual({ code, output }, { code: 1, output: "CHANGELOG.md has no section '## 1.3.0'. Is it still called Unreleased?\n" });
});

test('api-diff: the comparison is with the merge base, and a gate that fails is kept for later', async () => {
  const base = git('rev-parse', 'HEAD').trim();
  git('checkout', '--quiet', '-b', 'main-goes-on');
  commit('three');
  const tip = git('rev-parse', 'HEAD').trim();
  git('checkout', '--quiet', '-b', 'work', base);
  commit('four');
  const { code, output } = await bash('api-diff.sh', [tip], 'mkdir -p target/api-diff; echo r >target/api-diff/report.md; exit 3');
  assert.deepEqual({ code, output }, { code: 0, output: `mvn --batch-mode -Papi-diff -Dbase=${base}\n` });
  assert.equal(readFileSync(join(folder, 'output'), 'utf8'), 'gate=3\n');
});

test('api-diff: without a report it fails, whatever was there before', async () => {
  mkdirSync(join(folder, 'target/api-diff'), { recursive: true });
  write('target/api-diff/report.md', 'old');
  const { code, output } = await bash('api-diff.sh', ['HEAD^'], 'exit 1');
  assert.equal(code, 1);
  assert.match(output, /The comparison with [0-9a-f]{40} made no report\.\n$/);
});

const REPORT = `
mkdir -p target/api-diff
for end in md html; do echo $end >target/api-diff/report.$end; done
echo '{"verdict": "minor", "base": {"version": "1.1.0"}, "now": {"version": "1.2.0"}}' >target/api-diff/report.json
`;

test('release-diff: the report against the last release goes along, with checksums', async () => {
  write('target/release/a.txt', 'a');
  write('openapi/releases/1.2.0.json', '{\n  "version": "1.2.0",\n  "base": "1.1.0",\n  "verdict": "minor"\n}\n');
  const { code, output } = await bash('release-diff.sh', [], REPORT);
  assert.deepEqual({ code, output }, { code: 0, output: 'mvn --batch-mode -Papi-diff -Dbase=1.1.0\n' });
  const names = readFileSync(join(folder, 'target/release/SHA256SUMS'), 'utf8').split('\n').map((line) => line.slice(66));
  assert.deepEqual(names, ['a.txt', 'api-diff.html', 'api-diff.json', 'api-diff.md', '']);
});

test('release-diff: a release whose meaning was not recorded is stopped', async () => {
  write('target/release/a.txt', 'a');
  const { code, output } = await bash('release-diff.sh', [], REPORT);
  assert.equal(code, 1);
  assert.match(output, /^openapi\/releases\/1\.2\.0\.json is not what the report says, .+: node openapi\/tools\/releases\.mjs writes it\.$/m);
});

test('release-diff: a version that does not say what breaks stops the release', async () => {
  write('target/release/a.txt', 'a');
  assert.equal((await bash('release-diff.sh', [], 'exit 1')).code, 1);
});

test('release-diff: the first release has nothing to compare with', async () => {
  git('tag', '--delete', '1.1.0');
  const { code, output } = await bash('release-diff.sh', [], 'exit 1');
  assert.deepEqual({ code, output }, { code: 0, output: '' });
  assert.equal(existsSync(join(folder, 'target/api-diff')), false);
});

test('publish-npm: what npm does not have is published with provenance', async () => {
  assert.deepEqual(await npm('exit 1'), {
    code: 0,
    output: 'npm publish --provenance --access public ./x.tgz\n',
  });
});

test('publish-npm: what npm has with the same bytes is left alone', async () => {
  assert.deepEqual(await npm(`echo ${INTEGRITY}`), { code: 0, output: 'x@1.0.0 is published already, with the same bytes.\n' });
});

test('publish-npm: the same version with other bytes is refused', async () => {
  assert.deepEqual(await npm('echo sha512-other'), {
    code: 1,
    output: `x@1.0.0 is published already, with other bytes: sha512-other and not ${INTEGRITY}.\n`,
  });
});

/** Of a file that says a. */
const INTEGRITY = 'sha512-H0D8ktokFpR1CXnubPWC8tXX0o4YM13gWrxU0FYOD1MChgxlK/CNVgJSql50IQVG82n7u86MEs/HlXsmUv6adQ==';

async function npm(view) {
  write('x.tgz', 'a');
  write('bin/npm', `#!/usr/bin/env bash\n[[ $1 == view ]] || { echo npm "$@"; exit; }\n${view}\n`);
  chmodSync(join(folder, 'bin/npm'), 0o755);
  const { code, output } = await run('bash', ['-c', 'cd "$0" && .github/scripts/publish-npm.sh ./x.tgz x@1.0.0', folder], {
    PATH: join(folder, 'bin') + delimiter + process.env.PATH,
  });
  return { code, output };
}

function node(script, ...args) {
  return run(process.execPath, [join(folder, '.github/scripts', script), ...args]);
}

function bash(script, args, mvn) {
  write('bin/mvn', `#!/usr/bin/env bash\necho mvn "$@"\n${mvn}\n`);
  chmodSync(join(folder, 'bin/mvn'), 0o755);
  return run('bash', [join(folder, '.github/scripts', script), ...args], {
    PATH: join(folder, 'bin') + delimiter + process.env.PATH,
    GITHUB_OUTPUT: join(folder, 'output'),
  });
}

function write(path, text) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function commit(message) {
  git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '--quiet', '--allow-empty', '-m', message);
}

function git(...args) {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
}
