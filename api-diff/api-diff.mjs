// Compares the working tree with a base, writes target/api-diff/report.{md,html,json} and ends with 1
// if the version or the changelog does not cover what changed.
//
//   node api-diff.mjs --class-path CP [--base REF|PATH|VERSION] [--allow ID,… --reason WHY] [--root DIR]
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkOut, findBase, releasedBefore } from './base.mjs';
import { compare, reportOf, side } from './compare.mjs';
import { refuseConflicts } from './conflicts.mjs';
import { allow, readExceptions } from './exceptions.mjs';
import { Failure } from './failure.mjs';
import { identified } from './report.mjs';
import { html } from './report/html.mjs';
import { markdown } from './report/markdown.mjs';
import { terminal } from './report/terminal.mjs';
import { compareSdks, sdkSide } from './sdk.mjs';
import { readSpec } from './spec.mjs';
import { git, ROOT } from './tools.mjs';

const REPORTS = { 'report.json': (report) => `${JSON.stringify(report, null, 2)}\n`, 'report.md': markdown, 'report.html': html };

export async function apiDiff({ root, wanted, allowed = [], reason, sdks, print = console.log }) {
  const started = Date.now();
  const out = join(root, 'target', 'api-diff');
  const work = join(out, 'work');
  // Nothing of an earlier run may be taken for this one's.
  rmSync(out, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });

  refuseConflicts(root);
  const found = findBase(root, wanted, join(work, 'base'));
  if (found.folder) refuseConflicts(found.folder);
  const read = (which, spec) => {
    const bundle = join(work, `${which.replace(' ', '-')}.yaml`);
    return [readSpec(which, spec, bundle), bundle];
  };
  const now = side(root, ...read('working tree', join(root, 'openapi', 'sentry.yaml')), sdkSide(root));
  // A base that is a spec alone is compared with the same templates.
  const sdk = found.folder && existsSync(join(found.folder, 'generator-templates')) ? sdkSide(found.folder, found.spec) : sdkSide(root, found.spec);
  const base = { ...found, ...side(found.folder, ...read('base', found.spec), sdk) };

  const parts = await compare(base, now, work, sdks);
  const exceptions = join(root, 'api-diff', 'exceptions.yaml');
  if (allowed.length > 0) {
    allow(exceptions, allowed, reason, Object.entries(parts).flatMap(([key, changes]) => identified(key, changes)));
  }
  const report = reportOf({
    parts,
    base,
    now,
    released: lastRelease(root, base, work, read),
    exceptions: readExceptions(exceptions),
    seconds: (Date.now() - started) / 1000,
  });
  write(out, report);
  print(terminal(report, { color: process.stdout.isTTY === true, folder: join('target', 'api-diff') }));
  return report;
}

/** The release that the base comes after. Where no tag tells of one, the base is taken for released. */
function lastRelease(root, base, work, read) {
  const version = base.commit ? releasedBefore(root, base.commit) : undefined;
  if (!version || version === base.version) return { version: base.version, spec: base.spec };
  const folder = join(work, 'released');
  checkOut(root, git(root, ['rev-parse', `refs/tags/${version}^{commit}`]), folder);
  return { version, spec: read('last release', join(folder, 'openapi', 'sentry.yaml'))[0] };
}

/** All reports or none. */
function write(out, report) {
  const texts = Object.entries(REPORTS).map(([name, format]) => [name, format(report)]);
  for (const [name, text] of texts) writeFileSync(join(out, 'work', name), text);
  for (const [name] of texts) renameSync(join(out, 'work', name), join(out, name));
}

async function main() {
  const string = { type: 'string', default: '' };
  const { values } = parseArgs({
    options: { base: string, allow: string, reason: string, root: string, java: string, 'class-path': string },
  });
  const report = await apiDiff({
    root: values.root || ROOT,
    wanted: values.base || undefined,
    allowed: values.allow.split(',').map((each) => each.trim()).filter(Boolean),
    reason: values.reason,
    sdks: compareSdks({ executable: values.java || 'java', classPath: values['class-path'] }),
  });
  return report.passed ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
