// A report as one comment on a pull request, in GitHub's Markdown.
//
// GitHub turns @names, #numbers and addresses into links and messages after it has read the Markdown,
// so no backslash or entity keeps it from that. A space of no width behind the sign does, and so does
// code.
import { rows } from './text-diff.mjs';
import { clip, visible } from './visible.mjs';
import * as words from './words.mjs';

// GitHub refuses a comment of more than 65,536 characters.
const LIMIT = 60_000;
const LONGEST_TEXT = 500;
const LONGEST_LINE = 300;
const MOST_LINES = 60;
const MOST_ITEMS = 20;
// What all items of a list may take, so that changes have room beside it.
const LONGEST_LIST = 8_000;

/** `report` as in report.json; `whole` is where a reader finds what does not fit. */
export function markdown(report, { limit = LIMIT, whole = 'target/api-diff/report.html' } = {}) {
  const head = header(report);
  const changes = report.parts.flatMap(words.changesOf);
  const foot = footer(changes, whole);
  const longestNote = cutNote(changes, changes.length, whole);
  const { chosen, short } = choose(report.parts, limit - head.length - foot.length - longestNote.length);
  const body = report.parts.map((part) => section(part, chosen)).join('');
  const cut = changes.filter((change) => !chosen.has(change));
  return head + body + cutNote(cut, short, whole) + foot;
}

function header(report) {
  const { problems, changelog, allowed, parts } = report;
  const blocks = [`## ${text(words.verdictLine(report))}`, words.meaning(report), `**${words.gateLine(report)}**`];
  if (problems.length) blocks.push(list(problems.map(prose)));
  if (changelog.missing.length) blocks.push('Not in the changelog yet:', list(changelog.missing.map(prose)));
  if (allowed.length) blocks.push('Allowed, though it breaks:', list(allowed.map(({ id, reason }) => `${code(id)} ${text(reason)}`)));
  blocks.push(table(parts), prose(words.comparedLine(report)));
  return `${blocks.join('\n\n')}\n`;
}

function table(parts) {
  const lines = parts.map((part) => {
    const counts = words.count(words.changesOf(part));
    return `| ${text(part.title)} | ${words.label(part.verdict)} | ${words.LEVELS.map((level) => counts[level] || '').join(' | ')} |`;
  });
  const names = words.LEVELS.map((level) => words.label(level));
  return [`| Part | Verdict | ${names.join(' | ')} |`, '|---|---|---:|---:|---:|', ...lines].join('\n');
}

function footer(changes, whole) {
  if (!changes.length) return '';
  return `\nSide by side, and to be filtered: ${code(whole)}. To allow a change that is meant as it is: ${code(words.allowCommand('ID'))}\n`;
}

/**
 * The text of each change that fits, worst first: names all it can, then adds before and after where
 * there is room. `short` is for how many there was none.
 */
function choose(parts, room) {
  const chosen = new Map();
  const framed = new Set();
  for (const { part, group, change } of worstFirst(parts)) {
    const markdown = sentence(change);
    const frame = (framed.has(part) ? 0 : partFrame(part).length) + (framed.has(group) ? 0 : groupFrame(group).length);
    if (markdown.length + frame > room) continue;
    room -= markdown.length + frame;
    framed.add(part).add(group);
    chosen.set(change, markdown);
  }
  let short = 0;
  for (const [change, markdown] of chosen) {
    const more = diff(change);
    if (more.length > room) {
      short++;
      continue;
    }
    room -= more.length;
    chosen.set(change, markdown + more);
  }
  return { chosen, short };
}

function worstFirst(parts) {
  const all = parts.flatMap((part) => part.groups.flatMap((group) => group.changes.map((change) => ({ part, group, change }))));
  return words.LEVELS.flatMap((level) => all.filter(({ change }) => change.level === level));
}

function section(part, chosen) {
  const groups = part.groups.filter(({ changes }) => changes.some((change) => chosen.has(change)));
  if (!groups.length) return '';
  const bodies = groups.map((group) => {
    const texts = group.changes.filter((change) => chosen.has(change)).map((change) => chosen.get(change));
    return `${groupHead(group)}${texts.join('')}${GROUP_END}`;
  });
  return `${partFrame(part)}${bodies.join('')}`;
}

function partFrame(part) {
  const reached = part.groups.filter(({ changes }) => !changes.length).map((group) => `${code(group.title)} by ${see(group)}`);
  const note = reached.length ? `\nChanged only through what they use: ${enumerate(reached)}.\n` : '';
  return `\n### ${text(part.title)}\n${note}`;
}

