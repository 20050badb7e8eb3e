// Writes the code samples: target/code-samples/<operationId>.<extension>, and an overlay that puts
// them into the spec as x-codeSamples, where documentation pages look for them.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { javaSamples } from './samples/java.mjs';
import { LANGUAGES, sample } from './samples/languages.mjs';
import { requests } from './samples/requests.mjs';

const root = new URL('../', import.meta.url);
const JAVA = new URL('../contract-tests/src/test/java/io/github/sentryopenapi/examples/Samples.java', root);
const SERVER = 'https://sentry.io';

/** The spec as one file and without samples. */
export const bundle = fileURLToPath(
  [new URL('target/bundle.yaml', root), new URL('target/dist/sentry.yaml', root)].find((each) => existsSync(each)) ??
    new URL('target/bundle.yaml', root),
);

/** Every operation with its samples for a server, Java not among them: `{ operationId, path, method, samples }`. */
export function httpSamples(spec, server = SERVER) {
  if (!server.startsWith('https://')) throw new Error(`The code samples are for https, not for '${server}'.`);
  return requests(spec, server).map((request) => ({
    operationId: request.operationId,
    path: request.path,
    method: request.method,
    samples: LANGUAGES.map((language) => ({
      lang: language.lang,
      label: language.label,
      extension: language.extension,
      source: sample(request, language),
    })),
  }));
}

/** Every operation with all its samples. */
export function allSamples(spec, javaSource = readFileSync(JAVA, 'utf8')) {
  const java = javaSamples(javaSource);
  const operations = httpSamples(spec);
  const ids = operations.map(({ operationId }) => operationId);
  const missing = ids.filter((id) => !java[id]);
  if (missing.length > 0) throw new Error(`Samples.java in contract-tests needs a method for ${missing.join(', ')}.`);
  const unknown = Object.keys(java).filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new Error(`Samples.java in contract-tests has ${unknown.join(', ')}, which the spec has not.`);
  return operations.map((operation) => ({
    ...operation,
    samples: [...operation.samples, { lang: 'Java', label: 'Java', extension: 'java', source: java[operation.operationId] }],
  }));
}

/** An OpenAPI Overlay that adds the samples to each operation. */
export function overlay(spec, operations) {
  return {
    overlay: '1.0.0',
    info: { title: `Code samples of the ${spec.info.title}`, version: spec.info.version },
    actions: operations.map(({ path, method, samples }) => ({
      target: `$.paths['${path}'].${method}`,
      update: { 'x-codeSamples': samples.map(({ lang, label, source }) => ({ lang, label, source })) },
    })),
  };
}

/** Writes samples and overlay into a folder, in place of those of an earlier time. */
export function write(spec, folder) {
  const operations = allSamples(spec);
  rmSync(new URL('code-samples/', folder), { recursive: true, force: true });
  mkdirSync(new URL('code-samples/', folder), { recursive: true });
  for (const { operationId, samples } of operations) {
    for (const { extension, source } of samples) {
      writeFileSync(new URL(`code-samples/${operationId}.${extension}`, folder), source);
    }
  }
  writeFileSync(new URL('code-samples.overlay.yaml', folder), stringify(overlay(spec, operations), { lineWidth: 0 }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    write(parse(readFileSync(bundle, 'utf8')), new URL('target/', root));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
