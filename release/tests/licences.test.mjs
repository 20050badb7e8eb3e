import assert from 'node:assert/strict';
import { test } from 'node:test';
import { published, refused, sboms } from '../tools/licences.mjs';

test('every jar that is published has its SBOM, and brings only what may come along', () => {
  assert.equal(published().length, 5);
  assert.deepEqual(sboms().map(({ metadata }) => metadata.component.name), published());
  assert.deepEqual(sboms().flatMap(refused), []);
});

test('an SBOM says nothing of when or where it was made', () => {
  for (const sbom of sboms()) {
    assert.equal(sbom.serialNumber, undefined);
    assert.equal(sbom.metadata.timestamp, undefined);
    assert.doesNotMatch(JSON.stringify(sbom), /file:|\/target\//);
  }
});

test('the SBOM of the client is what users get with it, with checksums', () => {
  const { components } = sboms().find(({ metadata }) => metadata.component.name === 'sentry-openapi-client');
  assert.deepEqual(
    components.map(({ group, name }) => `${group}:${name}`).sort(),
    [
      'com.squareup.moshi:moshi', 'com.squareup.okhttp3:okhttp', 'com.squareup.okio:okio-jvm', 'com.squareup.retrofit2:retrofit',
      'org.jetbrains.kotlin:kotlin-stdlib', 'org.jetbrains:annotations', 'org.jspecify:jspecify',
    ],
  );
  assert.ok(components.every(({ hashes }) => hashes.some(({ alg }) => alg === 'SHA-256')));
});

test('a licence that is not on the list is refused, with what has it', () => {
  assert.deepEqual(refused(bringing({ licenses: [{ license: { id: 'GPL-3.0-only' } }] })), [
    'sentry-openapi-client brings org.example:thing:1.0, which is under GPL-3.0-only: is that compatible with Apache-2.0? See release/tools/licences.mjs.',
  ]);
});

test('no licence at all is refused', () => {
  const [sentence] = refused(bringing({}));
  assert.match(sentence, /brings org\.example:thing:1\.0, which names no licence: /);
});

test('the licence of JUnit is JUnit\'s alone', () => {
  const licenses = [{ license: { id: 'EPL-2.0' } }];
  assert.equal(refused(bringing({ licenses })).length, 1);
  assert.deepEqual(refused(bringing({ group: 'org.junit.jupiter', licenses })), []);
});

test('of a choice, one licence on the list is enough', () => {
  assert.deepEqual(refused(bringing({ licenses: [{ license: { name: 'Something' } }, { license: { id: 'MIT' } }] })), []);
});

function bringing(more) {
  return {
    metadata: { component: { name: 'sentry-openapi-client' } },
    components: [{ group: 'org.example', name: 'thing', version: '1.0', ...more }],
  };
}
