// Says in one sentence where two folders differ first, looking into archives: node tools/compare.mjs ONE OTHER
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn } from './repository.mjs';

/** How to unpack: with what a JDK and every system have. */
const ARCHIVES = [
  [/\.(jar|zip)$/, (file, folder) => execFileSync('jar', ['xf', file], { cwd: folder })],
  [/\.tgz$/, (file, folder) => execFileSync('tar', ['xzf', file], { cwd: folder })],
];

/** The first difference, or undefined if there is none. */
export function difference(one, other) {
  const [names, otherNames] = [one, other].map((folder) => filesIn(folder).map((file) => relative(folder, file)).sort());
  const lonely = [...names, ...otherNames].sort().find((name) => !names.includes(name) || !otherNames.includes(name));
  if (lonely) return `${lonely} is only in ${names.includes(lonely) ? one : other}`;
  const name = names.find((each) => !readFileSync(join(one, each)).equals(readFileSync(join(other, each))));
  if (!name) return undefined;
  const unpack = ARCHIVES.find(([pattern]) => pattern.test(name))?.[1];
  if (!unpack) return `${name} differs`;
  return inside(name, [one, other].map((folder) => join(folder, name)), unpack);
}

function inside(name, files, unpack) {
  const temporary = mkdtempSync(join(tmpdir(), 'compare-'));
  try {
    const folders = ['one', 'other'].map((each) => join(temporary, each));
    files.forEach((file, index) => {
      mkdirSync(folders[index]);
      unpack(file, folders[index]);
    });
    const within = difference(...folders)?.replaceAll(folders[0], 'the first').replaceAll(folders[1], 'the second');
    return `${name}: ${within ?? 'the same files with other dates, or in another order'}`;
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [one, other] = process.argv.slice(2);
  // Of all that differs, SHA256SUMS says least.
  const found = difference(one, other);
  if (found) {
    console.error(`Two builds of one commit differ: ${found}.`);
    process.exit(1);
  }
  console.log(`${filesIn(one).length} files, the same in both builds.`);
}
