// What a base can be, and one sentence for each that it cannot.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Failure } from '../failure.mjs';
import { commit, edit, folder, git, project, read, report, repository, setVersion, write } from './project.mjs';

const NEW_TEAM = 'openapi/components/schemas/NewTeam.yaml';
const change = (root) => edit(root, NEW_TEAM, 'maxLength: 64', 'maxLength: 32');

/** Refused in these words, with no report and none left over from before. */
async function refused(root, wanted, message) {
  write(root, 'target/api-diff/report.html', 'an old report');
  await assert.rejects(report(root, { wanted }), (error) => {
    assert.ok(error instanceof Failure, error.stack);
    message instanceof RegExp ? assert.match(error.message, message) : assert.equal(error.message, message);
    assert.doesNotMatch(error.message, /\n/);
    return true;
  });
  for (const name of ['report.html', 'report.md', 'report.json']) assert.ok(!existsSync(join(root, 'target/api-diff', name)), name);
}

test('without a base it is the merge base with main', async () => {
  const root = repository();
  git(root, 'checkout', '-q', '-b', 'topic');
  change(root);
  commit(root);
  git(root, 'checkout', '-q', 'main');
  edit(root, NEW_TEAM, 'maxLength: 50', 'maxLength: 40');
  commit(root);
  git(root, 'checkout', '-q', 'topic');
  const { base, parts } = await report(root);
  assert.deepEqual([base.ref, base.commit], ['main', git(root, 'rev-parse', 'main~1')]);
  assert.deepEqual(parts[0].groups.map((each) => [each.title, each.changes.length]), [['createOrganizationTeam', 1]]);
});

test('a ref, a version, a folder and a single spec can be a base', async () => {
  const root = repository();
  git(root, 'tag', '1.1.0');
  const other = project();
  change(root);
  const spec = 'openapi/sentry.yaml';
  for (const wanted of ['main', '1.1.0', git(root, 'rev-parse', '--short', 'HEAD'), other, join(other, spec)]) {
    const { verdict, base } = await report(root, { wanted });
    assert.deepEqual([verdict, base.version], ['major', '1.1.0'], wanted);
  }
});

test('the working tree and the index stay as they are', async () => {
  const root = repository();
  change(root);
  const before = git(root, 'status', '--porcelain');
  await report(root);
  assert.equal(git(root, 'status', '--porcelain'), before);
});

test('a base that does not exist', async () => {
  const root = repository();
  await refused(root, 'no-such', "The base 'no-such' does not exist: it is no git ref, no path and no released version.");
  await refused(root, '9.9.9', 'The version 9.9.9 was never released: there is no tag 9.9.9.');
  await refused(root, '--help', "The base '--help' does not exist: it is no git ref, no path and no released version.");
});

test('a base with nothing to compare', async () => {
  const root = repository();
  await refused(root, folder(), /^The base '.*' holds no openapi\/sentry\.yaml to compare with\.$/);
});

test('a base that is not valid OpenAPI', async () => {
  const root = repository();
  write(root, 'bad.yaml', 'openapi: 3.0.3\ninfo: {title: x}\npaths: 3\n');
  await refused(root, 'bad.yaml', /^The spec of the base is not valid OpenAPI: The field `version` must be present on this level\. At .*bad\.yaml:2, #\/info \(and 1 more\)$/);
  write(root, 'bad.yaml', 'a: [');
  await refused(root, 'bad.yaml', /^The spec of the base is not valid OpenAPI: unexpected end of the stream within a flow collection in ".*bad\.yaml" \(1:5\)$/);
  write(root, 'bad.yaml', 'openapi: 3.1.0\ninfo: {title: x, version: 1.0.0}\npaths: {}\n');
  await refused(root, 'bad.yaml', 'The spec of the base is OpenAPI 3.1.0; 3.0 is what can be compared.');
  write(root, 'bad.yaml', 'openapi: 3.0.3\ninfo: {title: x, version: one}\npaths: {}\n');
  await refused(root, 'bad.yaml', "info.version is 'one', which is no version such as 1.2.0.");
});

test('a working tree whose spec is not valid', async () => {
  const root = repository();
  edit(root, NEW_TEAM, 'type: object', 'type: objekt');
  await refused(root, undefined, /^The spec of the working tree is not valid OpenAPI: `type` can be one of .* At .*NewTeam\.yaml:1, #\/type$/);
});

test('a merge conflict', async () => {
  const root = repository();
  git(root, 'checkout', '-q', '-b', 'topic');
  change(root);
  commit(root);
  git(root, 'checkout', '-q', 'main');
  edit(root, NEW_TEAM, 'maxLength: 64', 'maxLength: 40');
  commit(root);
  assert.throws(() => git(root, 'merge', 'topic'));
  const line = read(root, NEW_TEAM).split('\n').findIndex((each) => each.startsWith('<<<<<<<')) + 1;
  await refused(root, undefined, `A merge left a conflict in ${NEW_TEAM}, line ${line}: resolve it first.`);
});

test('no git repository', async () => {
  const root = project();
  const { GIT_CEILING_DIRECTORIES } = process.env;
  process.env.GIT_CEILING_DIRECTORIES = join(root, '..');
  try {
    await refused(root, undefined, 'This is no git repository, so there is no merge base with main to compare with: name a path with -Dbase=….');
    await refused(root, 'main', "The base 'main' is no path, and this is no git repository that could hold it as a ref or version.");
    assert.equal((await report(root, { wanted: project() })).verdict, 'none');
  } finally {
    if (GIT_CEILING_DIRECTORIES === undefined) delete process.env.GIT_CEILING_DIRECTORIES;
    else process.env.GIT_CEILING_DIRECTORIES = GIT_CEILING_DIRECTORIES;
  }
});

test('no git at all', async () => {
  const root = project();
  const { PATH } = process.env;
  process.env.PATH = folder();
  try {
    await refused(root, undefined, /^git could not be started \(.*\); it finds the base: name a path with -Dbase=… instead\.$/);
    assert.equal((await report(root, { wanted: project() })).verdict, 'none', 'a path needs no git');
  } finally {
    process.env.PATH = PATH;
  }
});

test('no main', async () => {
  const root = repository();
  git(root, 'branch', '-q', '-m', 'trunk');
  await refused(root, undefined, 'There is no branch main to compare with: name a base with -Dbase=….');
});

test('a shallow clone', async () => {
  const origin = repository();
  setVersion(origin, '1.1.1');
  commit(origin);
  const root = folder();
  git(root, 'clone', '-q', '--depth', '1', '--no-tags', pathToFileURL(origin).href, '.');
  const first = git(origin, 'rev-parse', 'main~1');
  const rest = 'This clone is shallow: git fetch --unshallow --tags brings the rest.';
  await refused(root, first, `The base '${first}' does not exist: it is no git ref, no path and no released version. ${rest}`);
  await refused(root, '1.1.0', `The version 1.1.0 was never released: there is no tag 1.1.0. ${rest}`);
  git(root, 'checkout', '-q', '--orphan', 'topic');
  git(root, 'commit', '-q', '-m', 'Another root');
  await refused(root, undefined, `HEAD and origin/main have no commit in common: name a base with -Dbase=…. ${rest}`);
});
