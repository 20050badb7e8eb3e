// Reads a page that widdershins has rendered and takes its facts: names, places, types, statuses,
// payloads, requests. It takes no prose. The documentation page and our own, which the same
// generator renders, go through it alike, so the two can be compared by what they mean.
//
//   node tools/page-facts.mjs PAGE.md    prints page/facts.yaml, head included
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Document, isScalar, parse, visit } from 'yaml';
import { requestOf } from './parity/request.mjs';

const HEAD = `# The facts of Sentry's documentation page "API Reference v1.0.5", Apache License 2.0: names, types,
# statuses, payloads and sample requests, without its prose. tools/page-facts.mjs took them from
# the page, once; tests/parity.test.mjs compares the spec with them. Not to be edited.
`;

/** The lines of the page, with each table and each block of code as one thing. */
function tokens(text) {
  const found = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const fence = lines[at].match(/^```(\S*)$/);
    if (fence) {
      const end = lines.indexOf('```', at + 1);
      found.push({ kind: 'code', language: fence[1], text: lines.slice(at + 1, end).join('\n') });
      at = end;
    } else if (/^\|-/.test(lines[at + 1] ?? '')) {
      const rows = lines.slice(at + 2, at + 2 + lines.slice(at + 2).findIndex((line) => !line.startsWith('|')));
      // Only the ends of a cell's row are cut off: a name on the page ends with a space.
      found.push({ kind: 'table', head: lines[at], rows: rows.map((row) => row.slice(1, -1).split('|')) });
      at += 1 + rows.length;
    } else if (lines[at] !== '') {
      found.push({ kind: 'line', text: lines[at] });
    }
  }
  return found;
}

/** The things from the first for which `starts` holds to before the next, each such run by itself. */
function runs(list, starts) {
  const at = list.flatMap((each, index) => (starts(each) ? [index] : []));
  return at.map((from, index) => list.slice(from, at[index + 1]));
}

const first = (list, pattern) => list.map((each) => each.text?.match(pattern)).find(Boolean);
const tables = (list, head) => list.filter((each) => each.kind === 'table' && each.head.startsWith(head));
const heading = (pattern) => (each) => each.kind === 'line' && pattern.test(each.text);

