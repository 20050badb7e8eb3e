// Compares what Maven downloaded with .mvn/checksums/checksums.sha256:
//   node tools/downloads.mjs REPOSITORY [--all] [--recreate]
// REPOSITORY is a local repository of Maven. All that is listed must be as listed, and all that comes
// along with a published jar must be listed; with --all, for a repository that began empty, everything
// must be. --recreate writes the list anew. The repository's own checksums prove only that a download
// is whole. Maven 3.9 reads the same list (.mvn/maven.config) and refuses before it uses; Maven 3.8
// cannot, so there it is this that tells, before anything is published.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sboms } from './licences.mjs';
import { filesIn } from './repository.mjs';

const OWN_GROUP = 'io/github/sentryopenapi/';
const LIST = '.mvn/checksums/checksums.sha256';

/** The first thing that is wrong, in a sentence, or undefined. */
export function wrong(list, repository, { used = [], all = false } = {}) {
  const listed = entries(list);
  for (const [path, expected] of listed) {
    const file = join(repository, path);
    if (!existsSync(file)) continue;
    const actual = sha256(file);
    if (actual !== expected) {
      return `${file} is not the file that was looked at: its SHA-256 is ${actual}, and ${LIST} has ${expected}. Delete it and build again; if it comes back, do not trust where it comes from.`;
    }
  }
  const unknown = [...used, ...(all ? jarsIn(repository) : [])].find((path) => !listed.has(path));
  if (unknown) return `${unknown} is not in ${LIST}: see Downloads in RELEASING.md for how to add it.`;
  const unused = all ? [...listed.keys()].find((path) => !existsSync(join(repository, path))) : undefined;
  if (unused) return `${unused} is in ${LIST}, and nothing needs it any more: see Downloads in RELEASING.md.`;
  return undefined;
}

/** The list as it should be. Without `all`, what else is listed stays. */
export function recreated(list, repository, { used = [], all = false } = {}) {
  const kept = all ? new Map() : entries(list);
  for (const path of all ? jarsIn(repository) : [...kept.keys(), ...used]) {
    const file = join(repository, path);
    if (existsSync(file)) kept.set(path, sha256(file));
  }
  return [...kept].sort(([one], [other]) => (one < other ? -1 : 1)).map(([path, sum]) => `${sum}  ${path}\n`).join('');
}

/** Where Maven keeps what the published jars bring along. */
function usedByPublished() {
  const components = sboms().flatMap((sbom) => sbom.components ?? []);
  const paths = components.map(({ group, name, version }) => `${group.replaceAll('.', '/')}/${name}/${version}/${name}-${version}.jar`);
  return [...new Set(paths)].filter((path) => !path.startsWith(OWN_GROUP)).sort();
}

/** Jars and not poms: a changed pom can only bring in a jar that is not listed. */
function jarsIn(repository) {
  return filesIn(repository)
    .map((file) => relative(repository, file).split(sep).join('/'))
    .filter((path) => path.endsWith('.jar') && !path.startsWith(OWN_GROUP))
    .sort();
}

function entries(list) {
  return new Map(list.split('\n').filter(Boolean).map((line) => [line.slice(66), line.slice(0, 64)]));
}

function sha256(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [repository, ...flags] = process.argv.slice(2);
  const file = new URL(`../../${LIST}`, import.meta.url);
  const options = { used: usedByPublished(), all: flags.includes('--all') };
  if (flags.includes('--recreate')) writeFileSync(file, recreated(readFileSync(file, 'utf8'), repository, options));
  const sentence = wrong(readFileSync(file, 'utf8'), repository, options);
  if (sentence) {
    console.error(sentence);
    process.exit(1);
  }
}
