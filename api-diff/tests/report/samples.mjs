// The reports that the tests render, and what comes of them, recorded in expected/.
// `node tests/report/samples.mjs --recreate` records it anew: read the difference before you commit it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { html } from '../../report/html.mjs';
import { markdown } from '../../report/markdown.mjs';
import { terminal } from '../../report/terminal.mjs';
import additive from './samples/additive.mjs';
import breaking from './samples/breaking.mjs';
import hostile from './samples/hostile.mjs';
import huge from './samples/huge.mjs';
import none from './samples/none.mjs';

export const samples = { additive, breaking, hostile, huge, none };

/** What is recorded: by the name of the file. The page without its style and script. */
export function rendered() {
  const body = (report) => html(report).match(/<main.*<\/main>\n/s)[0];
  return {
    'additive.html': body(additive),
    'none.html': body(none),
    'additive.md': markdown(additive),
    'breaking.md': markdown(breaking),
    'none.md': markdown(none),
    'additive.txt': terminal(additive),
    'breaking.txt': terminal(breaking),
    'breaking-color.txt': terminal(breaking, { color: true }),
    'none.txt': terminal(none),
  };
}

export function expected(name) {
  return readFileSync(new URL(`expected/${name}`, import.meta.url), 'utf8');
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv[2] === '--recreate') {
  for (const [name, text] of Object.entries(rendered())) writeFileSync(new URL(`expected/${name}`, import.meta.url), text);
}