/** `[[Team](#schemateam)]¦null` is a nullable type `[Team]`. */
function typed(cell) {
  const type = cell.replace(/\[(\w+)\]\(#\w+\)/g, '$1').replace('¦null', '');
  return cell.includes('¦null') ? { type, nullable: true } : { type };
}

/** A row of a table of properties; `depth` says how far inside. */
function property([name, type, required, restrictions]) {
  const [, arrows, bare] = name.match(/^(»*) ?(.*)$/);
  const limits = restrictions && restrictions !== 'none' ? { restrictions } : {};
  return { name: bare, depth: arrows.length, ...typed(type), required: required === 'true', ...limits };
}

const enumerated = (list, head, name) =>
  tables(list, head).flatMap((table) => table.rows.filter((row) => row[0] === name).map((row) => row[1]));

const withValues = (fact, values) => (values.length > 0 ? { ...fact, values } : fact);

function operation(part, tag) {
  const [, method, path] = first(part, /^`([A-Z]+) (\/\S*)`$/);
  const after = (pattern) => part.slice(part.findIndex(heading(pattern)) + 1);
  const rows = tables(part, '|Name|In|').flatMap((table) => table.rows);
  const statuses = tables(part, '|Status|Meaning|')[0].rows;
  const body = rows.findIndex(([name, place]) => name === 'body' && place === 'body');
  return {
    tag,
    summary: part[0].text.slice(3),
    operationId: first(part, /^<a id="opId(.*)"><\/a>$/)?.[1],
    method,
    path,
    parameters: rows
      .filter((row) => row[1] !== 'body')
      .map(([name, place, type, required]) =>
        withValues({ name, in: place, ...typed(type), required: required === 'true' }, enumerated(part, '|Parameter|', name)),
      ),
    ...(body >= 0 && {
      body: {
        ...typed(rows[body][2]),
        required: rows[body][3] === 'true',
        fields: rows
          .filter((row, index) => row[1] === 'body' && index !== body)
          .map((row) => withValues(property([row[0], row[2], row[3]]), enumerated(part, '|Parameter|', row[0]))),
        example: JSON.parse(after(/^> Body parameter$/).find((each) => each.kind === 'code').text),
      },
    }),
    responses: statuses.map((row) => response(part, row)),
    examples: examples(part, statuses[0][0]),
    security: (part[part.findIndex(heading(/^To perform this operation/)) + 1]?.text ?? '').split(', '),
    samples: Object.fromEntries(
      part
        .slice(0, part.findIndex(heading(/^`[A-Z]+ \//)))
        .filter((each) => each.kind === 'code')
        .map((each) => [each.language, requestOf(each.language, each.text)]),
    ),
  };
}

function response(part, row) {
  const [status] = row;
  const start = part.findIndex(heading(new RegExp(`^Status Code \\*\\*${status}\\*\\*$`)));
  const schema = start < 0 ? [] : part[start + 1].rows;
  const headers = tables(part, '|Status|Header|').flatMap((table) => table.rows.filter((each) => each[0] === status));
  return {
    status,
    schema: typed(row.at(-1)).type,
    ...(schema.length > 0 && { rows: schema.map(property) }),
    ...(headers.length > 0 && {
      headers: headers.map(([, name, type, format]) => ({ name, type: format ? `${type}(${format})` : type })),
    }),
  };
}

/**
 * The examples of the responses. The generator heads each with its status or with the response's
 * description; where it is a description, which is prose, the example is the success.
 */
function examples(part, success) {
  const from = part.findIndex(heading(/^> Example responses$/));
  const to = part.findIndex(heading(/^<h3 id=".*-responses">/));
  const label = (text) => text.match(/^> (\dXX|\d{3}) Response(?: (\S+))?$/) ?? [text, success];
  return runs(from < 0 ? [] : part.slice(from + 1, to), heading(/^> /)).flatMap(([head, ...rest]) => {
    const [, status, name] = label(head.text);
    return rest
      .filter((each) => each.kind === 'code')
      .map((each) => ({ status, ...(name && { name }), payload: JSON.parse(each.text) }));
  });
}

function schema(part) {
  return {
    name: first(part, /^<h2 id="tocS_(\w+)">/)[1],
    example: JSON.parse(part.find((each) => each.kind === 'code').text),
    properties: tables(part, '|Name|Type|').flatMap((table) =>
      table.rows.map((row) => withValues(property(row), enumerated(part, '|Property|', row[0]))),
    ),
  };
}

function securitySchemes(part) {
  const keys = part.flatMap((each, index) => {
    const key = each.text?.match(/^\* API Key \((.+)\)$/);
    const [, name, place] = (key && part[index + 1].text.match(/Parameter Name: \*\*(.+)\*\*, in: (\w+)/)) ?? [];
    return key ? [{ name: key[1], type: 'apiKey', in: place, header: name }] : [];
  });
  // The generator does not name a scheme of this kind; the renderer puts the name in its description.
  const others = part.flatMap((each) => {
    const scheme = each.text?.match(/^- HTTP Authentication, scheme: (\w+) (\w+)$/);
    return scheme ? [{ name: scheme[2], type: 'http', scheme: scheme[1] }] : [];
  });
  return [...keys, ...others];
}

const tagName = (part) => part[0].text.match(/>(.*)<\/h1>/)[1];

export function pageFacts(text) {
  const front = parse(text.split('---\n')[1]);
  const page = tokens(text);
  const [head, ...parts] = runs(page, heading(/^(# |<h1 )/));
  const [, title, version] = first(head, /^<h1 id=".*">(.*) v(\S+)<\/h1>$/);
  const [authentication] = parts.filter((part) => part[0].text === '# Authentication');
  const [schemas] = parts.filter((part) => part[0].text === '# Schemas');
  const tags = parts.filter((part) => part[0].text.startsWith('<h1 '));
  return {
    title,
    version,
    terms: first(head, /^<a href="(.*)">Terms of service<\/a>/)?.[1],
    contact: first(head, /^Email: <a href="mailto:(.*)">(.*)<\/a>/)?.slice(1),
    license: first(head, /License: <a href="(.*)">(.*)<\/a>/)?.slice(1),
    servers: head.flatMap((each) => each.text?.match(/^\* <a href="(.*)">/)?.[1] ?? []),
    securitySchemes: securitySchemes(authentication),
    languages: front.language_tabs.map((tab) => Object.entries(tab)[0]),
    tags: tags.map((part) => ({ name: tagName(part), link: first(part, /^<a href="(.*)">/)?.[1] })),
    operations: tags.flatMap((part) => runs(part, heading(/^## /)).map((each) => operation(each, tagName(part)))),
    schemas: runs(schemas, heading(/^<h2 id="tocS_/)).map(schema),
  };
}

/** The facts as YAML, each row of a table on one line. */
export function written(facts) {
  const document = new Document(facts, { aliasDuplicateObjects: false });
  visit(document, {
    Map(_, map, path) {
      const isRow = Array.isArray(path.at(-1)?.items) && map.items.every((pair) => isScalar(pair.value));
      if (isRow && map.has('type')) map.flow = true;
    },
  });
  return HEAD + document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(written(pageFacts(readFileSync(process.argv[2], 'utf8'))));
}
