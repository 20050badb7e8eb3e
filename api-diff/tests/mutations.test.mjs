// One change each, of the spec and of the templates: what the comparison says of it, and what it must
// say. Prints the table, and fails if a line of it is wrong.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { behaviour } from '../behaviour.mjs';
import { sdkChanges } from '../compare.mjs';
import { names } from '../languages.mjs';
import harmless from '../mutations/harmless.mjs';
import mutations from '../mutations/spec.mjs';
import templates from '../mutations/templates.mjs';
import { worst } from '../rating.mjs';
import { compareSdks, sdkSide } from '../sdk.mjs';
import { readSpec } from '../spec.mjs';
import { packages, ROOT } from '../tools.mjs';
import { differences, wire } from '../wire.mjs';
import { folder } from './project.mjs';

const { parse, stringify } = packages('yaml');
const classPath = process.env.API_DIFF_CLASS_PATH;
const work = folder();
const base = join(work, 'base.yaml');
readSpec('working tree', join(ROOT, 'openapi/sentry.yaml'), base);
const spec = parse(readFileSync(base, 'utf8'));
const level = (changes) => worst(changes.map((each) => each.level));

/** Writes the spec with this edit, and says what it is for everybody but the Java SDK. */
function edited({ id, edit }) {
  const now = structuredClone(spec);
  edit(now);
  assert.ok(JSON.stringify(now) !== JSON.stringify(spec), `${id} changes nothing`);
  const file = join(work, `${id}.yaml`);
  writeFileSync(file, stringify(now));
  const found = differences(base, file);
  return {
    wire: level(wire(spec, now, found)),
    languages: level(names(spec, now)),
    behaviour: level(behaviour(spec, now, found)),
    request: { name: id, base: sdkSide(ROOT, base), now: sdkSide(ROOT, file) },
  };
}

const nameOf = (template) => `template ${template}`;

/** Copies the templates with this edit. */
function withTemplate({ id, file, edit }) {
  const copy = join(work, nameOf(id));
  mkdirSync(copy);
  cpSync(join(ROOT, 'generator-templates'), copy, { recursive: true });
  const text = readFileSync(join(copy, file), 'utf8');
  assert.ok(edit(text) !== text, `${id} changes nothing`);
  writeFileSync(join(copy, file), edit(text));
  return { name: nameOf(id), base: sdkSide(ROOT, base), now: { ...sdkSide(ROOT, base), templates: copy } };
}

const seen = new Map([...mutations, ...harmless].map((each) => [each.id, edited(each)]));
const requests = [...[...seen.values()].map((each) => each.request), ...templates.map(withTemplate)];
assert.ok(classPath, 'API_DIFF_CLASS_PATH is not set: mvn test -pl api-diff sets it.');
const sdks = await compareSdks({ executable: process.env.API_DIFF_JAVA ?? 'java', classPath })(requests, work);
const sdk = (id) => level(sdkChanges(sdks.get(id), true));

const rows = mutations.map((each) => {
  const { wire: onWire, languages, behaviour: beside } = seen.get(each.id);
  return {
    what: each.what,
    wire: [each.wire, onWire],
    sdk: [each.sdk, sdk(each.id)],
    languages: [each.languages ?? languages, languages],
    behaviour: [each.behaviour ?? 'none', beside],
  };
});
const right = (column) => rows.filter((row) => row[column][0] === row[column][1]).length;
const cell = ([expected, got]) => (expected === got ? got : `${got}, not ${expected}`);
const width = Math.max(...rows.map((row) => row.what.length));
console.log(`\n| ${'one change'.padEnd(width)} | wire  | SDK   | beside |`);
console.log(`|${'-'.repeat(width + 2)}|-------|-------|--------|`);
for (const row of rows) {
  console.log(`| ${row.what.padEnd(width)} | ${cell(row.wire).padEnd(5)} | ${cell(row.sdk).padEnd(5)} | ${cell(row.behaviour).padEnd(6)} |`);
}
const templateRows = templates.map((each) => ({ ...each, got: sdk(nameOf(each.id)) }));
for (const each of templateRows) console.log(`template: ${each.what}: ${cell([each.sdk, each.got])}`);
console.log(
  `wire ${right('wire')}/${rows.length}, SDK ${right('sdk')}/${rows.length}, ` +
    `templates ${templateRows.filter((each) => each.got === each.sdk).length}/${templates.length}\n`,
);

for (const column of ['wire', 'sdk', 'languages', 'behaviour']) {
  test(`every change of the spec is rated right: ${column}`, () => {
    assert.deepEqual(rows.filter((row) => row[column][0] !== row[column][1]).map((row) => `${row.what}: ${cell(row[column])}`), []);
  });
}

test('every change of a template is rated right', () => {
  assert.deepEqual(templateRows.filter((each) => each.got !== each.sdk).map((each) => `${each.what}: ${cell([each.sdk, each.got])}`), []);
});

test('there are enough of them', () => {
  assert.ok(mutations.length >= 40 && templates.length >= 10 && harmless.length >= 10);
  assert.equal(new Set(requests.map((each) => each.name)).size, requests.length, 'an id is there twice');
});

test('harmless edits raise nothing above words', () => {
  for (const { id, what } of harmless) {
    const { wire: onWire, languages, behaviour: beside } = seen.get(id);
    assert.match(worst([onWire, languages, beside, sdk(id)]), /^(none|patch)$/, what);
  }
});
