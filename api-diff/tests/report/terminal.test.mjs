import assert from 'node:assert/strict';
import { test } from 'node:test';
import { terminal } from '../../report/terminal.mjs';
import { samples } from './samples.mjs';

const plain = (text) => text.replace(/\u001b\[[\d;]*m/g, '');

for (const [name, report] of Object.entries(samples)) {
  test(`${name}: fits a terminal`, () => {
    const lines = terminal(report).split('\n');
    assert.ok(lines.length <= 31, `${lines.length} lines`);
    assert.deepEqual(lines.filter((line) => [...line].length > 100), []);
    assert.doesNotMatch(lines.join(''), /[\p{Cc}\p{Cf}]/u);
  });

  test(`${name}: color changes nothing else`, () => {
    const colored = terminal(report, { color: true });
    assert.notEqual(colored, terminal(report));
    assert.equal(plain(colored), terminal(report));
  });
}

test('a long problem is wrapped, not cut', () => {
  const words = Array.from({ length: 40 }, (_, index) => `word${index}`);
  const text = terminal({ ...samples.breaking, problems: [words.join(' ')] });
  assert.equal(text.match(/  - word0[^]*?word39/)[0].replace('  - ', '').replace(/\s+/g, ' '), words.join(' '));
});

test('what is left out is counted', () => {
  const problems = Array.from({ length: 12 }, (_, index) => `Problem ${index}.`);
  assert.match(terminal({ ...samples.breaking, problems }), /\n  - Problem 6\.\n    and 5 more lines\n/);
  const missing = problems.slice(0, 5);
  assert.match(terminal({ ...samples.breaking, changelog: { missing } }), /changelog: Problem 2\.\n    and 2 more entries\n/);
});

test('where the files are is never cut', () => {
  const folder = `/${'long/'.repeat(40)}api-diff`;
  assert.ok(terminal(samples.none, { folder }).includes(`${folder}/report.html`));
});
