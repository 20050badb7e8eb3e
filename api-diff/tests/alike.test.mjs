// What means the same in another way of writing is no change, and what changes in one is found.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { differences, wire } from '../wire.mjs';

const work = mkdtempSync(join(tmpdir(), 'alike-'));
after(() => rmSync(work, { recursive: true, force: true }));

const organization = { name: 'organization', in: 'path', required: true, schema: { type: 'string' } };
const limit = { name: 'limit', in: 'query', description: 'The most items that an answer may have.', schema: { type: 'integer', maximum: 100 } };

/** Everything where it is used. */
const plain = () => ({
  openapi: '3.0.3',
  info: { title: 'Teams', version: '1.0.0' },
  servers: [{ url: 'https://a.example' }, { url: 'https://b.example' }],
  components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' }, session: { type: 'http', scheme: 'basic' } } },
  paths: {
    '/{organization}/teams': {
      get: {
        operationId: 'listTeams',
        parameters: [organization, limit],
        security: [{ token: [] }],
        responses: { 200: { description: 'Teams.', content: { 'application/json': { schema: { type: 'array', items: { type: 'string' } } } } } },
      },
      delete: { operationId: 'deleteTeams', parameters: [organization], security: [{ token: [] }], responses: { 204: { description: 'Gone.' } } },
    },
  },
});

/** The same, with everything shared that can be. */
const shared = () => {
  const spec = plain();
  const item = spec.paths['/{organization}/teams'];
  spec.security = [{ token: [] }];
  spec.components.parameters = { organization, limit };
  item.parameters = [{ $ref: '#/components/parameters/organization' }];
  item.get.parameters = [{ $ref: '#/components/parameters/limit' }];
  delete item.delete.parameters;
  for (const operation of [item.get, item.delete]) delete operation.security;
  return spec;
};

function told(base, now) {
  const files = ['base', 'now'].map((each) => join(work, `${each}.yaml`));
  [base, now].forEach((spec, index) => writeFileSync(files[index], JSON.stringify(spec)));
  return wire(base, now, differences(...files)).map(({ level, sentence, gone }) => [level, sentence, gone]);
}

test('sharing what was written out, and writing out what was shared, are no changes', () => {
  assert.deepEqual(told(plain(), shared()), []);
  assert.deepEqual(told(shared(), plain()), []);
});

test('a parameter is known by its name, however much of it is written anew', () => {
  const now = plain();
  now.paths['/{organization}/teams'].get.parameters[1] = { in: 'query', name: 'limit', schema: { type: 'integer', maximum: 50 } };
  assert.deepEqual(told(shared(), now), [
    ['patch', 'Query parameter `limit` of `listTeams` has no description any more.', undefined],
    ['major', 'Query parameter `limit` of `listTeams` changed its `maximum` from `100` to `50`.', undefined],
  ]);
});

test('a server is known by its address', () => {
  const now = plain();
  now.servers = [{ url: 'https://a.example', description: 'The first of all servers, in a long description of its own.' }];
  assert.deepEqual(told(plain(), now), [
    ['patch', 'Server `https://a.example` has a description.', undefined],
    ['major', 'Server `https://b.example` was removed.', undefined],
  ]);
});

test('one operation that needs another sign-in is told alone', () => {
  const now = shared();
  now.paths['/{organization}/teams'].delete.security = [{ session: [] }];
  assert.deepEqual(told(shared(), now), [
    ['major', 'Sign-in by `token` for `deleteTeams` now asks for `session` and no longer asks for `token`.', undefined],
  ]);
});

test('an operation that needs no sign-in any more hurts nobody, and one that needs it now does', () => {
  const now = shared();
  now.paths['/{organization}/teams'].get.security = [];
  assert.deepEqual(told(shared(), now), [['minor', 'Sign-in by `token` for `listTeams` was removed.', undefined]]);
  assert.deepEqual(told(now, shared()), [['major', 'Sign-in by `token` for `listTeams` was added.', undefined]]);
});

test('a parameter that is gone from a path is found where the base has it', () => {
  const base = shared();
  const item = base.paths['/{organization}/teams'];
  item.parameters.push(...item.get.parameters.splice(0));
  const now = shared();
  now.paths['/{organization}/teams'].get.parameters = [];
  assert.deepEqual(told(base, now), [
    ['major', 'Query parameter `limit` of `deleteTeams` and `listTeams` was removed.', ['#/paths/~1{organization}~1teams/parameters/1']],
  ]);
});
