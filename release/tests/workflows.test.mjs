// Rules for the workflows that actionlint does not know, each with a workflow that breaks it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const { parse } = createRequire(new URL('../../openapi/package.json', import.meta.url))('yaml');
const folder = new URL('../../.github/workflows/', import.meta.url);
const workflows = readdirSync(folder).filter((name) => name.endsWith('.yml'));

/** What is wrong with a workflow, one sentence each. */
function faults(text) {
  const workflow = parse(text);
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([name, job]) => (job.steps ?? []).map((step) => [name, step]));
  const found = [];
  const fault = (where, what) => found.push(`${where}: ${what}`);

  if ('pull_request_target' in workflow.on) fault('on', 'pull_request_target runs with secrets what a pull request brings');
  if (JSON.stringify(workflow.permissions) !== '{}') fault('permissions', 'not {}, so that each job names its own');
  if (!workflow.concurrency?.group) fault('concurrency', 'no group');
  for (const [name, job] of jobs) {
    if (!job.permissions) fault(name, 'no permissions');
    if (!(job['timeout-minutes'] <= 120)) fault(name, 'no timeout of at most two hours');
  }
  // The comment says which version a checksum is.
  const lines = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
  for (const line of lines) {
    if (!/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)) fault(line.trim(), 'not a full commit with its version behind it');
  }
  for (const [name, { run, uses = '', with: inputs = {} }] of steps) {
    if (run?.includes('${{')) fault(name, `an expression becomes part of a command: ${run}`);
    if (!uses.startsWith('actions/checkout@')) continue;
    if (inputs['persist-credentials'] !== false) fault(name, 'the checkout leaves its token behind');
    if ('workflow_run' in workflow.on && inputs.ref !== '${{ github.event.repository.default_branch }}') {
      fault(name, 'a workflow_run may check out the default branch only');
    }
  }
  return found;
}

for (const name of workflows) {
  test(`${name} keeps the rules`, () => {
    assert.deepEqual(faults(readFileSync(new URL(name, folder), 'utf8')), []);
  });
}

test('an action has one version in all workflows', () => {
  const uses = workflows.flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/uses: (.+)@(.+)/g)]);
  const versions = new Map();
  for (const [, action, version] of uses) versions.set(action, (versions.get(action) ?? new Set()).add(version));
  assert.ok(versions.size >= 5);
  assert.deepEqual([...versions].filter(([, each]) => each.size > 1), []);
});

test('only the workflow that publishes knows secrets, and each of its jobs only its own', () => {
  const secrets = (text) => [...text.matchAll(/secrets\.(\w+)/g)].map(([, name]) => name);
  for (const name of workflows) {
    const { jobs } = parse(readFileSync(new URL(name, folder), 'utf8'));
    const having = Object.entries(jobs).filter(([, job]) => secrets(JSON.stringify(job)).length > 0).map(([job]) => job);
    assert.deepEqual(having, name === 'release.yml' ? ['maven'] : [], name);
  }
});

const CHECKOUT = `actions/checkout@${'0'.repeat(40)} # v1.2.3`;
const GOOD = `
on: {pull_request: {}}
permissions: {}
concurrency: {group: x}
jobs:
  build:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: {contents: read}
    steps:
      - uses: ${CHECKOUT}
        with: {persist-credentials: false}
      - run: echo "$TITLE"
        env: {TITLE: "\${{ github.event.pull_request.title }}"}
`;
const BAD = {
  'on: pull_request_target runs with secrets what a pull request brings': ['pull_request:', 'pull_request_target:'],
  'permissions: not {}, so that each job names its own': ['permissions: {}\n', 'permissions: write-all\n'],
  'concurrency: no group': ['concurrency: {group: x}\n', ''],
  'build: no permissions': ['    permissions: {contents: read}\n', ''],
  'build: no timeout of at most two hours': ['    timeout-minutes: 5\n', ''],
  '- uses: actions/checkout@v5: not a full commit with its version behind it': [CHECKOUT, 'actions/checkout@v5'],
  'build: an expression becomes part of a command: echo "${{ github.head_ref }}"': ['echo "$TITLE"', 'echo "${{ github.head_ref }}"'],
  'build: the checkout leaves its token behind': ['{persist-credentials: false}', '{fetch-depth: 0}'],
  'build: a workflow_run may check out the default branch only': ['pull_request:', 'workflow_run:'],
};

test('a workflow that keeps all rules has no fault', () => {
  assert.deepEqual(faults(GOOD), []);
});

for (const [sentence, [from, to]] of Object.entries(BAD)) {
  test(`found: ${sentence}`, () => {
    assert.ok(GOOD.includes(from));
    assert.deepEqual(faults(GOOD.replace(from, to)), [sentence]);
  });
}
