import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rows } from '../../report/text-diff.mjs';

/** A row as text, what is marked in brackets. */
const show = ({ kind, lines, before, after }) => {
  if (kind === 'folded') return `… ${lines}`;
  const side = (pieces) => pieces && pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
  return kind === 'same' ? side(before) : `${side(before)} → ${side(after)}`;
};
const compare = (before, after) => rows(before, after).map(show);

test('the words that differ are marked', () => {
  assert.deepEqual(compare('type: integer\n', 'type: string\n'), ['type: [integer] → type: [string]']);
  assert.deepEqual(compare('resolution(Resolution resolution)', 'interval(Resolution interval)'), [
    '[resolution](Resolution [resolution]) → [interval](Resolution [interval])',
  ]);
});

test('a line that came or went has nothing beside it', () => {
  assert.deepEqual(compare('a: 1\nb: 2\n', 'a: 1\n'), ['a: 1', 'b: 2 → null']);
  assert.deepEqual(compare('a: 1\n', 'a: 1\nb: 2\n'), ['a: 1', 'null → b: 2']);
  assert.deepEqual(compare(null, 'a\nb\n'), ['null → a', 'null → b']);
  assert.deepEqual(compare('a\n', null), ['a → null']);
  assert.deepEqual(compare('', ''), ['']);
});

test('lines that are alike stand beside each other', () => {
  assert.deepEqual(compare('  @Nullable Boolean isPending,\n  @Nullable Long memberCount,\n', '  @Nullable String memberCount,\n'), [
    '  @Nullable Boolean isPending, → null',
    '  @Nullable [Long] memberCount, → @Nullable [String] memberCount,'.replace('→ ', '→   '),
  ]);
});

test('lines that have nothing in common have no words marked', () => {
  assert.deepEqual(compare('one two\n', 'three four\n'), ['one two → three four']);
});

test('equal lines far from a difference are folded, one alone is not', () => {
  const lines = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => `${from + index}`);
  const text = (...numbers) => `${numbers.flat().join('\n')}\n`;
  assert.deepEqual(compare(text(lines(1, 9), 'x'), text(lines(1, 9), 'y')), ['… 6', '7', '8', '9', 'x → y']);
  assert.deepEqual(compare(text(lines(1, 4), 'x'), text(lines(1, 4), 'y')), ['1', '2', '3', '4', 'x → y']);
  assert.deepEqual(compare(text('x', lines(1, 5)), text('y', lines(1, 5))), ['x → y', '1', '2', '3', '… 2']);
  assert.deepEqual(compare(text(lines(1, 3)), text(lines(1, 3))), ['… 3']);
});

test('both sides can be put together again, whatever they are', () => {
  const words = ['a', 'b', ' ', 'c:', '\n', 'é', '\u{1F600}', '⟨U+202E⟩'];
  // Multiplies as the generator of C's rand does: the same texts in every run.
  let state = 7;
  const random = (below) => (state = (state * 1103515245 + 12345) % 2 ** 31) % below;
  const text = () => Array.from({ length: random(40) }, () => words[random(words.length)]).join('');
  const joined = (all, side) => all.filter((row) => row[side]).map((row) => row[side].map(({ text }) => text).join(''));
  for (let round = 0; round < 500; round++) {
    const [before, after] = [text(), text()];
    const all = rows(before, after);
    if (all.some(({ kind }) => kind === 'folded')) continue;
    assert.deepEqual(joined(all, 'before'), before.replace(/\n$/, '').split('\n'));
    assert.deepEqual(joined(all, 'after'), after.replace(/\n$/, '').split('\n'));
  }
});

test('texts too large to compare word by word are still compared', () => {
  const long = (word) => `${`${word} `.repeat(5_000)}end`;
  const [row] = rows(long('a'), `${long('a')} more`);
  assert.deepEqual(row.after.at(-1), { text: ' more', marked: true });
  assert.equal(rows('a\n'.repeat(200_000), 'b\n'.repeat(200_000)).length, 200_000);
});