const GROUP_END = '\n</details>\n';

function groupHead(group) {
  const name = `${words.label(group.verdict)}: <code>${text(group.title)}</code>`;
  const note = group.see.length ? `\nReached by changes of ${see(group)}, too.\n` : '';
  return `\n<details><summary>${name} ${text(group.detail)} (${words.countLine(group.changes)})</summary>\n${note}`;
}

function groupFrame(group) {
  return groupHead(group) + GROUP_END;
}

function see(group) {
  return enumerate(group.see.map(({ title, changes }) => `${code(title)} (${words.number(changes, 'change')})`));
}

function sentence(change) {
  const hurts = change.hurts && `\n${prose(change.hurts)}`;
  const allowed = change.allowed === undefined ? '' : `\nAllowed: ${text(change.allowed)}`;
  return `\n**${words.label(change.level)}** ${code(change.id)} ${prose(change.sentence)}${hurts}${allowed}\n`;
}

function diff({ before, after }) {
  if (before === null && after === null) return '';
  const lines = hunks(rows(before && visible(before), after && visible(after)));
  const shown = lines.slice(0, MOST_LINES).map((line) => clip(line, LONGEST_LINE));
  if (lines.length > shown.length) shown.push(`@@ ${words.number(lines.length - shown.length, 'more line')} @@`);
  const content = shown.join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
  return `\n${fence}diff\n${content}\n${fence}\n`;
}

/** Rows in the order of a unified difference: what goes before what comes. */
function hunks(all) {
  const lines = [];
  let coming = [];
  const plain = (side) => side.map(({ text: words }) => words).join('');
  for (const row of all) {
    if (row.kind !== 'changed') lines.push(...coming.splice(0));
    if (row.kind === 'same') lines.push(` ${plain(row.before)}`);
    else if (row.kind === 'folded') lines.push(`@@ ${words.number(row.lines, 'equal line')} @@`);
    else {
      if (row.before) lines.push(`-${plain(row.before)}`);
      if (row.after) coming.push(`+${plain(row.after)}`);
    }
  }
  return [...lines, ...coming];
}

function cutNote(cut, short, whole) {
  if (!cut.length && !short) return '';
  const what = [
    cut.length && `${words.number(cut.length, 'change')} (${words.countLine(cut)})`,
    short && `before and after of ${words.number(short, 'change')}`,
  ].filter(Boolean);
  return `\n**Left out of this comment, which has no room for more: ${what.join(', and ')}.** The whole is in ${code(whole)}.\n`;
}

function list(items) {
  const lines = fitting(items).map((item) => `- ${item}`);
  if (lines.length < items.length) lines.push(`- and ${items.length - lines.length} more`);
  return lines.join('\n');
}

function enumerate(items) {
  const shown = fitting(items);
  return shown.join(', ') + (shown.length < items.length ? ` and ${items.length - shown.length} more` : '');
}

function fitting(items) {
  let room = LONGEST_LIST;
  return items.slice(0, MOST_ITEMS).filter((item) => (room -= item.length) > 0);
}

function prose(sentence) {
  return words.pieces(oneLine(sentence).trim()).map((piece) => (piece.code ? code(piece.text) : text(piece.text))).join('');
}

/** Plain text wherever it stands: in a paragraph, a cell or a <summary>. */
function text(value) {
  return oneLine(value)
    .replace(/([@:]|#(?=\d)|GH(?=-\d)|www(?=\.))(?=\S)/gi, '$1\u200B')
    .replace(/[\\`*[\]<>|~$&]|(?<!\w)_|_(?!\w)|^[#+=-]|(?<=^\d{1,9})[.)]/g, (each) => `&#${each.charCodeAt(0)};`)
    .replaceAll('\u200B', '&#8203;');
}

function code(value) {
  const content = oneLine(value);
  const fence = '`'.repeat(longestRun(content) + 1);
  const space = /^`|`$|^ .* $/.test(content) ? ' ' : '';
  return content.trim() ? `${fence}${space}${content}${space}${fence}` : '(empty)';
}

function oneLine(value) {
  return clip(visible(value).replace(/\s+/g, ' '), LONGEST_TEXT);
}

function longestRun(value) {
  return Math.max(0, ...(value.match(/`+/g) ?? []).map((run) => run.length));
}
