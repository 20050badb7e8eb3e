// Proves the spec against the documentation page: renders the bundled spec with the page's own
// generator, compares the facts of both, and holds every difference against deviations.yaml.
//
//   node tools/parity.mjs    prints the result and writes it to target/parity.md, the rendered page to
//                            target/parity/sentry.md and the differences to target/parity/differences.txt
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { pageFacts } from './page-facts.mjs';
import { compare } from './parity/compare.mjs';
import { deviations, explain } from './parity/deviations.mjs';
import { render } from './parity/render.mjs';
import { line, table } from './parity/report.mjs';
import { isInsecure } from './parity/request.mjs';
import { unrendered } from './parity/unrendered.mjs';

const root = new URL('../', import.meta.url);

/** The facts of the documentation page, as they were taken from it. */
export const documented = read('page/facts.yaml');

function read(path) {
  return parse(readFileSync(new URL(path, root), 'utf8'));
}

export function bundle() {
  const file = ['target/bundle.yaml', 'target/dist/sentry.yaml'].find((path) => existsSync(new URL(path, root)));
  if (!file) throw new Error('There is no bundle to compare with the page; run node tools/bundle.mjs first.');
  return read(file);
}

/** By method and path, the code samples that are published. */
export function publishedSamples() {
  const file = 'target/code-samples.overlay.yaml';
  if (!existsSync(new URL(file, root))) {
    throw new Error('There are no code samples to compare with the page; run node tools/samples.mjs first.');
  }
  return Object.fromEntries(
    read(file).actions.map(({ target, update }) => {
      const [, path, method] = target.match(/^\$\.paths\['(.+)'\]\.(\w+)$/);
      return [`${method.toUpperCase()} ${path}`, update['x-codeSamples']];
    }),
  );
}

/**
 * The generator makes a sample for each tab of the page. One that is not published does not count, and
 * one that is published beyond them is an addition.
 */
function asPublished(operation, samples = []) {
  const tabs = documented.languages.flatMap(([language, label]) => {
    const sample = samples.find((each) => each.label === label);
    return sample ? [[language, { ...operation.samples[language], insecure: isInsecure(sample.source) }]] : [];
  });
  const labels = documented.languages.map(([, label]) => label);
  const others = samples.filter(({ label }) => !labels.includes(label)).map(({ label }) => [label, {}]);
  return { ...operation, samples: Object.fromEntries([...tabs, ...others]) };
}

/** The tabs of our page: the languages that every operation has a sample in. */
function tabsOf(operations) {
  const labels = new Map(documented.languages);
  const languages = Object.keys(operations[0]?.samples ?? {}).filter((each) => operations.every(({ samples }) => samples[each]));
  return languages.map((each) => [each, labels.get(each) ?? each]);
}

/** The comparison of a spec with the page, and what the entries explain of it. */
export async function parity(spec, entries, published) {
  const page = await render(spec);
  const facts = pageFacts(page);
  const operations = facts.operations.map((each) => asPublished(each, published[`${each.method} ${each.path}`]));
  const result = compare(documented, { ...facts, operations, languages: tabsOf(operations) }, unrendered(spec));
  return { page, result, ...explain(result.found, entries), entries };
}

/** What is wrong, one line each; nothing if all is explained. */
export function faults({ unexplained, idle }) {
  return [
    ...unexplained.map((each) => `Not in deviations.yaml: ${line(each)}`),
    ...idle.map((place) => `No difference for this place in deviations.yaml: ${place}`),
  ];
}

export function summary(comparison) {
  const { result, entries, explained } = comparison;
  return (
    'The spec beside the documentation page, API Reference v1.0.5:\n\n' +
    `${table(result, comparison)}\n\n` +
    `The ${entries.length} entries of deviations.yaml explain ${explained.size} of ${result.found.size} differences.\n`
  );
}

async function main() {
  const comparison = await parity(bundle(), deviations(), publishedSamples());
  mkdirSync(new URL('target/parity/', root), { recursive: true });
  const write = (path, text) => writeFileSync(new URL(path, root), text);
  write('target/parity/sentry.md', comparison.page);
  write('target/parity/differences.txt', [...comparison.result.found.values()].map((each) => `${line(each)}\n`).join(''));
  write('target/parity.md', summary(comparison));
  console.log(summary(comparison));
  const wrong = faults(comparison);
  wrong.forEach((each) => console.error(each));
  process.exitCode = wrong.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
