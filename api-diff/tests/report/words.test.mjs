import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clip, visible } from '../../report/visible.mjs';
import { allowCommand, comparedLine, count, countLine, label, pieces, verdictLine } from '../../report/words.mjs';

const line = (verdict, needs, version) => verdictLine({ verdict, needs, now: { version } });

test('the verdict says what is needed, and whether the version is enough', () => {
  assert.equal(line('major', '2.0.0', '1.1.0'), 'Breaking: needs 2.0.0, the version says 1.1.0');
  assert.equal(line('major', '2.0.0', '2.0.0'), 'Breaking: needs 2.0.0, and the version says 2.0.0');
  assert.equal(line('minor', '1.9.0', '1.10.0'), 'Minor: needs 1.9.0, and the version says 1.10.0');
  assert.equal(line('minor', '1.10.0', '1.9.9'), 'Minor: needs 1.10.0, the version says 1.9.9');
  assert.equal(line('patch', '1.1.1', '2.0.0'), 'Patch: needs 1.1.1, and the version says 2.0.0');
  assert.equal(line('major', '2.0.0', '2.0.0-rc.1'), 'Breaking: needs 2.0.0, the version says 2.0.0-rc.1');
  assert.equal(line('patch', '', '1.1.0'), 'Patch: no new version is needed');
  assert.equal(line('none', '', '1.1.0'), 'No change');
});

test('the comparison names commit and released version where there are any', () => {
  const base = { ref: 'v1.0.5', commit: null, version: '1.0.5' };
  const now = { version: '1.1.0' };
  assert.equal(comparedLine({ base, now, released: null }), '`v1.0.5` (1.0.5) is compared with the working tree (1.1.0).');
  assert.equal(
    comparedLine({ base: { ...base, commit: 'ac387fd0c1d5b5d6a7e0f5b1a8c4a7f1b6a3d2e1' }, now, released: '1.0.4' }),
    '`v1.0.5` (1.0.5, commit ac387fd) is compared with the working tree (1.1.0). The version is measured against 1.0.4, the last one released.',
  );
});

test('changes are counted by level', () => {
  const changes = [{ level: 'patch' }, { level: 'major', allowed: 'meant' }, { level: 'major' }];
  assert.deepEqual(count(changes), { major: 2, minor: 0, patch: 1, allowed: 1 });
  assert.equal(countLine(changes), '2 breaking, 1 patch; 1 allowed');
  assert.equal(countLine([]), 'no change');
});

test('an unknown level is refused, not hidden', () => {
  assert.throws(() => count([{ level: 'fatal' }]), {
    message: "Level 'fatal' in the report; expected major, minor, patch, none.",
  });
  assert.throws(() => label('constructor'), { message: /^Level 'constructor'/ });
});

test('only an id that a shell leaves alone gets a command', () => {
  assert.equal(allowCommand('3fa2b9c1'), 'mvn -Papi-diff -Dallow=3fa2b9c1 -Dreason="…"');
  for (const id of ['', 'a b', '$(touch x)', 'a;b', '"', 'a\nb']) assert.equal(allowCommand(id), null);
});

test('code is what stands between single backticks', () => {
  const show = (text) => pieces(text).map((piece) => (piece.code ? `<${piece.text}>` : piece.text)).join('');
  assert.equal(show('Property `slug` of `Team`.'), 'Property <slug> of <Team>.');
  assert.equal(show('`all`'), '<all>');
  assert.equal(show('one ` alone'), 'one ` alone');
  assert.equal(show('``` `` `a``b`'), '``` `` `a``b`');
});

test('what cannot be seen is written out', () => {
  assert.equal(visible('a\tb\nc é 日本 \u{1F600}'), 'a\tb\nc é 日本 \u{1F600}');
  assert.equal(visible('\u0000\u001b\r\u007f\u0085'), '⟨U+0000⟩⟨U+001B⟩⟨U+000D⟩⟨U+007F⟩⟨U+0085⟩');
  assert.equal(visible('\u202e\u2066\u200b\ufeff\u00a0\u2028\u{e0041}'), '⟨U+202E⟩⟨U+2066⟩⟨U+200B⟩⟨U+FEFF⟩⟨U+00A0⟩⟨U+2028⟩⟨U+E0041⟩');
  assert.equal(visible('a\ud800b'), 'a\ufffdb');
  assert.equal(visible(`z${'\u0301'.repeat(400)}`), 'z⟨400 combining marks⟩');
  assert.equal(visible('e\u0301'), 'e\u0301');
});

test('clipping says so, and cuts no character in two', () => {
  assert.equal(clip('abcd', 4), 'abcd');
  assert.equal(clip('abcde', 4), 'abc…');
  assert.equal(clip('ab\u{1F600}de', 4), 'ab…');
});
