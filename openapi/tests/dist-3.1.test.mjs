// The OpenAPI 3.1 form says the same as the 3.0 form: to Redocly's diff, in both directions, and
// value by value after it has been turned back.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { convert } from '../tools/dist.mjs';
import { redocly } from '../tools/redocly.mjs';
import { spec } from './spec.mjs';

/** Only how the versions write one and the same thing. */
const SPELLING = ['openapi', 'type', 'nullable', 'example', 'examples'];
const team = (each) => each.components.schemas.Team;

/** By where diff must find it: what is done to the 3.1 form. */
const planted = {
  'Team/properties/slug type': (each) => (team(each).properties.slug.type = 'integer'),
  // Found as what it means in 3.0.
  'Team/properties/dateCreated nullable': (each) => (team(each).properties.dateCreated.type = 'string'),
  'Team/properties/hasAccess type': (each) => (team(each).properties.hasAccess.type = ['boolean', 'null']),
  'TeamExpansion enum': (each) => each.components.schemas.TeamExpansion.enum.pop(),
  'TeamCollapse enum': ({ components: { schemas: { TeamCollapse } } }) => {
    TeamCollapse.const = TeamCollapse.enum[0];
    delete TeamCollapse.enum;
  },
  'Team required': (each) => team(each).required.push('name'),
  'NewTeam/properties/slug maxLength': (each) => (each.components.schemas.NewTeam.properties.slug.maxLength = 49),
  'get/responses/404 ': (each) => delete each.paths['/api/0/teams/{organization_slug}/{team_slug}/'].get.responses['404'],
};

let folder, current;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dist-31-'));
  current = await convert(spec);
  writeFileSync(join(folder, '3.0.json'), JSON.stringify(spec));
  writeFileSync(join(folder, '3.1.json'), JSON.stringify(current));
});
after(() => rmSync(folder, { recursive: true }));

test('it is what is published', () => {
  const published = JSON.parse(readFileSync(new URL('../target/dist/sentry-3.1.json', import.meta.url), 'utf8'));
  for (const item of Object.values(published.paths)) {
    for (const operation of Object.values(item)) delete operation['x-codeSamples'];
  }
  assert.deepEqual(published, current);
});

test('it is valid OpenAPI 3.1, by the rules of the house', () => {
  assert.match(current.openapi, /^3\.1\./);
  const { status, stdout, stderr } = redocly(['lint', '--config', 'redocly.yaml', join(folder, '3.1.json')]);
  assert.equal(status, 0, stdout + stderr);
});

test('diff finds no difference but of spelling, in both directions', () => {
  for (const [base, revision] of [['3.0', '3.1'], ['3.1', '3.0']]) {
    const changes = diff(base, revision);
    // Without its rules diff calls everything a patch; that they are on, the planted differences show.
    assert.ok(changes.length > 0);
    assert.deepEqual(changes.filter(({ impact, property }) => impact !== 'patch' || !SPELLING.includes(property)), []);
  }
});

test('planted differences are found by diff, and by turning back', () => {
  const changed = structuredClone(current);
  for (const change of Object.values(planted)) change(changed);
  writeFileSync(join(folder, 'changed.json'), JSON.stringify(changed));
  const found = [...diff('3.0', 'changed'), ...diff('changed', '3.0')]
    .filter(({ impact }) => impact !== 'patch')
    .map(({ base, revision, property }) => `${(base ?? revision).pointer.replace(new RegExp(`/${property}$`), '')} ${property ?? ''}`);
  assert.deepEqual(Object.keys(planted).filter((place) => !found.some((each) => each.endsWith(place))), [], found.join('\n'));

  for (const [place, change] of Object.entries(planted)) {
    const one = structuredClone(current);
    change(one);
    assert.notDeepEqual(turnedBack(one), spec, place);
  }
});

test('turned back, it is the 3.0 form', () => {
  assert.deepEqual(turnedBack(current), spec);
});

/** Every change that diff reports. */
function diff(base, revision) {
  const file = (name) => join(folder, `${name}.json`);
  const { stdout, stderr } = redocly([
    'diff', file(base), file(revision), '--config', 'redocly.yaml', '--format', 'json', '--fail-on', 'none',
  ]);
  assert.ok(stdout, stderr);
  return JSON.parse(stdout).changes;
}

/** 3.0 from 3.1: null is no type but a property, and a schema has one example. */
function turnedBack(document) {
  const schema = (node) => {
    if (node === null || typeof node !== 'object') return node;
    if (Array.isArray(node)) return node.map(schema);
    const { type, examples, ...rest } = node;
    const types = [type].flat().filter((each) => each && each !== 'null');
    return {
      ...(types.length && { type: types.length === 1 ? types[0] : types }),
      ...(Array.isArray(type) && { nullable: true }),
      ...(examples && { example: examples[0] }),
      ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, part(key, value)])),
    };
  };
  // The names below `properties` are not keywords.
  const part = (key, value) => {
    if (key === 'properties') return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, schema(each)]));
    return ['items', 'additionalProperties', 'oneOf', 'anyOf', 'allOf'].includes(key) ? schema(value) : value;
  };
  const walk = (node, key) => {
    if (key === 'schema') return schema(node);
    if (key === 'schemas') return part('properties', node);
    if (key === 'examples' || node === null || typeof node !== 'object') return node;
    if (Array.isArray(node)) return node.map((each) => walk(each));
    return Object.fromEntries(Object.entries(node).map(([name, each]) => [name, walk(each, name)]));
  };
  return { ...walk(document), openapi: spec.openapi };
}
