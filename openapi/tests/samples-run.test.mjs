// Every sample is executed, each as it is published but for the server's address, and the request
// that it makes is compared with the spec.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'yaml';
import { bundle, httpSamples } from '../tools/samples.mjs';
import { LANGUAGES } from '../tools/samples/languages.mjs';
import { startPrism } from '../tools/prism.mjs';
import { makeCertificate, startRecorder } from './samples/recorder.mjs';
import { notRun, run } from './samples/run.mjs';
import { operations, resolve } from './spec.mjs';

const spec = parse(readFileSync(bundle, 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'code-samples-'));
const report = [];
/** Something of each language: quotes, variables, interpolation, escapes, comments, other alphabets. */
const HARD = `'"\`$HOME \${1} #{1} #$0 %s \\n \\' // é 日本 🦊 !`;
const HARD_BODY = {
  name: HARD,
  'two words': `a\nb\t${HARD}`,
  nested: [null, true, false, 0, -1.5, [], {}, { class: 'a', end: ['b'] }],
};
let certificate, mock, recorder;

before(async () => {
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  if (notRun()) return;
  certificate = makeCertificate(folder);
  mock = await startPrism(bundle);
  recorder = await startRecorder(mock.url, certificate);
});

after(async () => {
  await recorder?.close();
  await mock?.close();
  rmSync(folder, { recursive: true });
  console.log(['code samples     run  passed', ...report].join('\n'));
});

for (const language of LANGUAGES) {
  const { label, extension } = language;
  test(`${label} samples`, { concurrency: availableParallelism() }, async (t) => {
    const why = notRun(extension);
    if (why) {
      report.push(`${label.padEnd(12)} ${why}`);
      assert.ok(!process.env.CI, why);
      t.skip(why);
      return;
    }
    const all = httpSamples(spec, recorder.url).map((each) => ({
      ...each,
      sample: each.samples.find((one) => one.label === label),
    }));
    let passed = 0;
    const runs = all.map(({ operationId, path, method, sample }) =>
      t.test(`${operationId} sends the request of the spec and succeeds`, async () => {
        const name = `${operationId}-${extension}`;
        const { code, output } = await run(folder, sample, { name, token: name, certificate: certificate.cert });
        const sent = recorder.requests.get(`Bearer ${name}`);

        assert.equal(code, 0, output);
        assert.deepEqual(sent?.map(readBody), [expected(operationId, path, method)]);
        passed++;
      }),
    );
    const getTeam = all.find(({ operationId }) => operationId === 'getTeam').sample;
    runs.push(
      t.test('an error status is a failure that shows what the server said', async () => {
        const name = `error-${extension}`;
        recorder.prefer.set(`Bearer ${name}`, 'code=404');
        const { code, output } = await run(folder, getTeam, { name, token: name, certificate: certificate.cert });

        assert.notEqual(code, 0);
        assert.match(output, /404/);
        assert.match(output, /The requested resource does not exist/);
      }),
      t.test('a certificate that nobody vouches for is refused', async () => {
        const name = `untrusted-${extension}`;
        const { code, output } = await run(folder, getTeam, { name, token: name });

        assert.notEqual(code, 0);
        assert.match(output, /certificate/i);
        assert.equal(recorder.requests.get(`Bearer ${name}`), undefined);
      }),
      t.test('without a token it fails', async () => {
        const sentBefore = withoutToken();
        const { code, output } = await run(folder, getTeam, { name: `none-${extension}`, certificate: certificate.cert });

        assert.notEqual(code, 0);
        if (extension === 'sh') {
          // An unset variable is empty to a shell: the server refuses the request, and curl says so.
          assert.match(output, /401/);
          assert.equal(withoutToken() - sentBefore, 1);
        } else {
          assert.match(output, /SENTRY_AUTH_TOKEN/);
          assert.equal(withoutToken() - sentBefore, 0);
        }
      }),
      t.test('text that means something to the language arrives as it is', async () => {
        const name = `hard-${extension}`;
        const hard = httpSamples(withHardText(), recorder.url)
          .find(({ operationId }) => operationId === 'createTeamProject')
          .samples.find((one) => one.label === label);
        await run(folder, hard, { name, token: name, certificate: certificate.cert });
        const [{ path, body }] = recorder.requests.get(`Bearer ${name}`);

        assert.equal(decodeURIComponent(path), `/api/0/teams/the-interstellar-jurisdiction/${HARD}/projects/`);
        assert.deepEqual(JSON.parse(body), HARD_BODY);
      }),
    );
    await Promise.all(runs);
    report.push(`${label.padEnd(12)} ${String(all.length).padStart(7)} ${String(passed).padStart(7)}`);
  });
}

function withoutToken() {
  return [...recorder.requests].flatMap(([authorization, sent]) => (/^Bearer \w+-\w+$/.test(authorization) ? [] : sent)).length;
}

function withHardText() {
  const copy = structuredClone(spec);
  copy.components.parameters.team_slug.example = HARD;
  copy.components.examples['new-project-spoiled-yoghurt'].value = HARD_BODY;
  return copy;
}

function readBody(request) {
  return { ...request, body: request.body && JSON.parse(request.body) };
}

function expected(operationId, path, method) {
  const { parameters, requestBody } = operations[operationId];
  const examples = requestBody && resolve(requestBody).content['application/json'].examples;
  return {
    method: method.toUpperCase(),
    path: parameters.reduce((at, { name, example }) => at.replace(`{${name}}`, example), path),
    accept: 'application/json',
    contentType: examples && 'application/json',
    body: examples ? resolve(Object.values(examples)[0]).value : '',
    status: { post: 201, delete: 204 }[method] ?? 200,
    violations: undefined,
  };
}
