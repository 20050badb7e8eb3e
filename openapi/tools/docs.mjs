// Writes the documentation beside the published forms of the spec: target/dist/index.html, the
// reference, target/dist/guide.html and target/dist/troubleshooting.html. Each is whole in itself: no
// font, script or picture is fetched from anywhere. What they are made of is named in
// target/dist/THIRD-PARTY-NOTICES.txt.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { guide } from './guide.mjs';
import { page } from './page.mjs';
import { mustRun } from './redocly.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const METHODS = ['get', 'put', 'post', 'delete'];

export function docs(folder) {
  const spec = parse(readFileSync(join(folder, 'sentry.yaml'), 'utf8'));
  writeFileSync(join(folder, 'guide.html'), guide({ spec, ...frame('guide.html') }));
  writeFileSync(join(folder, 'troubleshooting.html'), troubleshooting({ spec, ...frame('troubleshooting.html') }));
  reference(spec, join(folder, 'index.html'));
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), notices());
}

/** index.html has Redoc inside, and what Redoc is made of, whose licences want to go along. */
function notices() {
  const own = (name) => readFileSync(join(root, 'node_modules/@redocly/cli', name), 'utf8').trim();
  return `index.html contains Redoc, by @redocly/cli. Its licence, and those of what it is made of:

${own('LICENSE')}

${own('THIRD_PARTY_NOTICES')}
`;
}

export function troubleshooting({ spec, ...frame }) {
  return page({
    markdown: 'site/troubleshooting.md',
    description: "What to do about each error of the Java client of Sentry's web API: symptom, reason and solution. Unofficial.",
    version: spec.info.version,
    ...frame,
  });
}

function reference(spec, file) {
  // Redoc shows neither the name that generated clients give an operation nor its scopes, and its
  // search knows only what is shown.
  for (const item of Object.values(spec.paths)) {
    for (const operation of METHODS.map((method) => item[method]).filter(Boolean)) {
      const scopes = operation['x-scopes'].map((scope) => `\`${scope}\``);
      const needs = scopes.length > 1 ? `any one of the scopes ${scopes.join(', ')}` : `the scope ${scopes}`;
      operation.description += `\n\nOperation \`${operation.operationId}\`; needs ${needs}.`;
    }
  }
  const { header, style, icon } = frame('index.html');
  const temporary = mkdtempSync(join(tmpdir(), 'docs-'));
  writeFileSync(join(temporary, 'sentry.json'), JSON.stringify(spec));
  mustRun([
    'build-docs', join(temporary, 'sentry.json'), '--inlineBundle', '--output', file,
    '--template', 'site/index.html', '--openapi', 'site/redoc.json',
    `--templateOptions.header=${header}`, `--templateOptions.style=${style}`, `--templateOptions.icon=${icon}`,
  ]);
  rmSync(temporary, { recursive: true });
  writeFileSync(file, withoutRemoteLogo(readFileSync(file, 'utf8')));
}

/** Redoc fetches the logo of its maker. Their name stays, as a picture inside the page. */
function withoutRemoteLogo(html) {
  const picture = dataUri(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 46 12"><text y="10" font-family="sans-serif" font-size="11" fill="#6e6e78">Redocly</text></svg>',
  );
  const logos = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;
  const found = html.match(logos)?.length;
  if (found !== 2) {
    console.error(`Redoc names its logo ${found ?? 0} times and not twice: see what else it fetches now.`);
    process.exit(1);
  }
  return html.replace(logos, picture);
}

/** What all pages have around their content. */
function frame(page) {
  return {
    header: read('site/header.html').replace(`<a href="${page}"`, `<a href="${page}" aria-current="page"`),
    style: read('site/header.css'),
    icon: dataUri(read('site/icon.svg').trim()),
  };
}

function dataUri(svg) {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function read(path) {
  return readFileSync(join(root, path), 'utf8');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  docs(join(root, 'target/dist'));
}
