// Prints what CHANGELOG.md says of a version: node notes.mjs VERSION
import { readFileSync } from 'node:fs';

const [version] = process.argv.slice(2);
const sections = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8').split(/^## /m).slice(1);
// The heading is a version, and may end with its date.
const section = sections.find((each) => each.split('\n')[0].trim().split(/[ :]/)[0] === version);
if (!section) {
  console.error(`CHANGELOG.md has no section '## ${version}'. Is it still called Unreleased?`);
  process.exit(1);
}
console.log(section.split('\n').slice(1).join('\n').trim());
