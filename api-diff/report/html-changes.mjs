// The groups of one part, and the changes in them.
import { anchor, prose, safe } from './safe.mjs';
import { rows } from './text-diff.mjs';
import { visible } from './visible.mjs';
import { allowCommand, countLine, label, LEVELS, number } from './words.mjs';

// With more changes than a person reads from top to bottom, groups begin closed.
const MOST_OPEN = 60;

/** `total` is how many changes the report has. */
export function changesBlock(part, total) {
  if (!part.groups.length) return safe`<p class="none">No change.</p>`;
  const own = part.groups.filter(({ changes }) => changes.length);
  const reached = part.groups.filter(({ changes }) => !changes.length);
  const levels = new Set(own.flatMap(({ changes }) => changes.map(({ level }) => level)));
  return safe`${own.map((group) => block(group, part, total <= MOST_OPEN))}
${reached.length > 0 && reachedList(reached, part)}
${LEVELS.filter((level) => !levels.has(level)).map((level) => safe`<p class="none only-${level}">No ${label(level).toLowerCase()} change.</p>`)}`;
}

function block(group, part, open) {
  const levels = LEVELS.filter((level) => group.changes.some((change) => change.level === level));
  return safe`<details class="group ${levels.map((level) => `has-${level} `)}" id="${groupId(part, group)}"${open && safe` open`}>
<summary>
<h3>${group.title}</h3>
<span class="level ${group.verdict}">${label(group.verdict)}</span>
<span class="counts">${countLine(group.changes)}</span>
<span class="detail">${group.detail}</span>
</summary>
${group.see.length > 0 && safe`<p class="see">Reached by changes of ${see(group, part)}, too.</p>`}
${group.changes.map(changeBlock)}
</details>
`;
}

function reachedList(groups, part) {
  const items = groups.map(
    (group) => safe`<li id="${groupId(part, group)}"><strong>${group.title}</strong> <span class="detail">${group.detail}</span> by ${see(group, part)}</li>
`,
  );
  return safe`<div class="reached"><p>Changed only through what they use:</p>
<ul>
${items}</ul></div>`;
}

function see(group, part) {
  return group.see.map(({ title, changes }, index) => {
    const found = part.groups.find((each) => each.title === title);
    const name = found ? safe`<a href="#${groupId(part, found)}">${title}</a>` : title;
    return safe`${index > 0 && ', '}${name} (${number(changes, 'change')})`;
  });
}

/** Of the place, not of the title, which may hold anything. */
function groupId(part, group) {
  return `${part.key}-${part.groups.indexOf(group)}`;
}

function changeBlock(change) {
  const { id, level, sentence, hurts, allowed } = change;
  return safe`<article class="change ${level}" id="${id}">
<p class="sentence"><span class="level ${level}">${label(level)}</span> ${prose(sentence)}&nbsp;<a class="anchor" href="#${anchor(id)}" aria-label="Link to this change, ${id}">#</a></p>
${hurts && safe`<p class="hurts"><strong>Who is hurt:</strong> ${prose(hurts)}</p>`}
${allowed !== undefined && safe`<p class="allowed"><strong>Allowed:</strong> ${allowed}</p>`}
${diff(change)}
${allowed === undefined && allow(change)}
</article>
`;
}

function allow({ id, rule }) {
  const command = allowCommand(id);
  return command && safe`<details class="allow"><summary>Allow ${id}</summary>
<p>If the change is meant as it is, say why: <code>${command}</code> (rule <code>${rule}</code>)</p></details>`;
}

function diff({ before, after }) {
  if (before === null && after === null) return '';
  const lines = rows(before && visible(before), after && visible(after));
  // Both sides take their rows from one grid: what belongs together stays on one height.
  return safe`<div class="diff" style="--rows: ${lines.length + 1}">
${side('before', 'Before', before, lines)}
${side('after', 'After', after, lines)}
</div>`;
}

function side(key, name, text, lines) {
  const content = text === null ? safe`<div class="absent">Not there.</div>` : lines.map((row) => line(row, key));
  return safe`<div class="side ${key}" role="group" aria-label="${name}"><div class="side-name">${name}</div>${content}</div>`;
}

function line(row, key) {
  if (row.kind === 'folded') return safe`<div class="line folded">${number(row.lines, 'equal line')}</div>`;
  const pieces = row[key];
  if (!pieces) return safe`<div class="line filler"></div>`;
  const words = pieces.map(({ text, marked }) => {
    if (!marked) return text;
    return key === 'before' ? safe`<del>${text}</del>` : safe`<ins>${text}</ins>`;
  });
  return safe`<div class="line ${row.kind}">${words}</div>`;
}
