// Whether the gate opens: versions before and after 1.0.0, the changelog, notice, exceptions.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gate } from '../gate.mjs';
import { commit, edit, git, parsed, read, report, repository, setVersion, write } from './project.mjs';

const TEAM = 'openapi/components/schemas/Team.yaml';
const NEW_TEAM = 'openapi/components/schemas/NewTeam.yaml';
const addsProperty = (root) => edit(root, TEAM, /^properties:$/m, 'properties:\n  colour:\n    type: string\n    description: Colour.\n    example: red');
const tightens = (root) => edit(root, NEW_TEAM, 'maxLength: 64', 'maxLength: 32');
const removesProperty = (root) => edit(root, TEAM, /^  memberCount:\n(    .*\n|      .*\n)+/m, '');
const rewords = (root) => edit(root, TEAM, 'Name for people to read.', 'A name for people.');
const tell = (root, version, ...lines) =>
  write(root, 'CHANGELOG.md', `# Changelog\n\n## Unreleased: ${version}\n\n${lines.map((each) => `- ${each}\n`).join('')}\n${read(root, 'CHANGELOG.md').replace('# Changelog\n\n', '')}`);

test('no change passes', async () => {
  const { verdict, passed, problems } = await report(repository());
  assert.deepEqual({ verdict, passed, problems }, { verdict: 'none', passed: true, problems: [] });
});

test('words alone need no version and no entry', async () => {
  const root = repository();
  rewords(root);
  const { verdict, needs, problems } = await report(root);
  assert.deepEqual({ verdict, needs, problems }, { verdict: 'patch', needs: '', problems: [] });
});

/** By base version: what an addition and a break need at least. */
const RULES = [
  { from: '1.1.0', level: 'minor', needs: '1.2.0', enough: ['1.2.0', '1.3.0', '2.0.0', '1.2.0-rc.1'], little: ['1.1.0', '1.1.1'] },
  { from: '1.1.0', level: 'major', needs: '2.0.0', enough: ['2.0.0', '2.1.0', '3.0.0', '2.0.0-rc.1'], little: ['1.1.0', '1.1.1', '1.2.0', '1.99.0'] },
  { from: '0.3.2', level: 'minor', needs: '0.3.3', enough: ['0.3.3', '0.4.0', '1.0.0'], little: ['0.3.2'] },
  { from: '0.3.2', level: 'major', needs: '0.4.0', enough: ['0.4.0', '0.5.0', '1.0.0'], little: ['0.3.2', '0.3.3'] },
  { from: '2.0.0-rc.1', level: 'major', needs: '2.0.0', enough: ['2.0.0-rc.2', '2.0.0', '2.1.0'], little: [] },
];

for (const { from, level, needs, enough, little } of RULES) {
  test(`a ${level} change after ${from} needs ${needs}`, () => {
    for (const version of [...enough, ...little]) {
      const seen = gate({
        changes: [{ level, names: ['Team'], sentence: 'Something changed.' }],
        base: { version: from, changelog: '', spec: {} },
        now: { version, changelog: `## ${version}\n\n- Team: another.\n` },
        released: { version: from, spec: {} },
      });
      const words = level === 'minor' ? 'adds to the API' : 'breaks what users rely on';
      const problem = `The change ${words}, and the version does not say so: after ${from} it must be ${needs} at least, and is ${version}.`;
      assert.deepEqual([seen.needs, seen.problems], [needs, enough.includes(version) ? [] : [problem]], version);
    }
  });
}

test('a version that goes back is refused', async () => {
  const root = repository();
  setVersion(root, '1.0.9');
  const { problems } = await report(root);
  assert.deepEqual(problems, ['The version went back: it is 1.0.9, after 1.1.0.']);
});

test('what is not released yet may break, if its version says so already', async () => {
  const root = repository();
  git(root, 'tag', '1.1.0');
  setVersion(root, '2.0.0');
  tell(root, '2.0.0', 'Everything: others.');
  commit(root);
  tightens(root);
  edit(root, 'CHANGELOG.md', 'others.', 'others.\n- `createOrganizationTeam`: shorter names.');
  const seen = await report(root, { wanted: 'HEAD' });
  assert.deepEqual([seen.base.version, seen.released, seen.needs, seen.problems], ['2.0.0', '1.1.0', '2.0.0', []]);
});

test('a change that the changelog does not name is told', async () => {
  const root = repository();
  addsProperty(root);
  setVersion(root, '1.2.0');
  assert.deepEqual((await report(root)).problems, ['CHANGELOG.md has no section for 1.2.0.']);
  tell(root, '1.2.0', 'Something was added to NewTeam.');
  const seen = await report(root);
  assert.deepEqual(seen.problems, ['CHANGELOG.md does not tell a change in the section of 1.2.0.']);
  assert.deepEqual(seen.changelog.missing, ['`colour` of `Team` was added.']);
  git(root, 'checkout', '-q', 'CHANGELOG.md');
  tell(root, '1.2.0', 'getTeam() and the like have a colour.');
  assert.deepEqual((await report(root)).problems, []);
});

