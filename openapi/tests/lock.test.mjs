// What npm installs is what was looked at when the lock file was written.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const { '': root, ...packages } = lock.packages;

test('every package has a checksum', () => {
  assert.ok(Object.keys(packages).length > 300);
  const without = Object.entries(packages).filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''));
  assert.deepEqual(without.map(([name]) => name), []);
});

test('no package has an address, so that it comes from the registry that npm is set up for', () => {
  // Where to give money, and what to use instead, is not where it comes from.
  const addresses = Object.entries(packages).filter(([, { funding, deprecated, ...rest }]) => /:\/\/|"(resolved|link)":/.test(JSON.stringify(rest)));
  assert.deepEqual(addresses.map(([name]) => name), []);
});

test('what is asked for by name is asked for in one version', () => {
  const exact = /^\d+\.\d+\.\d+$/;
  assert.deepEqual(Object.entries(root.devDependencies).filter(([, version]) => !exact.test(version)), []);
});
