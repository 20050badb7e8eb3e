// Each lint rule, broken once: a rule that never fires is no rule.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { redocly } from '../tools/redocly.mjs';

const config = parse(readFileSync(new URL('../redocly.yaml', import.meta.url), 'utf8'));
const good = readFileSync(new URL('good.yaml', import.meta.url), 'utf8');
const list = (spec) => spec.paths['/things/'].get;
const ok = (spec) => list(spec).responses['200'];
const schemas = (spec) => spec.components.schemas;

/** By rule: what is done to the good spec. */
const bad = {
  'no-invalid-media-type-examples': (spec) => (ok(spec).content['application/json'].examples.one.value[0].size = 1),
  'no-invalid-schema-examples': (spec) => (schemas(spec).Color.example = 'green'),
  'no-invalid-parameter-examples': (spec) => (list(spec).parameters[1].example = 'many'),
  'scalar-property-missing-example': (spec) => delete schemas(spec).Thing.properties.id.example,
  'no-unused-components': (spec) => (schemas(spec).Unused = { type: 'string', description: 'Unused.' }),
  'rule/operation-id': (spec) => (list(spec).operationId = 'things'),
  'rule/path-ends-with-slash': (spec) => (spec.paths = { '/things': spec.paths['/things/'] }),
  'rule/header-example': (spec) => delete ok(spec).headers.Link.example,
  'rule/no-space-in-header-name': (spec) => (spec.components.securitySchemes.key.name = 'Auth Token'),
  'rule/array-items': (spec) => (schemas(spec).Thing.properties.tags = { type: 'array', description: 'Tags.' }),
  'rule/statuses': (spec) => delete list(spec).responses['429'],
  'rule/scopes': (spec) => delete list(spec)['x-scopes'],
  'rule/rate-limit-headers': (spec) => delete ok(spec).headers['X-Sentry-Rate-Limit-Reset'],
  'rule/response-headers': (spec) => delete list(spec).responses['404'].headers,
  'rule/named-examples': (spec) => delete ok(spec).content['application/json'].examples,
  'house/named-schemas': (spec) =>
    (schemas(spec).Thing.properties.inner = { type: 'object', description: 'Inner.', properties: {} }),
  'house/named-schemas (enum)': (spec) =>
    (list(spec).parameters[0].schema = {
      type: 'string',
      enum: ['100:1:0'],
      'x-enum-varnames': ['FIRST'],
      'x-enum-descriptions': ['First.'],
    }),
  'house/described': (spec) => delete schemas(spec).Thing.properties.id.description,
  'house/described (schema)': (spec) => delete schemas(spec).Thing.description,
  'house/described (parameter)': (spec) => delete list(spec).parameters[0].description,
  'house/paginated': (spec) => list(spec).parameters.shift(),
  'house/paginated (mark)': (spec) => delete list(spec)['x-paginated'],
  'house/paginated (Link)': (spec) => delete ok(spec).headers.Link,
  'house/query-name': (spec) => delete list(spec)['x-query-name'],
  'house/enum-names': (spec) => schemas(spec).Color['x-enum-varnames'].pop(),
};

let directory;
before(() => (directory = mkdtempSync(join(tmpdir(), 'lint-'))));
after(() => rmSync(directory, { recursive: true }));

test('the good spec passes, and each bad one fails by its own rule alone', () => {
  const files = { good };
  for (const [name, change] of Object.entries(bad)) {
    // Through JSON, so that what the anchors share is not changed everywhere at once.
    const spec = JSON.parse(JSON.stringify(parse(good)));
    change(spec);
    files[name] = JSON.stringify(spec);
  }
  const paths = Object.entries(files).map(([name, text], index) => {
    const path = join(directory, `${index}.yaml`);
    writeFileSync(path, text);
    return [name, path];
  });

  // All in one process: starting Redocly takes longer than linting with it.
  const { stdout } = redocly([
    'lint', '--config', 'redocly.yaml', '--format', 'checkstyle', '--max-problems', '10000',
    ...paths.map(([, path]) => path),
  ]);
  const found = findings(stdout);
  assert.deepEqual(
    Object.fromEntries(paths.map(([name, path]) => [name, [...(found[path] ?? [])]])),
    Object.fromEntries(paths.map(([name]) => [name, name === 'good' ? [] : [name.replace(/ \(.*/, '')]])),
  );
});

test('two schemas of one name fail', () => {
  mkdirSync(join(directory, 'other'));
  const spec = parse(good);
  spec.paths['/things/'].get.parameters[2].schema.$ref = 'other/Color.yaml';
  writeFileSync(join(directory, 'twice.yaml'), JSON.stringify(spec));
  writeFileSync(join(directory, 'other/Color.yaml'), JSON.stringify(spec.components.schemas.Color));
  const { stdout } = redocly(['lint', '--config', 'redocly.yaml', '--format', 'checkstyle', join(directory, 'twice.yaml')]);
  assert.match(stdout, /component-name-unique/);
});

test('every rule of ours has a bad spec', () => {
  const tested = new Set([...Object.keys(bad).map((name) => name.replace(/ \(.*/, '')), 'component-name-unique']);
  const rules = Object.keys(config.rules).filter((rule) => config.rules[rule] !== 'off');
  assert.deepEqual(rules.filter((rule) => !tested.has(rule)), []);
});

test('diff finds a break, and asks for the version that says so', () => {
  const base = join(directory, 'base.yaml');
  const next = join(directory, 'next.yaml');
  const spec = parse(good);
  writeFileSync(base, JSON.stringify(spec));
  spec.paths['/things/'].get.parameters.pop();
  writeFileSync(next, JSON.stringify(spec));

  const run = (...args) => redocly(['diff', base, next, '--config', 'redocly.yaml', ...args]).status;
  assert.notEqual(run(), 0, 'a parameter that is gone must fail');
  assert.notEqual(run('--fail-on', 'none', '--check-version'), 0, 'the version was not raised');
  spec.info.version = '2.0.0';
  writeFileSync(next, JSON.stringify(spec));
  assert.equal(run('--fail-on', 'none', '--check-version'), 0, 'the version was raised');
});

/** The rules that fired, by file, out of Redocly's checkstyle report. */
function findings(report) {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const found = {};
  for (const [, path, body] of report.matchAll(/<file name="([^"]+)">([\s\S]*?)<\/file>/g)) {
    found[resolve(root, path)] = new Set([...body.matchAll(/source="([^"]+)"/g)].map(([, rule]) => rule));
  }
  return found;
}
