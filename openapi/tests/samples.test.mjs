// What is published of the code samples; samples-run.test.mjs runs them.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { redocly } from '../tools/redocly.mjs';
import { allSamples, bundle, httpSamples, overlay, write } from '../tools/samples.mjs';
import { notRun } from './samples/run.mjs';

const spec = parse(readFileSync(bundle, 'utf8'));
const LABELS = ['Shell', 'Node.js', 'JavaScript', 'Python', 'Ruby', 'Java'];
const samples = allSamples(spec).flatMap(({ operationId, samples }) => samples.map((each) => ({ operationId, ...each })));

function changed(change) {
  const copy = structuredClone(spec);
  change(copy);
  return copy;
}

/** Writes everything into a folder: path to text. */
function written() {
  const folder = mkdtempSync(join(tmpdir(), 'code-samples-'));
  try {
    mkdirSync(join(folder, 'code-samples'));
    writeFileSync(join(folder, 'code-samples', 'operationThatIsGone.rb'), '');
    write(spec, pathToFileURL(`${folder}/`));
    const paths = ['code-samples.overlay.yaml', ...readdirSync(join(folder, 'code-samples')).map((name) => `code-samples/${name}`)];
    const lint = redocly(['lint', join(folder, 'code-samples.overlay.yaml')]);
    return { lint, files: Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')])) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('each of the eight operations has its six samples, in order', () => {
  const operations = allSamples(spec);
  assert.deepEqual(
    operations.map(({ operationId, samples }) => [operationId, ...samples.map(({ label }) => label)]),
    Object.values(spec.paths)
      .flatMap((item) => Object.values(item))
      .filter(({ operationId }) => operationId)
      .map(({ operationId }) => [operationId, ...LABELS]),
  );
  assert.equal(samples.length, 48);
});

test('published samples talk to sentry.io, check its certificate and hold no secret', () => {
  for (const { operationId, label, source } of samples) {
    const where = `${operationId}, ${label}`;
    // Java has it as the client's default, Python names the host alone.
    const server = { Java: 'SentryClient.builder().authToken(', Python: 'HTTPSConnection("sentry.io")' }[label] ?? 'https://sentry.io/api/0/';
    assert.ok(source.includes(server), where);
    assert.doesNotMatch(source, /127\.0\.0\.1|localhost|VERIFY_NONE|unverified|insecure|rejectUnauthorized| -k /i, where);
    const token = {
      Shell: '"Authorization: Bearer $SENTRY_AUTH_TOKEN"',
      Python: '"Bearer " + os.environ["SENTRY_AUTH_TOKEN"]',
      Ruby: '"Bearer #{ENV.fetch("SENTRY_AUTH_TOKEN")}"',
      Java: 'System.getenv("SENTRY_AUTH_TOKEN")',
    }[label] ?? 'process.env.SENTRY_AUTH_TOKEN';
    assert.ok(source.includes(token), where);
    assert.match(source, /\S\n$/, where);
    assert.doesNotMatch(source, /[ \t]$|\n\n\n|undefined|\[object/m, where);
  }
});

test('files and overlay hold the same samples, and two runs the same bytes', () => {
  const first = written();
  assert.deepEqual(written().files, first.files);

  const { 'code-samples.overlay.yaml': text, ...files } = first.files;
  assert.deepEqual(
    files,
    Object.fromEntries(samples.map(({ operationId, extension, source }) => [`code-samples/${operationId}.${extension}`, source])),
  );
  assert.deepEqual(parse(text), overlay(spec, allSamples(spec)));
  assert.equal(first.lint.status, 0, first.lint.stdout + first.lint.stderr);
});

test('the overlay gives each operation its six samples', () => {
  const copy = structuredClone(spec);
  for (const { target, update } of overlay(spec, allSamples(spec)).actions) {
    const [, path, method] = target.match(/^\$\.paths\['([^']+)'\]\.(\w+)$/);
    Object.assign(copy.paths[path][method], update);
  }
  for (const { path, method, samples } of allSamples(spec)) {
    assert.deepEqual(
      copy.paths[path][method]['x-codeSamples'],
      samples.map(({ lang, label, source }) => ({ lang, label, source })),
    );
  }
});

test('a required query parameter is in the request, an optional one is not', () => {
  const curl = (spec) => httpSamples(spec).find(({ operationId }) => operationId === 'getTeamStats').samples[0].source;
  const required = changed((copy) => (copy.components.parameters.since.required = true));
  assert.match(curl(required), /stats\/\?since=1541455200'/);
  assert.match(curl(spec), /stats\/'/);
});

test('what a sample cannot be made from is named', () => {
  const cases = {
    "Parameter 'team_slug' of getTeam needs an example, a single value, for the code samples.": (copy) =>
      delete copy.components.parameters.team_slug.example,
    'The body of createOrganizationTeam needs an application/json example for the code samples.': (copy) =>
      delete copy.paths['/api/0/organizations/{organization_slug}/teams/'].post.requestBody.content['application/json'].examples,
  };
  for (const [message, change] of Object.entries(cases)) {
    assert.throws(() => httpSamples(changed(change)), { message });
  }
  assert.throws(() => httpSamples(spec, 'http://sentry.io'), { message: "The code samples are for https, not for 'http://sentry.io'." });
});

test('Java samples and operations are the same set', () => {
  const source = readFileSync(new URL('../../contract-tests/src/test/java/io/github/sentryopenapi/examples/Samples.java', import.meta.url), 'utf8');
  assert.throws(() => allSamples(spec, source.replace('void getTeam(', 'void getTeams(')), {
    message: 'Samples.java in contract-tests needs a method for getTeam.',
  });
  assert.throws(() => allSamples(spec, source.replace('  static void getTeam(', '  static void more(SentryClient sentry) {\n  }\n\n  static void getTeam(')), {
    message: 'Samples.java in contract-tests has more, which the spec has not.',
  });
});

test('a sample whose tool is missing is reported as not run', () => {
  const nowhere = { PATH: '' };
  assert.equal(notRun('sh', nowhere), 'not run: curl is not installed');
  assert.equal(notRun('py', nowhere), 'not run: python3 is not installed');
  assert.equal(notRun('rb', nowhere), 'not run: ruby is not installed');
  assert.equal(notRun('js', nowhere), 'not run: openssl is not installed');
});
