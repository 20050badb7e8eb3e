// A report as one page that needs nothing else: no network, and no script to be read.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { changesBlock } from './html-changes.mjs';
import { anchor, markupOf, prose, safe } from './safe.mjs';
import * as words from './words.mjs';

const [page, style, script, icon] = ['page.html', 'page.css', 'page.js', '../../openapi/site/icon.svg'].map((name) =>
  readFileSync(new URL(name, import.meta.url), 'utf8'),
);
// A second lock behind the escaping: no script runs but this one.
const POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src 'unsafe-inline'; " +
  `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`;

// A list that stays short enough for the parts to be in sight.
const MOST_ITEMS = 10;

const GLOSSARY = {
  Wire: 'What travels between a program and the server: addresses, parameters, requests, answers.',
  SDK: 'Software development kit: the library through which a Java program calls the server. Here it is made from the description.',
  Description:
    'The file that says which calls the server understands and what it answers (OpenAPI). Libraries and documentation are made from it.',
  'Breaking, or major':
    'A program that works today fails, misunderstands the server, or no longer compiles. Such a change needs a new major version.',
  Minor: 'Something is new; programs that work today go on working. Such a change needs a new minor version.',
  Patch: 'Words, examples and the like: no program notices. A new patch version is enough.',
  Version:
    'Three numbers, major.minor.patch: in 2.1.3, a program written for 2.1.0 works, one written for 1.9.0 may not.',
};

const MEANINGS = {
  wire: 'What travels between a program and the server, whatever the program is written in.',
  sdk: 'What a Java program sees that uses the library made from the description.',
  languages: 'What programs in TypeScript and other languages see, whose libraries are made from the description too.',
  behaviour: 'What callers notice although requests and answers keep their form: servers, sign-in, dates, examples.',
};

/** `report` as in report.json. */
export function html(report) {
  const title = `${words.verdictLine(report)} (API diff)`;
  return page
    .replace('<!-- policy -->', () => POLICY)
    .replace('<!-- title -->', () => markupOf(title))
    .replace('<!-- icon -->', () => `data:image/svg+xml,${encodeURIComponent(icon)}`)
    .replace('/* style */', () => style)
    .replace('/* script */', () => script)
    .replace('<!-- body -->', () => markupOf(body(report)));
}

function body(report) {
  const changes = report.parts.flatMap(words.changesOf);
  return safe`<header class="site"><span class="site-name">Sentry web API</span> <span class="site-note">API diff</span></header>
<main data-show="all">
<p class="what">What a proposed change to the description of Sentry’s web API would do to the programs that call it.</p>
${verdict(report)}
<nav class="parts" aria-label="Parts">
${report.parts.map(tile)}
</nav>
${changes.length > 0 && toolbar(changes)}
${changes.length > 0 && report.parts.map((part) => section(part, changes.length))}
${glossary()}
<footer>Made in ${report.seconds} s. The same is in report.md, for a comment, and in report.json, for programs.</footer>
</main>`;
}

function verdict(report) {
  const { verdict: level, passed, problems, changelog, allowed } = report;
  return safe`<section class="verdict ${level}" aria-labelledby="verdict">
<h1 id="verdict">${words.verdictLine(report)}</h1>
<p class="means">${words.meaning(report)}</p>
<p class="gate${passed ? ' passed' : ''}">${words.gateLine(report)}</p>
${list('', problems.map(prose))}
${list('Not in the changelog yet:', changelog.missing.map(prose))}
${list('Allowed, though it breaks:', allowed.map(({ id, reason }) => safe`<a href="#${anchor(id)}"><code>${id}</code></a> ${reason}`))}
<p class="compared">${prose(words.comparedLine(report))}</p>
</section>`;
}

/** The first of them; the rest, if there are many, where a click shows them. */
function list(title, items) {
  if (!items.length) return '';
  const elements = items.map((item) => safe`<li><div>${item}</div></li>
`);
  const more = elements.splice(items.length > MOST_ITEMS ? MOST_ITEMS : items.length);
  return safe`${title && safe`<p>${title}</p>`}
<ul>
${elements}</ul>
${more.length > 0 && safe`<details><summary>${more.length} more</summary><ul>
${more}</ul></details>`}`;
}

function tile(part) {
  const changes = words.changesOf(part);
  const content = safe`<strong>${part.title}</strong>
<span class="level ${part.verdict}">${words.label(part.verdict)}</span>
${changes.length > 0 && safe`<span class="counts">${words.countLine(changes)}</span>`}`;
  return changes.length > 0
    ? safe`<a class="tile ${part.verdict}" href="#part-${part.key}">${content}</a>
`
    : safe`<div class="tile ${part.verdict}">${content}</div>
`;
}

function toolbar(changes) {
  const counts = words.count(changes);
  const filters = [
    { level: 'all', name: 'All', amount: changes.length },
    ...words.LEVELS.map((level) => ({ level, name: words.label(level), amount: counts[level] })),
  ];
  // The script shows it: without one, its buttons would do nothing.
  return safe`<div class="toolbar" role="group" aria-label="Which changes to show" hidden>
${filters.map(
  ({ level, name, amount }) =>
    safe`<button type="button" class="${level}" data-level="${level}" data-label="${name.toLowerCase()}" data-shown="${amount} of ${changes.length}" aria-pressed="${level === 'all'}">${name} ${amount}</button>
`,
)}
<span role="status"></span>
<button type="button" class="fold" data-fold>Close all</button>
</div>`;
}

function section(part, total) {
  return safe`<section class="part" id="part-${part.key}" aria-labelledby="title-${part.key}">
<h2 id="title-${part.key}">${part.title}</h2>
<p class="meaning">${MEANINGS[part.key]}</p>
${changesBlock(part, total)}
</section>
`;
}

function glossary() {
  const entries = Object.entries(GLOSSARY).map(([term, meaning]) => safe`<div><dt>${term}</dt><dd>${meaning}</dd></div>
`);
  return safe`<section class="glossary" aria-labelledby="glossary"><h2 id="glossary">Terms</h2>
<dl>
${entries}</dl>
</section>`;
}
