// What deviations.yaml must be by itself; parity.test.mjs holds it against the page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deviations, explain } from '../tools/parity/deviations.mjs';

const places = (entry) => [entry.where].flat();

test('every entry is complete', () => {
  for (const entry of deviations()) {
    assert.deepEqual(Object.keys(entry), ['kind', 'where', 'page', 'spec', 'why', 'source'], `keys of ${entry.where}`);
    assert.match(entry.kind, /^(changed|added|removed)$/);
    for (const key of ['page', 'spec', 'why', 'source']) {
      assert.ok(typeof entry[key] === 'string' && entry[key].trim(), `'${key}' of ${entry.where}`);
    }
  }
});

test('no place is there twice', () => {
  const all = deviations().flatMap((entry) => places(entry).map((place) => `${entry.kind} ${place}`));
  assert.deepEqual(all.filter((place, index) => all.indexOf(place) !== index), []);
});

/** What the entries leave over of these differences, each a kind and a key. */
function left(differences, entries) {
  const found = new Map(differences.map((each) => each.split(' ')).map(([kind, key]) => [key, { kind, key }]));
  const { unexplained, idle } = explain(found, entries);
  return { unexplained: unexplained.map((each) => each.key), idle };
}

test('a place covers one key, and a star what is between two dots', () => {
  const differences = ['added Team.flags', 'added Team.flags.values.a', 'added getTeam.responses.401', 'added deleteTeam.responses.401'];
  assert.deepEqual(left(differences, [{ kind: 'added', where: ['Team.*', '*.responses.401'] }]), {
    unexplained: ['Team.flags.values.a'],
    idle: [],
  });
  assert.deepEqual(left(['added servers.https://us.sentry.io'], [{ kind: 'added', where: 'servers.https://us.sentry.io' }]), {
    unexplained: [],
    idle: [],
  });
  assert.deepEqual(left(['added Team.flags'], [{ kind: 'added', where: 'TeamXflags' }]), {
    unexplained: ['Team.flags'],
    idle: ['added TeamXflags'],
  });
});

test('an entry covers only differences of its kind', () => {
  assert.deepEqual(left(['removed Project.color', 'added Project.team'], [{ kind: 'added', where: 'Project.*' }]), {
    unexplained: ['Project.color'],
    idle: [],
  });
});

test('each place of an entry must have a difference', () => {
  assert.deepEqual(left(['added Team.flags'], [{ kind: 'added', where: ['Team.flags', 'Team.orgRole'] }]), {
    unexplained: [],
    idle: ['added Team.orgRole'],
  });
});
