// A report in a few lines: what it comes to, and where the whole is.
import { clip, visible } from './visible.mjs';
import * as words from './words.mjs';

const COLUMNS = 100;
const MOST_PROBLEMS = 8;
const MOST_MISSING = 4;
const MOST_CHANGES = 5;
const COLORS = { major: 31, minor: 33, patch: 36, none: 32 };

/** `color` where a person reads it; `folder` is where the files are. */
export function terminal(report, { color = false, folder = 'target/api-diff' } = {}) {
  const paint = (level, text) => (color ? `\u001b[1;${COLORS[level]}m${text}\u001b[0m` : text);
  const changes = report.parts.flatMap(words.changesOf);
  const missing = report.changelog.missing.map((entry) => `not in the changelog: ${entry}`);
  const blocks = [
    [
      paint(report.verdict, line(words.verdictLine(report))),
      line(words.comparedLine(report)),
      words.gateLine(report),
      ...some(report.problems.flatMap((each) => wrap(each)), MOST_PROBLEMS, 'line'),
      ...some(missing.map((each) => line(`  - ${each}`)), MOST_MISSING, 'entry', 'entries'),
    ],
    report.parts.map((part) => line(`${plain(part.title).padEnd(30)} ${words.countLine(words.changesOf(part))}`)),
    worst(changes).map(({ id, level, sentence }) => {
      const label = words.label(level).padEnd(9);
      return paint(level, label) + line(`${plain(id)} ${sentence}`, COLUMNS - label.length);
    }),
    [plain(`The whole: ${folder}/report.html (.md, .json)`), ...(changes.length ? [`To allow a change: ${words.allowCommand('ID')}`] : [])],
  ];
  return `${blocks.filter((block) => block.length).map((block) => block.join('\n')).join('\n\n')}\n`;
}

/** Those that were allowed hold nobody up. */
function worst(changes) {
  const held = changes.filter(({ allowed }) => allowed === undefined);
  return words.LEVELS.flatMap((level) => held.filter((change) => change.level === level)).slice(0, MOST_CHANGES);
}

function some(lines, most, one, many = `${one}s`) {
  if (lines.length <= most) return lines;
  const left = lines.length - most + 1;
  return [...lines.slice(0, most - 1), `    and ${left} more ${left === 1 ? one : many}`];
}

/** A problem is a whole sentence, and read whole. */
function wrap(sentence) {
  const lines = [];
  let current = '  -';
  for (const word of plain(sentence).split(' ')) {
    if (current.length + 1 + word.length > COLUMNS && current.trim() !== '-') {
      lines.push(current);
      current = '   ';
    }
    current += ` ${word}`;
  }
  return [...lines, current].map((each) => line(each));
}

function line(text, columns = COLUMNS) {
  return clip(plain(text), columns);
}

/** No escape sequence, and no second line. */
function plain(text) {
  return visible(text).replace(/[\n\t]/g, ' ').replaceAll('`', "'");
}
