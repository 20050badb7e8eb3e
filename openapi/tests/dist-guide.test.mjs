// What the guide page makes of the spec and of deviations.yaml.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { guide } from '../tools/guide.mjs';
import { operations, spec } from './spec.mjs';

const html = guide({ spec, header: '', style: '', icon: '' });
const deviations = parse(readFileSync(new URL('../deviations.yaml', import.meta.url), 'utf8'));
const text = (part) =>
  part
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
    .replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&#39;/g, "'").replace(/&amp;/g, '&');
const rows = (part) => [...part.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) => [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => cell));

test('every operation is listed with its scopes, and linked', () => {
  const table = html.match(/id="scopes".*?<tbody>(.*?)<\/tbody>/s)[1];
  assert.deepEqual(
    rows(table).map(([operation, , scopes]) => [operation.match(/#operation\/(\w+)/)[1], text(operation), text(scopes)]),
    Object.values(operations).map((each) => [each.operationId, each.summary, each['x-scopes'].join(' or ')]),
  );
});

test('every deviation is a row, with all it says', () => {
  const table = html.match(/class="deviations">.*?<tbody>(.*?)<\/tbody>/s)[1];
  // Without what Markdown makes of it.
  const plain = (value) => value.replaceAll('`', '').trim().replace(/\s+/g, ' ');
  assert.deepEqual(
    rows(table).map((cells) => cells.map((cell) => plain(text(cell.replace(/<br>/g, ' '))))),
    deviations.map(({ where, ...entry }) =>
      [entry.kind, [where].flat().join(' '), entry.page, entry.spec, entry.why, entry.source].map(plain),
    ),
  );
});

test('every key of a source is explained', () => {
  const table = html.match(/id="sources".*?<tbody>(.*?)<\/tbody>/s)[1];
  const keys = rows(table).map(([key]) => text(key));
  const used = new Set(deviations.flatMap(({ source }) => source.match(/\b(DOC|OAPI|OHIST|CAP|NOW|S\d[\d.]*|GT\d+)\b/g) ?? []));
  assert.ok(used.size > 3);
  assert.deepEqual([...used].filter((key) => !keys.includes(key)), []);
});

test('a link within the page leads to a heading, and no mark is left', () => {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length, 'two headings have one id');
  const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  assert.ok(links.length > 5);
  assert.deepEqual(links.filter((id) => !ids.includes(id)), []);
  assert.doesNotMatch(html, /<!-- [a-z]+ -->|\/\* style \*\//);
});
