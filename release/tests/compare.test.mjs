import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { difference } from '../tools/compare.mjs';

let folder, one, other;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compare-test-'));
  one = join(folder, 'one');
  other = join(folder, 'other');
  for (const each of [one, other]) mkdirSync(each);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('folders with the same bytes do not differ', () => {
  write('a.txt', 'a', 'a');
  write('b/c.txt', 'c', 'c');
  assert.equal(difference(one, other), undefined);
});

test('the first file that differs is named', () => {
  write('a.txt', 'a', 'a');
  write('b/c.txt', 'c', 'd');
  write('z.txt', 'y', 'z');
  assert.equal(difference(one, other), 'b/c.txt differs');
});

test('a file that is only in one is named, with its folder', () => {
  write('b.txt', undefined, 'b');
  assert.equal(difference(one, other), `b.txt is only in ${other}`);
});

test('the entry of an archive in an archive is named', () => {
  write('in/x.txt', 'x', 'y');
  write('in/same.txt', 's', 's');
  pack('jar', 'in.jar');
  pack('tar', 'all.tgz', 'in.jar');
  assert.equal(difference(one, other), 'all.tgz: in.jar: in/x.txt differs');
});

test('an entry that only one archive has is named', () => {
  write('in/x.txt', 'x', undefined);
  write('in/same.txt', 's', 's');
  pack('jar', 'in.jar');
  assert.equal(difference(one, other), 'in.jar: in/x.txt is only in the first');
});

test('archives with the same files and other dates differ', () => {
  write('in/x.txt', 'x', 'x');
  utimesSync(join(other, 'in/x.txt'), 1e9, 1e9);
  pack('jar', 'in.jar');
  assert.equal(difference(one, other), 'in.jar: the same files with other dates, or in another order');
});

function write(name, ...texts) {
  [one, other].forEach((base, index) => {
    if (texts[index] === undefined) return;
    mkdirSync(dirname(join(base, name)), { recursive: true });
    writeFileSync(join(base, name), texts[index]);
  });
}

/** Packs what is there, and leaves only the archive. */
function pack(tool, archive, what = 'in') {
  for (const base of [one, other]) {
    if (tool === 'jar') execFileSync('jar', ['cMf', archive, what], { cwd: base });
    else execFileSync('tar', ['czf', archive, what], { cwd: base });
    rmSync(join(base, what), { recursive: true });
  }
}