test('an old line of the changelog tells no new change', async () => {
  const root = repository();
  tell(root, '1.2.0', 'getTeam: another thing.');
  commit(root);
  addsProperty(root);
  setVersion(root, '1.2.0');
  assert.deepEqual((await report(root)).problems, ['CHANGELOG.md does not tell a change in the section of 1.2.0.']);
});

test('what goes must have been deprecated in a released version', async () => {
  const root = repository();
  removesProperty(root);
  setVersion(root, '2.0.0');
  tell(root, '2.0.0', '`Team`: no memberCount.');
  const [problem, ...rest] = (await report(root)).problems;
  assert.match(problem, /^`memberCount` of `Team` was removed, without having been deprecated in a released version \([0-9a-f]{8}\)\.$/);
  assert.deepEqual(rest, []);

  git(root, 'checkout', '-q', '.');
  edit(root, TEAM, '  memberCount:\n', '  memberCount:\n    deprecated: true\n');
  commit(root);
  removesProperty(root);
  setVersion(root, '2.0.0');
  tell(root, '2.0.0', '`Team`: no memberCount.');
  assert.deepEqual((await report(root, { wanted: 'HEAD' })).problems, []);
});

test('a deprecation that was never released is no notice', async () => {
  const root = repository();
  git(root, 'tag', '1.1.0');
  edit(root, TEAM, '  memberCount:\n', '  memberCount:\n    deprecated: true\n');
  setVersion(root, '1.2.0');
  commit(root);
  removesProperty(root);
  setVersion(root, '2.0.0');
  tell(root, '2.0.0', '`Team`: no memberCount.');
  const { problems } = await report(root, { wanted: 'HEAD' });
  assert.match(problems.join('\n'), /^`memberCount` of `Team` was removed, without having been deprecated/);
});

test('what was added after the last release may go again', async () => {
  const root = repository();
  git(root, 'tag', '1.1.0');
  addsProperty(root);
  setVersion(root, '2.0.0');
  commit(root);
  git(root, 'checkout', '-q', 'HEAD~1', '--', TEAM);
  tell(root, '2.0.0', '`Team`: no colour.');
  assert.deepEqual((await report(root, { wanted: 'HEAD' })).problems, []);
});

test('an exception is recorded with its reason, and covers its change alone', async () => {
  const root = repository();
  tightens(root);
  const id = (await report(root)).parts[0].groups[0].changes[0].id;
  tell(root, '1.1.0', 'createOrganizationTeam: shorter names.');
  const refused = async (options, message) => assert.rejects(report(root, options), { message });
  await refused({ allowed: [id], reason: ' ' }, 'An exception needs its reason: -Dreason="why the change may go out".');
  await refused({ allowed: ['00000000'], reason: 'Why.' }, "No change has the id '00000000'; the report shows the id of each.");

  const seen = await report(root, { allowed: [id], reason: 'No server ever took more.' });
  assert.deepEqual([seen.verdict, seen.passed, seen.problems], ['major', true, []]);
  assert.deepEqual(parsed(root, 'api-diff/exceptions.yaml'), [
    { id, change: '`name` of `NewTeam` changed its `maxLength` from `64` to `32`.', reason: 'No server ever took more.' },
  ]);
  assert.equal((await report(root)).passed, true, 'the file alone is enough');
  edit(root, NEW_TEAM, 'maxLength: 32', 'maxLength: 16');
  assert.equal((await report(root)).passed, false, 'another limit is another change');
});

test('an exception without a reason is refused', async () => {
  const root = repository();
  write(root, 'api-diff/exceptions.yaml', '- id: 12345678\n');
  await assert.rejects(report(root), /An exception in .*exceptions\.yaml has no id or no reason: \{"id":12345678\}/);
});

test('a template that changes the Java API is a change', async () => {
  const root = repository();
  edit(root, 'generator-templates/record.mustache', 'A builder with nothing set.', 'A fresh builder.');
  const sdk = [{ type: 'io.github.sentryopenapi.api.Team', rule: 'method-removed', level: 'major', sentence: 'Method `builder()` of `Team` was removed.', hurts: 'Whoever calls it.', before: null, after: null }];
  const seen = await report(root, { sdk });
  assert.deepEqual(seen.parts.map((each) => each.verdict), ['none', 'major', 'none', 'none']);
  assert.deepEqual(seen.changelog.missing, ['Method `builder()` of `Team` was removed.']);
  assert.deepEqual([seen.passed, seen.needs], [false, '2.0.0']);
});
