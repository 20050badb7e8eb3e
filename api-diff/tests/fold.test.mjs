// What is said once, and what stands by itself.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../fold.mjs';

const operation = (id) => ({ kind: '', name: `\`${id}\``, operation: true });
const property = (name) => ({ kind: '', name: `\`${name}\`` });
const response = (name) => ({ kind: 'response', name });
const change = (things, more = {}) => ({
  rule: 'added',
  level: 'minor',
  hurts: '',
  pointer: `#/${things.map(({ name }) => name).join('/')}`,
  owner: { operations: things.filter((each) => each.operation).map(({ name }) => name.replaceAll('`', '')) },
  things,
  predicate: (many) => (many ? 'were added' : 'was added'),
  before: null,
  after: things.at(-1).name,
  ...more,
});
const told = (...changes) => fold(changes).map(({ sentence }) => sentence);

test('several things in several places are one change, which keeps all places', () => {
  const all = ['a', 'b', 'c', 'd', 'e'].flatMap((id) => [change([operation(id), response('401')]), change([operation(id), response('403')])]);
  const [folded, ...others] = fold(all);
  assert.deepEqual(others, []);
  assert.equal(folded.sentence, 'Responses 401 and 403 of 5 operations were added.');
  assert.equal(folded.pointers.length, 10);
  assert.deepEqual(folded.owner.operations, ['a', 'b', 'c', 'd', 'e']);
  assert.equal(folded.after, '401\n403');
});

test('a few places are named', () => {
  assert.deepEqual(
    told(change([operation('a'), response('404')]), change([operation('b'), response('404')]), change([operation('a'), response('409'), property('x')])),
    ['Response 404 of `a` and `b` was added.', '`x` of response 409 of `a` was added.'],
  );
});

test('what breaks stands by itself, unless it is the same elsewhere', () => {
  const gone = (id, name) => change([operation(id), property(name)], { level: 'major', rule: 'removed', predicate: () => 'was removed', gone: `#/${id}/${name}` });
  const folded = fold([gone('a', 'x'), gone('a', 'y'), gone('b', 'x')]);
  assert.deepEqual(folded.map(({ sentence }) => sentence), ['`x` of `a` and `b` was removed.', '`y` of `a` was removed.']);
  assert.deepEqual(folded[0].gone, ['#/a/x', '#/b/x']);
});

test('a break in other words, or of another text, is another', () => {
  const limit = (id, after) => change([operation(id), property('x')], { level: 'major', predicate: () => 'is limited', after });
  assert.equal(fold([limit('a', 'maxLength: 1'), limit('b', 'maxLength: 2')]).length, 2);
});

test('properties of two schemas have nothing in common but the name', () => {
  const of = (schema) => change([property(schema), property('id')], { owner: { component: `#/components/schemas/${schema}`, operations: ['a'] } });
  assert.deepEqual(told(of('Team'), of('Project')), ['`id` of `Team` was added.', '`id` of `Project` was added.']);
});
