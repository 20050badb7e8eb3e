// Payloads are compared where they are used, and told of where they are shared.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { behaviour } from '../behaviour.mjs';

const spec = (media) => ({
  openapi: '3.0.3',
  info: { title: 'Teams', version: '1.0.0' },
  components: {
    examples: { one: { value: [{ id: '1' }] } },
    responses: { Teams: { description: 'Teams.', content: { 'application/json': { schema: {}, ...media } } } },
  },
  paths: Object.fromEntries(
    ['a', 'b'].map((id) => [`/${id}`, { get: { operationId: id, responses: { 200: { $ref: '#/components/responses/Teams' } } } }]),
  ),
});
const told = (base, now) => behaviour(base, now, []).map(({ level, sentence, before, after }) => [level, sentence, before, after]);

test('a payload that changes inside is told once, with the response that shares it', () => {
  const examples = { one: { $ref: '#/components/examples/one' } };
  const now = spec({ examples });
  now.components.examples.one.value[0].id = '2';
  assert.deepEqual(told(spec({ examples }), now), [
    ['patch', 'Example `one` of response `Teams` has another value.', 'one:\n  - id: "1"', 'one:\n  - id: "2"'],
  ]);
});

test('an example that gets a name, or stays the same under it, is the same', () => {
  assert.deepEqual(told(spec({ example: [1] }), spec({ examples: { one: { value: [1] }, two: { value: [2] } } })), [
    ['patch', 'Example `two` of response `Teams` was added.', null, 'two:\n  - 2'],
  ]);
  assert.deepEqual(told(spec({ example: [1] }), spec({ example: [2] })), [
    ['patch', 'Response `Teams` has another example.', 'Teams:\n  - 1', 'Teams:\n  - 2'],
  ]);
});

test('an example of a schema that is an object is compared as a whole', () => {
  const team = (example) => ({ ...spec({}), components: { ...spec({}).components, schemas: { Team: { type: 'object', example } } } });
  assert.deepEqual(told(team({ id: '1' }), team(undefined)), [['patch', '`Team` has no example any more.', 'Team:\n  id: "1"', null]]);
});
