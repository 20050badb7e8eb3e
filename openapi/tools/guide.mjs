// Makes guide.html of site/guide.md. `<!-- name -->` in it stands for a table that is made here:
// scopes of the operations, deviations from the documentation page with their sources, and the
// comparison with that page.
import { existsSync, readFileSync } from 'node:fs';
import { Marked } from 'marked';
import { parse } from 'yaml';

const root = new URL('../', import.meta.url);
const METHODS = ['get', 'put', 'post', 'delete'];
const escape = (text) => text.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`);

// What looks like HTML in Markdown is meant to be read: `<token>`, `<slug>`.
const marked = new Marked({
  renderer: {
    html: ({ text }) => (/^<!-- [a-z]+ -->\s*$/.test(text) ? text : escape(text)),
    heading({ tokens, depth }) {
      const text = this.parser.parseInline(tokens);
      return `<h${depth} id="${slug(text)}">${text}</h${depth}>\n`;
    },
    table(token) {
      const cells = (row, tag) => row.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`);
      return table(cells(token.header, 'th'), token.rows.map((row) => cells(row, 'td')));
    },
  },
});

export function guide({ spec, header, style, icon }) {
  const deviations = read('deviations.yaml');
  const parity = existsSync(new URL('target/parity.md', root)) ? read('target/parity.md') : 'It was not compared in this build.';
  const parts = {
    scopes: scopesTable(spec),
    deviations: deviationsTable(parse(deviations), spec),
    sources: sourcesTable(deviations),
    parity: marked.parse(parity),
  };
  const body = marked.parse(read('site/guide.md')).replace(/<!-- ([a-z]+) -->/g, (mark, name) => parts[name] ?? mark);
  const contents = [...body.matchAll(/<h2 id="(.+?)">(.+?)<\/h2>/g)].map(([, id, text]) => `<a href="#${id}">${text}</a>`);
  return read('site/guide.html')
    .replace('<!-- icon -->', icon)
    .replace('/* style */', () => style + read('site/guide.css'))
    .replace('<!-- header -->', header)
    .replace('<!-- version -->', escape(spec.info.version))
    .replace('<!-- contents -->', contents.join('\n'))
    .replace('<!-- body -->', () => body);
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

/** In a frame of its own, which scrolls if a table is wider than a phone. */
function table(head, rows, name = 'plain') {
  const body = rows.map((row) => `<tr>${row.join('')}</tr>`).join('\n');
  return `<div class="table"><table class="${name}">\n<thead><tr>${head.join('')}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table></div>\n`;
}

function asCells(texts) {
  return texts.map((text) => `<td>${text}</td>`);
}

function slug(text) {
  return text.replace(/<[^>]+>|&[^;]+;/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

function read(path) {
  return readFileSync(new URL(path, root), 'utf8');
}
