// The result of a comparison for people: a table by category, and one line for each difference.
import { C } from './compare.mjs';

const HEAD = ['', 'on the page', 'the same', 'deviating, explained', 'unexplained', 'only in the spec'];

export function table({ items, found }, { explained }) {
  const rows = Object.values(C).map((category) => {
    const keys = [...items.keys()].filter((key) => items.get(key) === category);
    const here = [...found.values()];
    const deviating = keys.filter((key) => here.some((each) => each.of.has(key)));
    const unexplained = deviating.filter((key) => here.some((each) => each.of.has(key) && !explained.has(each)));
    const added = here.filter((each) => each.category === category && ![...each.of].some((key) => items.has(key)));
    const addedUnexplained = added.filter((each) => !explained.has(each));
    return [
      category,
      keys.length,
      keys.length - deviating.length,
      deviating.length - unexplained.length,
      unexplained.length + addedUnexplained.length,
      added.length - addedUnexplained.length,
    ];
  });
  const total = HEAD.slice(1).map((_, index) => rows.reduce((sum, row) => sum + row[index + 1], 0));
  const lines = [HEAD, ['---', ...total.map(() => '---:')], ...rows, ['all', ...total]];
  return aligned(lines).join('\n');
}

function aligned(rows) {
  const width = HEAD.map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const cell = (value, column) => (column === 0 ? String(value).padEnd(width[0]) : String(value).padStart(width[column]));
  return rows.map((row) => `| ${row.map(cell).join(' | ')} |`);
}

/** One line, in which a long value is cut. */
export function line({ key, kind, page, spec }) {
  const short = (value) => {
    const text = JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 77)}...` : text;
  };
  if (kind === 'added') return `added    ${key}: ${short(spec)}`;
  if (kind === 'removed') return `removed  ${key}: ${short(page)}`;
  return `changed  ${key}: ${short(page)} -> ${short(spec)}`;
}
