// The table of published versions.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { record, releases, rows } from '../tools/releases.mjs';

const report = (version, base, verdict) => ({ verdict, base: { ref: base, version: base }, now: { version }, wire: {}, sdk: {} });
let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'releases-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('each version is a row, the newest first, with what it means', () => {
  record(report('1.9.0', '1.1.0', 'minor'), folder);
  record(report('1.10.0', '1.9.0', 'patch'), folder);
  record(report('2.0.0', '1.10.0', 'major'), folder);
  assert.deepEqual(rows([...releases(folder), { version: '1.1.0' }]), [
    ['2.0.0', '1.10.0', 'breaks: see its report'],
    ['1.10.0', '1.9.0', 'nothing that a user sees'],
    ['1.9.0', '1.1.0', 'compatible: it only adds'],
    ['1.1.0', '', 'the first'],
  ]);
});

test('what is kept is checked against a later report', () => {
  record(report('1.2.0', '1.1.0', 'minor'), folder);
  record(report('1.2.0', '1.1.0', 'minor'), folder, true);
  assert.throws(() => record(report('1.2.0', '1.1.0', 'major'), folder, true), {
    message:
      'openapi/releases/1.2.0.json is not what the report says, {"version":"1.2.0","base":"1.1.0","verdict":"major"}: node openapi/tools/releases.mjs writes it.',
  });
  assert.throws(() => record(report('1.3.0', '1.2.0', 'minor'), folder, true), /releases\/1\.3\.0\.json is not what/);
});

test('a verdict that is no word of the report is refused', () => {
  assert.throws(() => record(report('1.2.0', '1.1.0', 'fine'), folder), {
    message: "The report's verdict is 'fine', and must be one of none, patch, minor, major.",
  });
});

test('the guide has them all', () => {
  const html = readFileSync(new URL('../target/dist/guide.html', import.meta.url), 'utf8');
  const table = html.match(/id="versions".*?<tbody>(.*?)<\/tbody>/s)[1];
  assert.deepEqual([...table.matchAll(/<tr><td>(.*?)<\/td>/g)].map(([, version]) => version), releases().map(({ version }) => version));
});
