// The check on names must fail on bad ones: a good client, then the same with one thing wrong.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faults } from './names.mjs';

const spec = {
  paths: {
    '/teams/': { get: { operationId: 'listTeams', responses: { 200: {} } } },
    '/teams/{team_slug}/': { get: { operationId: 'getTeam', responses: { 200: {} } } },
  },
  components: {
    schemas: {
      Team: { type: 'object' },
      StatPoint: { type: 'array' },
      PlainDetail: { type: 'string' },
      CodedDetail: { type: 'object' },
      ErrorDetail: { oneOf: [{ $ref: '#/components/schemas/PlainDetail' }, { $ref: '#/components/schemas/CodedDetail' }] },
      ErrorCause: { oneOf: [{ type: 'string' }, { $ref: '#/components/schemas/CodedDetail' }] },
    },
  },
};
const good = {
  style: 'snake',
  models: ['Team', 'CodedDetail', 'ErrorDetail', 'ErrorCause'],
  methods: ['list_teams', 'list_teams_with_http_info', 'get_team'],
  variants: /^_with_http_info$/,
  points: true,
  unions: { ErrorDetail: ['str', 'CodedDetail'], ErrorCause: ['str', 'CodedDetail'] },
  text: 'class Team: slug: str',
};
const but = (change) => faults(spec, { ...good, ...change });

test('good names pass, with and without a type for an array or a string', () => {
  assert.deepEqual(but({}), []);
  assert.deepEqual(but({ models: [...good.models, 'StatPoint', 'PlainDetail'], text: 'type StatPoint = []int64' }), []);
});

test('a schema without a type fails', () => {
  assert.deepEqual(but({ models: ['CodedDetail', 'ErrorDetail', 'ErrorCause'] }), ['no type for schema Team']);
});

test('a type that is no schema fails, and names of machines say why', () => {
  const why = (name) => but({ models: [...good.models, name] }).slice(1);
  assert.deepEqual(but({ models: [...good.models, 'TeamData'] }), ['type TeamData is no schema']);
  assert.deepEqual(why('InlineObject'), ['InlineObject has an inline object without a name']);
  assert.deepEqual(why('GetTeam_1'), ['GetTeam_1 has a number or a suffix to tell it from another']);
  assert.deepEqual(why('TeamModel1'), ['TeamModel1 has a number or a suffix to tell it from another']);
  assert.deepEqual(why('ErrorDetail0'), ['ErrorDetail0 has a number or a suffix to tell it from another']);
  assert.deepEqual(why('ModelTeam'), ['ModelTeam has a prefix to tell it from a word of the language']);
  assert.deepEqual(why('ErrorAnyOfOneOf'), ['ErrorAnyOfOneOf has the place of a schema instead of its name']);
});

test('an inline response anywhere in the source fails', () => {
  assert.deepEqual(but({ text: 'def x() -> InlineResponse200:' }), ['InlineResponse200 is an inline object without a name']);
  assert.deepEqual(but({ text: 'import inline_response_200' }), ['inline_response_200 is an inline object without a name']);
});

test('a method that is missing or is no operation fails', () => {
  assert.deepEqual(but({ methods: ['list_teams'] }), ['no method get_team']);
  assert.deepEqual(but({ methods: [...good.methods, 'get_team_0'] }), [
    'method get_team_0 is no operation',
    'get_team_0 has a number or a suffix to tell it from another',
  ]);
  assert.deepEqual(but({ methods: [...good.methods, 'teams_get'] }), ['method teams_get is no operation']);
});

test('statistics that are no pairs of numbers fail, and so does a hollow StatPoint', () => {
  assert.deepEqual(but({ points: false }), ['the statistics are no list of pairs of numbers']);
  const hollow = ['StatPoint is a class, where a pair of numbers should be'];
  assert.deepEqual(but({ text: 'class StatPoint(BaseModel):\n    pass' }), hollow);
  assert.deepEqual(but({ text: 'type StatPoint struct {\n}' }), hollow);
});

test('a union that lost an alternative fails', () => {
  const unions = { ...good.unions, ErrorDetail: ['CodedDetail'] };
  assert.deepEqual(but({ unions }), ['union ErrorDetail does not offer PlainDetail']);
  assert.deepEqual(but({ unions: { ErrorDetail: good.unions.ErrorDetail } }), [
    'union ErrorCause does not offer string and CodedDetail',
  ]);
});
