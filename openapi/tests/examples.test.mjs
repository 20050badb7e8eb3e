// Redocly checks that examples fit their schemas; here, that together they show all of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodies, operations, resolve, spec } from './spec.mjs';

const media = Object.values(operations).flatMap((operation) =>
  bodies(operation).flatMap((body) => Object.values(body.content ?? {})),
);

/** `Team.slug` to the values that examples give it; for a schema that is nullable itself, too. */
const seen = new Map();
for (const { schema, examples } of media) {
  for (const example of Object.values(examples ?? {})) {
    walk(schema, resolve(example).value);
  }
}

function walk(schema, value) {
  const name = schema.$ref?.split('/').pop();
  const target = resolve(schema);
  if (name && target.nullable) note(name, value);
  for (const member of target.oneOf ?? []) {
    if ((resolve(member).type === 'object') === (typeof value === 'object')) walk(member, value);
  }
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    value.forEach((item) => walk(target.items, item));
    return;
  }
  for (const [key, each] of Object.entries(value)) {
    const property = target.properties?.[key];
    if (property) {
      note(`${name}.${key}`, each);
      walk(property, each);
    } else if (typeof target.additionalProperties === 'object') {
      walk(target.additionalProperties, each);
    }
  }
}

function note(place, value) {
  seen.set(place, [...(seen.get(place) ?? []), value]);
}

test('every property occurs in an example', () => {
  const missing = Object.entries(spec.components.schemas).flatMap(([name, schema]) =>
    Object.keys(schema.properties ?? {})
      .map((property) => `${name}.${property}`)
      .filter((place) => !seen.has(place)),
  );
  assert.deepEqual(missing, []);
});

test('what is nullable occurs with null and with a value', () => {
  const nullable = Object.entries(spec.components.schemas).flatMap(([name, schema]) => [
    ...(schema.nullable ? [name] : []),
    ...Object.keys(schema.properties ?? {})
      .filter((property) => schema.properties[property].nullable)
      .map((property) => `${name}.${property}`),
  ]);
  assert.ok(nullable.length > 0);
  assert.deepEqual(nullable.filter((place) => !seen.get(place)?.includes(null)), [], 'never null');
  assert.deepEqual(nullable.filter((place) => !seen.get(place)?.some((value) => value !== null)), [], 'always null');
});

test('every body has a schema and named examples with a value and a summary', () => {
  for (const { schema, examples, example } of media) {
    assert.ok(schema && examples && !example);
    for (const [name, each] of Object.entries(examples)) {
      assert.equal(each.$ref, `#/components/examples/${name}`, 'an example has the name of its file');
      assert.ok('value' in resolve(each) && resolve(each).summary, name);
    }
  }
});

test('a schema that is an array has an example', () => {
  for (const [name, schema] of Object.entries(spec.components.schemas)) {
    if (schema.type === 'array') assert.ok(schema.example, name);
  }
});

test('a date-time is written as java.time.Instant writes it', () => {
  // Otherwise decode and encode would not give the same text back.
  const text = JSON.stringify(spec.components.examples);
  for (const [, fraction] of text.matchAll(/"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.(\d+))?Z"/g)) {
    assert.ok(fraction === undefined || fraction.length === 3 || (fraction.length === 6 && !fraction.endsWith('000')), fraction);
  }
  assert.doesNotMatch(text, /"\d{4}-\d\d-\d\dT[^"]*[^Z]"/);
});
