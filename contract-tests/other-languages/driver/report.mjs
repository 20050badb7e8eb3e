// The table at the end: what was done for each language, and what was not.
const COLUMNS = ['name', 'generator', 'generated', 'names', 'compiled', 'calls', 'seconds'];
const HEAD = ['language', 'generator', 'generated', 'names', 'compiled', 'calls, errors read', 'seconds'];

export function table(results) {
  const text = (value) => (typeof value === 'number' ? value.toFixed(0) : value ?? '-');
  return markdown([HEAD, ...results.map((result) => COLUMNS.map((column) => text(result[column])))]);
}

/** Rows of texts as a table, the first row its head. */
export function markdown(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(rows[0]), rule, ...rows.slice(1).map(line)].join('\n');
}
