// Makes a page of the site of its Markdown.
import { readFileSync } from 'node:fs';
import { Marked } from 'marked';

const root = new URL('../', import.meta.url);
export const escape = (text) => text.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`);

// What looks like HTML in Markdown is meant to be read: `<token>`, `<slug>`.
export const marked = new Marked({
  renderer: {
    html: ({ text }) => (/^<!-- [a-z]+ -->\s*$/.test(text) ? text : escape(text)),
    heading({ tokens, depth }) {
      // `{#id}` at the end keeps the address of a section whatever its heading becomes.
      const [, text, id = slug(text)] = this.parser.parseInline(tokens).match(/^(.*?)(?: \{#([a-z0-9-]+)\})?$/s);
      return `<h${depth} id="${id}">${text}</h${depth}>\n`;
    },
    table(token) {
      const cells = (row, tag) => row.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`);
      return table(cells(token.header, 'th'), token.rows.map((row) => cells(row, 'td')));
    },
  },
});

/** `parts` by the names of the marks that they stand in for: `<!-- name -->`. */
export function page({ markdown, description, version, parts = {}, header, style, icon }) {
  const body = marked.parse(read(markdown)).replace(/<!-- ([a-z]+) -->/g, (mark, name) => parts[name] ?? mark);
  const [, title] = body.match(/<h1 [^>]*>(.+?)<\/h1>/);
  const contents = [...body.matchAll(/<h2 id="(.+?)">(.+?)<\/h2>/g)].map(([, id, text]) => `<a href="#${id}">${text}</a>`);
  return read('site/page.html')
    .replace('<!-- icon -->', icon)
    .replace('<!-- title -->', title)
    .replace('<!-- description -->', escape(description))
    .replace('/* style */', () => style + read('site/page.css'))
    .replace('<!-- header -->', header)
    .replace('<!-- version -->', escape(version))
    .replace('<!-- contents -->', contents.join('\n'))
    .replace('<!-- body -->', () => body);
}

/** In a frame of its own, which scrolls if a table is wider than a phone. */
export function table(head, rows, name = 'plain') {
  const body = rows.map((row) => `<tr>${row.join('')}</tr>`).join('\n');
  return `<div class="table"><table class="${name}">\n<thead><tr>${head.join('')}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table></div>\n`;
}

export function asCells(texts) {
  return texts.map((text) => `<td>${text}</td>`);
}

function slug(text) {
  return text.replace(/<[^>]+>|&[^;]+;/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

function read(path) {
  return readFileSync(new URL(path, root), 'utf8');
}
