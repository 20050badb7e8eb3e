import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { markdown } from '../../report/markdown.mjs';
import { samples } from './samples.mjs';

const { Marked } = createRequire(new URL('../../../openapi/package.json', import.meta.url))('marked');
const { breaking, hostile, huge, none } = samples;

/** What a reader of Markdown sees in it: every token, those within others too. */
function tokens(text) {
  const marked = new Marked({ gfm: true });
  const found = [];
  marked.walkTokens(marked.lexer(text), (token) => found.push(token));
  return found;
}

const decode = (text) => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
const changesOf = (report) => report.parts.flatMap(({ groups }) => groups.flatMap(({ changes }) => changes));
const shown = (report, text) => changesOf(report).filter(({ id }) => new RegExp(`^\\*\\*\\w+\\*\\* \`${id}\` `, 'm').test(text));

describe('a hostile report', () => {
  const text = markdown(hostile);
  const found = tokens(text);
  const of = (type) => found.filter((token) => token.type === type);

  test('makes no element of its own', () => {
    const ours = /^<details><summary>\w+: <code>[^<>]*<\/code>[^<>]* \(\d [^<>]*\)<\/summary>$|^<\/details>$/;
    const elements = of('html').map((token) => token.text.trim());
    assert.equal(elements.length, 2 * hostile.parts.flatMap(({ groups }) => groups).length);
    assert.deepEqual(elements.filter((element) => !ours.test(element)), []);
  });

  test('makes no link, image, heading, table or list of its own', () => {
    assert.deepEqual([...of('link'), ...of('image'), ...of('hr'), ...of('blockquote'), ...of('del'), ...of('em')], []);
    assert.deepEqual(of('heading').map(({ depth }) => depth), [2, 3, 3]);
    assert.equal(of('table').length, 1);
    assert.equal(of('list').length, 3);
  });

  test('leaves no fence before its end', () => {
    assert.deepEqual(new Set(of('code').map(({ lang }) => lang)), new Set(['diff']));
    assert.equal(of('code').length, changesOf(hostile).filter(({ before, after }) => before !== null || after !== null).length);
  });

  test('tells nobody and links nothing', () => {
    const plain = [...of('text').filter((token) => !token.tokens), ...of('html')].map((token) => decode(token.text));
    assert.ok(plain.some((each) => each.includes('@\u200Boctocat')), 'the name is there');
    assert.deepEqual(plain.filter((each) => /@\w|#\d|GH-\d|:\/\/|www\./i.test(each)), []);
  });

  test('shows every change, in one comment', () => {
    assert.ok(text.length <= 60_000);
    assert.equal(shown(hostile, text).length, changesOf(hostile).length);
  });
});

test('what begins a line begins no block', () => {
  for (const start of ['# a', '- a', '+ a', '* a', '1. a', '1) a', '> a', '| a |', '=== ', '---', '    a', '```', '~~~', '<div>']) {
    const [change] = changesOf(breaking);
    const parts = [{ ...breaking.parts[0], groups: [{ ...breaking.parts[0].groups[0], changes: [{ ...change, hurts: start, before: null }] }] }];
    const types = tokens(markdown({ ...breaking, problems: [start], parts })).map(({ type }) => type);
    assert.deepEqual(
      types.filter((type) => !['text', 'space', 'paragraph', 'strong', 'codespan', 'br'].includes(type)),
      ['heading', 'list', 'list_item', 'list', 'list_item', 'list_item', 'list_item', 'list', 'list_item', 'table', 'heading', 'html', 'html'],
      start,
    );
  }
});

describe('a report that is too long', () => {
  for (const limit of [60_000, 20_000, 9_000, 4_000]) {
    test(`fits into ${limit} characters and says what is cut`, () => {
      const text = markdown(huge, { limit, whole: 'https://example.com/report.html' });
      assert.ok(text.length <= limit, `${text.length} characters`);
      assert.ok(text.length > limit - 1_500, `only ${text.length} characters`);
      const [, cut = '0', levels] = text.match(/Left out of this comment, which has no room for more: (?:(\d+) changes? \(([^)]+)\), and )?before and after of \d+ changes\./);
      assert.equal(shown(huge, text).length + Number(cut), 500);
      assert.match(text, /The whole is in `https:\/\/example\.com\/report\.html`\./);
      if (limit < 60_000) assert.match(levels, /^(\d+ breaking, )?170 minor, 160 patch$/);
    });
  }

  test('names all it can before it shows any before and after', () => {
    const text = markdown(breaking, { limit: 6_500 });
    assert.equal(shown(breaking, text).length, 17);
    const [, short] = text.match(/no room for more: before and after of (\d+) changes\./);
    assert.equal((text.match(/^`+diff$/gm) ?? []).length + Number(short), 17);
    assert.match(text, /`3fa2b9c1`[^`]*(`[^`]*`[^`]*)*\n\n```diff/, 'the worst comes with them');
  });

  test('cuts lines and lists, and says so', () => {
    const many = Array.from({ length: 70 }, (_, index) => `line ${index}`).join('\n');
    const [change] = changesOf(breaking);
    const part = { ...breaking.parts[0], groups: [{ ...breaking.parts[0].groups[0], changes: [{ ...change, before: many }] }] };
    const text = markdown({ ...breaking, problems: many.split('\n'), parts: [part] });
    assert.match(text, /\n-line 59\n@@ 10 more lines @@\n```\n/);
    assert.match(text, /\n- line 19\n- and 50 more\n/);
    const wide = markdown({ ...breaking, problems: ['x'.repeat(10_000), ...Array(30).fill('|'.repeat(1_000))] });
    assert.match(wide, /\n- x{499}…\n/);
    assert.match(wide, /\n- and 28 more\n/);
  });
});

test('no change is said in a few lines', () => {
  assert.match(markdown(none), /^## No change\n/);
  assert.doesNotMatch(markdown(none), /<details>|-Dallow/);
});
