// Makes guide.html of site/guide.md. `<!-- name -->` in it stands for a table that is made here:
// scopes of the operations, published versions, deviations from the documentation page with their
// sources, and the comparison with that page.
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { asCells, escape, marked, page, table } from './page.mjs';
import { releases, rows } from './releases.mjs';

const root = new URL('../', import.meta.url);
const METHODS = ['get', 'put', 'post', 'delete'];

export function guide({ spec, ...frame }) {
  const deviations = read('deviations.yaml');
  const parity = existsSync(new URL('target/parity.md', root)) ? read('target/parity.md') : 'It was not compared in this build.';
  const parts = {
    scopes: scopesTable(spec),
    versions: table(['<th>Version</th>', '<th>Against</th>', '<th>What it means</th>'], rows(releases()).map((row) => asCells(row.map(escape)))),
    deviations: deviationsTable(parse(deviations), spec),
    sources: sourcesTable(deviations),
    parity: marked.parse(parity),
  };
  return page({
    markdown: 'site/guide.md',
    description: "How to talk to Sentry's web API: tokens and scopes, pages, rate limits, errors, regions and self-hosted servers. Unofficial.",
    version: spec.info.version,
    parts,
    ...frame,
  });
}

function scopesTable(spec) {
  const rows = operations(spec).map((operation) => [
    operationLink(operation.operationId, escape(operation.summary)),
    `<code>${operation.method.toUpperCase()}</code>`,
    operation['x-scopes'].map((scope) => `<code>${escape(scope)}</code>`).join(' or '),
  ]);
  return table(['<th>Operation</th>', '<th>Method</th>', '<th>Any one of</th>'], rows.map(asCells));
}

function deviationsTable(entries, spec) {
  const ids = operations(spec).map(({ operationId }) => operationId);
  const place = (where) => {
    const [id, ...rest] = where.split('.');
    const name = ids.includes(id) ? operationLink(id, id) : escape(id);
    return `<code>${[name, ...rest.map(escape)].join('.<wbr>')}</code>`;
  };
  const columns = ['kind', 'where', 'page', 'spec', 'why', 'source'];
  const rows = entries.map((entry) =>
    columns.map((column) => {
      const text = column === 'where' ? [entry.where].flat().map(place).join('<br>') : marked.parseInline(entry[column].trim());
      return `<td data-label="${column}"${column === 'kind' ? ` class="${entry.kind}"` : ''}>${text}</td>`;
    }),
  );
  return table(columns.map((column) => `<th>${column}</th>`), rows, 'deviations');
}

/** The keys that `source` uses are explained in the comment at the head of deviations.yaml. */
function sourcesTable(yaml) {
  const [, comment] = yaml.match(/^# Sources\n((?:#.*\n)+)/m);
  const rows = comment
    .replace(/\n# {8,}/g, ' ')
    .trim()
    .split('\n')
    .map((line) => line.match(/^# +(\S+) +(.+)$/).slice(1).map(escape));
  return table(['<th>Source</th>', '<th>What it is</th>'], rows.map(([key, text]) => asCells([`<code>${key}</code>`, text])));
}

function operations(spec) {
  return Object.values(spec.paths).flatMap((item) =>
    METHODS.filter((method) => item[method]).map((method) => ({ method, ...item[method] })),
  );
}

function operationLink(id, text) {
  return `<a href="index.html#operation/${id}">${text}</a>`;
}

function read(path) {
  return readFileSync(new URL(path, root), 'utf8');
}
