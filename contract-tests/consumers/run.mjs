// Uses the jar just built as its users do, and prints a table of what was tried.
//
//   node run.mjs              everything
//   node run.mjs maven exit   these
//
// Ends with 1 if something failed; in CI also if a JDK is missing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../other-languages/driver/process.mjs';
import { markdown } from '../other-languages/driver/report.mjs';
import { jdk } from './driver/jdks.mjs';
import { OUT } from './driver/places.mjs';
import { buildProjects } from './driver/projects.mjs';
import { startServer } from './driver/server.mjs';

const CONSUMERS = ['maven', 'gradle', 'proguard', 'reflection', 'exit', 'kotlin'];
const HEAD = ['consumer', 'OkHttp', 'Java', 'path', 'result', 'seconds'];

const unknown = process.argv.slice(2).filter((each) => !CONSUMERS.includes(each));
if (unknown.length > 0) {
  console.error(`No consumer '${unknown.join("', '")}' here; there are ${CONSUMERS.join(', ')}.`);
  process.exit(1);
}

await buildProjects();
const server = await startServer();
const rows = [];
const failures = [];
for (const name of process.argv.length > 2 ? process.argv.slice(2) : CONSUMERS) {
  console.log(`${name} …`);
  const { default: cells } = await import(`./${name}.mjs`);
  for (const cell of cells) rows.push(await tried(cell));
}
server.close();

const text = markdown([HEAD, ...rows]);
writeFileSync(join(OUT, 'consumers.md'), `${text}\n`);
console.log(`\n${failures.map((each) => `${each}\n\n`).join('')}${text}`);
process.exit(failures.length > 0 ? 1 : 0);

async function tried({ consumer, okhttp, java, path, check }) {
  const start = Date.now();
  const result = await resultOf(java, check, [consumer, okhttp, `Java ${java}`, path].join(', '));
  return [consumer, okhttp, java, path, result, ((Date.now() - start) / 1000).toFixed(0)].map(String);
}

async function resultOf(java, check, name) {
  if (!jdk(java)) {
    const missing = `not run: no JDK ${java}`;
    if (process.env.CI) failures.push(`${name}: ${missing}; in CI every cell must run`);
    return missing;
  }
  try {
    return (await check(server)).join(', ');
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    failures.push(`${name}: ${error.message}`);
    return 'FAILED';
  }
}
