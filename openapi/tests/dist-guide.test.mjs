// What the guide page makes of the spec and of deviations.yaml, and the form of the other page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { troubleshooting } from '../tools/docs.mjs';
import { guide } from '../tools/guide.mjs';
import { operations, spec } from './spec.mjs';

const html = guide({ spec, header: '', style: '', icon: '' });
const help = troubleshooting({ spec, header: '', style: '', icon: '' });
const ids = (page) => [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
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

for (const [name, page] of Object.entries({ guide: html, troubleshooting: help })) {
  test(`${name}: a link within the pages leads to a heading, and no mark is left`, () => {
    assert.equal(new Set(ids(page)).size, ids(page).length, 'two headings have one id');
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    assert.ok(links.length >= 5);
    assert.deepEqual(links.filter((id) => !ids(page).includes(id)), []);
    const toGuide = [...page.matchAll(/href="guide\.html#([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(toGuide.filter((id) => !ids(html).includes(id)), []);
    assert.doesNotMatch(page, /<!-- [a-z]+ -->|\/\* style \*\/|\{#/);
  });
}

test('each section of the troubleshooting page has its own address, a symptom, a reason and a solution', () => {
  const sections = help.split(/(?=<h[23] )/).filter((part) => part.startsWith('<h3 '));
  const source = readFileSync(new URL('../site/troubleshooting.md', import.meta.url), 'utf8');
  const addresses = [...source.matchAll(/^### .+ \{#([a-z0-9-]+)\}$/gm)].map(([, id]) => id);
  assert.ok(addresses.length > 30);
  assert.deepEqual(sections.map((part) => ids(part)[0]), addresses);
  for (const section of sections) {
    const labels = [...section.matchAll(/<li><strong>(\w+):<\/strong> ./g)].map(([, label]) => label);
    assert.deepEqual(labels, ['Symptom', 'Reason', 'Solution'], ids(section)[0]);
  }
});
