// Whole outputs, as they were read and found good.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { expected, rendered } from './samples.mjs';

const all = rendered();

for (const [name, text] of Object.entries(all)) {
  test(`${name} is as recorded`, () => assert.equal(text, expected(name)));
}

test('nothing is recorded that nothing renders', () => {
  assert.deepEqual(readdirSync(new URL('expected/', import.meta.url)).sort(), Object.keys(all).sort());
});
