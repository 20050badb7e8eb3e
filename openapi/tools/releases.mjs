// What each published version means for users of the one before it: openapi/releases/<version>.json, kept
// from the report that `mvn -Papi-diff` wrote to target/api-diff. node tools/releases.mjs keeps it, and
// with --check fails unless what is kept is what the report says.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const RELEASES = join(root, 'releases');
const REPORT = join(root, '../target/api-diff/report.json');
const MEANING = {
  none: 'the same',
  patch: 'nothing that a user sees',
  minor: 'compatible: it only adds',
  major: 'breaks: see its report',
};

/** What is kept of a report: the rest is with the release. */
export function kept({ verdict, base, now }) {
  if (!(verdict in MEANING)) throw new Error(`The report's verdict is '${verdict}', and must be one of ${Object.keys(MEANING).join(', ')}.`);
  return { version: now.version, base: base.version, verdict };
}

/** All that are kept, the newest first. */
export function releases(folder = RELEASES) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const byVersion = (one, other) => other.version.localeCompare(one.version, 'en', { numeric: true });
  return names.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))).sort(byVersion);
}

/** A row for each, in words: version, the version before, what that means. */
export function rows(all) {
  return all.map(({ version, base, verdict }) => [version, base ?? '', base ? MEANING[verdict] : 'the first']);
}

/** Writes or checks the file of the report's version. */
export function record(report, folder, check) {
  const release = kept(report);
  const text = `${JSON.stringify(release, null, 2)}\n`;
  const file = join(folder, `${release.version}.json`);
  if (!check) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    throw new Error(`openapi/releases/${release.version}.json is not what the report says, ${JSON.stringify(release)}: node openapi/tools/releases.mjs writes it.`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    record(JSON.parse(readFileSync(REPORT, 'utf8')), RELEASES, process.argv.includes('--check'));
  } catch (error) {
    console.error(error.code === 'ENOENT' ? 'There is no target/api-diff/report.json: mvn -Papi-diff -Dbase=<last version> makes it.' : error.message);
    process.exit(1);
  }
}
