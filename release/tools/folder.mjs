// Puts everything that a release publishes into target/release of the root: one flat folder, as it is
// offered for download, with SHA256SUMS.
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checksums } from '../../openapi/tools/checksums.mjs';
import { filesIn } from './repository.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

export function fill(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = [
    ...filesIn(join(root, 'release/target/maven')).filter((file) => !/\.(md5|sha1)$/.test(file)),
    ...there('release/target', /\.zip$/),
    // Its SHA256SUMS is part of ours.
    ...there('openapi/target/dist', /^(?!SHA256SUMS$)/),
    ...there('openapi/target/npm', /\.tgz$/),
  ];
  const names = new Set();
  for (const file of files) {
    const name = npm(basename(file));
    if (names.has(name)) throw new Error(`Two files of the release are called ${name}; one is ${file}.`);
    names.add(name);
    copyFileSync(file, join(folder, name));
  }
  checksums(folder);
}

function there(folder, pattern) {
  return readdirSync(join(root, folder))
    .filter((name) => pattern.test(name))
    .map((name) => join(root, folder, name));
}

/** npm's name of the package says nothing of npm, beside files of Maven with the same beginning. */
function npm(name) {
  return name.replace(/\.tgz$/, '-npm.tgz');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  fill(join(root, 'target/release'));
}
