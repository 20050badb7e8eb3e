// Makes a client in every language from the bundled spec alone, checks it, and lets it call a mock.
//
//   node run.mjs              all languages
//   node run.mjs go python    these
//
// Ends with 1 if something failed; in CI also if a language that must call was not run.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERRORS, startMock } from './driver/mock.mjs';
import { faults } from './driver/names.mjs';
import { OUT, SPEC, TARGET } from './driver/places.mjs';
import { Failure } from './driver/process.mjs';
import { table } from './driver/report.mjs';
import { operations, readSpec } from './driver/spec.mjs';

const LANGUAGES = ['typescript', 'typescript-fetch', 'python', 'go', 'ruby', 'csharp', 'php', 'kotlin'];

const unknown = process.argv.slice(2).filter((each) => !LANGUAGES.includes(each));
if (unknown.length > 0) {
  console.error(`No language '${unknown.join("', '")}' here; there are ${LANGUAGES.join(', ')}.`);
  process.exit(1);
}
if (!existsSync(SPEC)) {
  console.error(`The bundled spec is not at ${SPEC}: run mvn package -pl openapi first.`);
  process.exit(1);
}

const wanted = process.argv.length > 2 ? process.argv.slice(2) : LANGUAGES;
const spec = readSpec();
const all = operations(spec);
const mock = await startMock(all);
const results = [];
for (const each of wanted) {
  const { default: language } = await import(`./${each}/language.mjs`);
  console.log(`${language.name} …`);
  results.push(await timed(each, language));
}
mock.close();

for (const { name, failure } of results.filter((result) => result.failure)) {
  console.error(`\n${name}: ${failure}`);
}
const text = table(results);
mkdirSync(TARGET, { recursive: true });
writeFileSync(join(TARGET, 'other-languages.md'), `${text}\n`);
console.log(`\n${text}`);
process.exit(results.some((result) => result.failure) ? 1 : 0);

async function timed(folder, language) {
  const start = Date.now();
  const result = { name: language.name };
  try {
    await check(join(OUT, folder), language, result);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    result.failure = error.message;
  }
  result.seconds = (Date.now() - start) / 1000;
  return result;
}

/** Each step is FAILED until it is done. */
async function check(folder, language, result) {
  const missing = await language.missing();
  if (missing && language.calls) {
    result.generated = `not run: ${missing}`;
    if (process.env.CI) throw new Failure(`not run: ${missing}; in CI every language that calls must run`);
    return;
  }

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  result.generated = 'FAILED';
  result.generator = await language.generator();
  await language.generate(folder);
  result.generated = 'yes';

  result.names = 'FAILED';
  const wrong = faults(spec, language.names(folder));
  if (wrong.length > 0) throw new Failure(`names to mend in the spec:\n  ${wrong.join('\n  ')}`);
  result.names = 'good';

  if (missing) {
    result.compiled = `not compiled: ${missing}`;
    return;
  }
  result.compiled = 'FAILED';
  await language.compile(folder);
  result.compiled = 'yes';

  if (!language.calls) return;
  mock.take();
  const complaint = await complaintOf(language.call(folder, { SENTRY_URL: mock.url, SENTRY_AUTH_TOKEN: 'not-a-real-token' }));
  judge(mock.take(), complaint, result);
}

async function complaintOf(call) {
  try {
    await call;
    return [];
  } catch (error) {
    return [error.message];
  }
}

/** What a client did is told by the mock's recorder; that it understood the answers, by the client. */
function judge(exchanges, complaint, result) {
  const [bad, clean] = [true, false].map((is) => exchanges.filter((each) => each.faults.length > 0 === is));
  const done = new Set(clean.filter((each) => !each.trouble).map((each) => each.operation));
  const errors = new Set(clean.filter((each) => each.trouble).map((each) => each.request));
  const undone = all.filter(({ id }) => !done.has(id)).map(({ id }) => id);

  const wrong = [
    ...bad.map((each) => `${each.request}: ${each.faults.join('; ')}`),
    ...(undone.length > 0 ? [`not called, or not well: ${undone.join(', ')}`] : []),
    ...(errors.size < ERRORS ? [`${errors.size} of ${ERRORS} errors read`] : []),
    ...complaint,
  ];
  result.calls = `${done.size}/${all.length}, ${errors.size}/${ERRORS}`;
  if (wrong.length > 0) {
    result.calls = `FAILED ${result.calls}`;
    throw new Failure(wrong.join('\n'));
  }
}
