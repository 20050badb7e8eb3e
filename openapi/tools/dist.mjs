// Writes the spec in each form that is published, to target/dist.
//
//   sentry.yaml       the bundle, with the code samples
//   sentry.json       the same, as JSON
//   sentry.deref.json without references, for tools that cannot follow them
//   sentry-3.1.json   as OpenAPI 3.1
//   sentry.d.ts       its types, for TypeScript
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openapiConvertVersion } from 'openapi-format';
import openapiTypes, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';
import { mustRun } from './redocly.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const overlay = 'target/code-samples.overlay.yaml';

export async function dist(folder) {
  const path = (name) => join(folder, name);
  const write = (name, text) => writeFileSync(path(name), text);
  mkdirSync(folder, { recursive: true });
  const samples = existsSync(join(root, overlay)) ? ['--overlay', overlay] : [];
  mustRun(['bundle', 'target/bundle.yaml', ...samples, '--output', path('sentry.yaml')]);
  mustRun(['bundle', '--dereferenced', path('sentry.yaml'), '--output', path('sentry.deref.json')]);

  const spec = parse(readFileSync(path('sentry.yaml'), 'utf8'));
  write('sentry.json', json(spec));
  write('sentry-3.1.json', json(await convert(spec)));
  write('sentry.d.ts', await types(spec));
}

export async function convert(spec) {
  const { data } = await openapiConvertVersion(structuredClone(spec), { convertTo: '3.1' });
  // It turns an enum of one value into a `const`, which says that there will never be another.
  for (const [name, schema] of Object.entries(data.components.schemas)) {
    data.components.schemas[name] = Object.fromEntries(
      Object.entries(schema).map(([key, value]) => (key === 'const' ? ['enum', [value]] : [key, value])),
    );
  }
  return data;
}

/** The TypeScript types of a spec, as text. */
export async function types(spec) {
  const { title, version, license } = spec.info;
  const ast = await openapiTypes(spec, {
    // `Team` beside components['schemas']['Team'].
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    // A request may leave out what has a default.
    defaultNonNullable: false,
  });
  return `// ${title} ${version}, types made by openapi-typescript. Unofficial. ${license.name}.\n\n${astToString(ast)}`;
}

function json(value) {
  return JSON.stringify(value, null, 2) + '\n';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, 'target/dist');
  // Nothing may stay of an older build: whatever is there is published.
  rmSync(folder, { recursive: true, force: true });
  await dist(folder);
}
