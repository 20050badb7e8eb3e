// The npm package, as a project that installs it sees it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { npmPackage } from '../tools/npm-package.mjs';

const dist = new URL('../target/dist/', import.meta.url);
const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'npm-'));
const project = join(folder, 'project');
const installed = (name) => readFileSync(join(project, 'node_modules/sentry-openapi-spec', name));
let tarball;

before(() => {
  tarball = npmPackage(join(folder, 'pack'));
  mkdirSync(project);
  write('package.json', '{"name": "scratch", "type": "module", "private": true}');
  // A cache of its own, empty: nothing but the tarball can be installed.
  const { status, output } = run('npm', [
    'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--cache', join(folder, 'cache'), tarball,
  ]);
  assert.equal(status, 0, output);
});
after(() => rmSync(folder, { recursive: true }));

test('packed twice, it is byte for byte the same', () => {
  assert.ok(readFileSync(npmPackage(join(folder, 'again'))).equals(readFileSync(tarball)));
});

test('it holds the published forms, a licence and a notice, and depends on nothing', () => {
  const manifest = JSON.parse(installed('package.json'));
  const spec = JSON.parse(readFileSync(new URL('sentry.json', dist)));
  assert.equal(manifest.name, 'sentry-openapi-spec');
  assert.equal(manifest.version, spec.info.version);
  assert.equal(manifest.license, 'Apache-2.0');
  assert.deepEqual(Object.keys(manifest).filter((key) => /dependencies|scripts|private/i.test(key)), []);
  for (const name of ['sentry.json', 'sentry.yaml', 'sentry.deref.json', 'sentry-3.1.json', 'sentry.d.ts']) {
    assert.ok(installed(name).equals(readFileSync(new URL(name, dist))), name);
  }
  assert.ok(installed('LICENSE').equals(readFileSync(new URL('../../LICENSE', import.meta.url))));
  assert.match(installed('README.md').toString(), /\*\*Unofficial\.\*\*/);
});

test('every JSON form can be imported and required', () => {
  write('read.mjs', `
    import { createRequire } from 'node:module';
    import spec from 'sentry-openapi-spec/sentry.json' with { type: 'json' };
    import current from 'sentry-openapi-spec/sentry-3.1.json' with { type: 'json' };
    import flat from 'sentry-openapi-spec/sentry.deref.json' with { type: 'json' };
    const require = createRequire(import.meta.url);
    console.log(JSON.stringify([spec.openapi, current.openapi, flat.openapi, require('sentry-openapi-spec/sentry.json').openapi]));
    console.log(import.meta.resolve('sentry-openapi-spec/sentry.yaml').split('/').pop());
  `);
  const { status, output } = run(process.execPath, ['--no-warnings', 'read.mjs']);
  assert.equal(status, 0, output);
  assert.equal(output, '["3.0.3","3.1.0","3.0.3","3.0.3"]\nsentry.yaml\n');
});

test('the types compile under tsc --strict', () => {
  write('right.ts', `
    import type { components, NewProject, operations, paths, StatPoint, Team } from 'sentry-openapi-spec';

    type Path = '/api/0/teams/{organization_slug}/{team_slug}/';
    type Answer = paths[Path]['get']['responses'][200]['content']['application/json'];
    const team: Team = { id: '3', slug: 'ancient-gabelers', dateCreated: null };
    const same: components['schemas']['Team'] = team;
    const body: operations['createOrganizationTeam']['requestBody']['content']['application/json'] = { name: 'Ancient Gabelers' };
    const point: StatPoint = [1541455200, 3302];
    export const project: NewProject = { name: 'The Spoiled Yoghurt' };
    export const words = (answer: Answer): string[] => [answer.slug, same.slug, body.name ?? '', String(point[1])];
  `);
  const { status, output } = compile('right.ts');
  assert.equal(status, 0, output);
});

test('a wrong use of the types does not compile', () => {
  const wrong = {
    'another path': `export const path: keyof paths = '/api/0/teams/';`,
    'a number for an id': `export const numbered: Team = { id: 3, slug: 'a' };`,
    'no slug': `export const nameless: Team = { id: '3' };`,
    'an unknown resolution': `export const resolution: Resolution = '2h';`,
    'a word for a count': `export const point: StatPoint = [1541455200, 'many'];`,
  };
  // All at once: tsc takes longer to start than to check. One error a line.
  write('wrong.ts', ["import type { paths, Resolution, StatPoint, Team } from 'sentry-openapi-spec';", ...Object.values(wrong)].join('\n'));
  const { status, output } = compile('wrong.ts');
  assert.notEqual(status, 0);
  const lines = [...output.matchAll(/^wrong\.ts\((\d+),/gm)].map(([, line]) => Number(line));
  assert.deepEqual(lines, Object.keys(wrong).map((_, index) => index + 2), output);
});

function compile(file) {
  return run(process.execPath, [tsc, '--strict', '--noEmit', '--module', 'nodenext', file]);
}

function write(name, text) {
  writeFileSync(join(project, name), text);
}

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: project, encoding: 'utf8' });
  if (error) throw error;
  return { status, output: stdout + stderr };
}
