import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { html } from '../../report/html.mjs';
import { samples } from './samples.mjs';

const pages = Object.fromEntries(Object.entries(samples).map(([name, report]) => [name, html(report)]));
const all = (page, pattern) => [...page.matchAll(pattern)].map(([, found]) => found);
const TAG = /<\/?[a-z0-9]+((?: [a-z-]+(?:="[^"<>]*")?)*)>/g;
const body = (page) => page.match(/<body>.*<\/body>/s)[0];

for (const [name, page] of Object.entries(pages)) {
  test(`${name}: one script, and only that one may run`, () => {
    const scripts = all(page, /<script[^>]*>(.*?)<\/script>/gs);
    assert.equal(scripts.length, 1);
    const [policy] = all(page, /Content-Security-Policy" content="([^"]*)"/g);
    const hash = createHash('sha256').update(scripts[0]).digest('base64');
    assert.equal(
      policy,
      `default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-${hash}'`,
    );
  });

  test(`${name}: no element and no attribute but those of the page`, () => {
    const markup = body(page).replace(/<script>.*<\/script>/s, '');
    const tags = new Set(all(markup, /<([a-z0-9]+)/g));
    const known = 'a article body button code dd del details div dl dt footer h1 h2 h3 header ins li main nav p section span strong summary ul';
    assert.deepEqual([...tags].filter((tag) => !known.split(' ').includes(tag)), []);
    const attributes = new Set(all(markup, TAG).flatMap((each) => all(each, / ([a-z-]+)(?:="[^"]*")?/g)));
    const ours = 'aria-label aria-labelledby aria-pressed class data-fold data-label data-level data-show data-shown hidden href id open role style type';
    assert.deepEqual([...attributes].filter((attribute) => !ours.split(' ').includes(attribute)), []);
    // Whatever is no tag of that form holds no angle bracket.
    assert.doesNotMatch(markup.replace(TAG, ''), /[<>]/);
  });

  test(`${name}: no address but its own anchors, which are all there`, () => {
    const ids = all(page, / id="([^"]+)"/g);
    assert.equal(new Set(ids).size, ids.length, 'two elements have one id');
    const links = all(body(page), / href="([^"]+)"/g);
    assert.deepEqual(links.filter((link) => !link.startsWith('#')), []);
    if (name !== 'hostile') assert.deepEqual(links.filter((link) => !ids.includes(link.slice(1))), []);
  });
}

test('each change has its id as its address', () => {
  const changes = ({ parts }) => parts.flatMap(({ groups }) => groups.flatMap((group) => group.changes));
  const ids = changes(samples.breaking).map(({ id }) => id);
  assert.equal(ids.length, 17);
  assert.deepEqual(all(pages.breaking, /<article class="change [a-z]+" id="([^"]+)"/g), ids);
  assert.equal(all(pages.hostile, /<article class="change [a-z]+" (id)=/g).length, changes(samples.hostile).length);
});

test('groups are open when a person can read them all, and closed when not', () => {
  assert.deepEqual(all(pages.breaking, /<details class="group [^>]*"( open)?>/g).filter((open) => !open), []);
  assert.equal(all(pages.breaking, /<details class="group [^>]*"( open)>/g).length, 12);
  assert.equal(all(pages.huge, /<details class="group [^>]*"( open)>/g).length, 0);
  assert.equal(all(pages.huge, /<(details) class="group /g).length, 50);
});

test('the command that allows a change is there unless it was allowed, or its id is no plain word', () => {
  assert.match(pages.breaking, /<code>mvn -Papi-diff -Dallow=3fa2b9c1 -Dreason=&#34;…&#34;<\/code>/);
  assert.doesNotMatch(pages.breaking, /-Dallow=f81934cd/);
  assert.doesNotMatch(pages.hostile, /-Dallow=&#34;|-Dallow=deadbeef/);
});

test('marks of the template in a report stay text', () => {
  assert.match(pages.hostile, /&#60;!-- policy --&#62; \/\* style \*\/ \/\* script \*\/ \$&#38; \$1 \$&#96;/);
});
