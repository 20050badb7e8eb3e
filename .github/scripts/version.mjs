// Prints the version of the project, and fails unless the tag, the parent's pom, info.version and the
// npm tools' package.json all have it: node version.mjs TAG
import { readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const [tag] = process.argv.slice(2);
const first = (file, pattern) => readFileSync(new URL(file, root), 'utf8').match(pattern)?.[1];
const versions = {
  'the tag': tag,
  'pom.xml': first('pom.xml', /<artifactId>sentry-openapi-parent<\/artifactId>[^]*?<version>(.+?)<\/version>/),
  'openapi/sentry.yaml': first('openapi/sentry.yaml', /^ +version: ["']?([^"'\s]+)/m),
  'openapi/package.json': first('openapi/package.json', /"version": "(.+?)"/),
};

if (new Set(Object.values(versions)).size > 1 || !/^\d+\.\d+\.\d+$/.test(tag ?? '')) {
  const list = Object.entries(versions).map(([where, version]) => `${where}: ${version}`);
  console.error(`A release needs one version everywhere, as three numbers; there are ${list.join(', ')}.`);
  process.exit(1);
}
console.log(tag);
