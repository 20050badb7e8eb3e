// What the three renderings say in the same words.

/** Worst first. */
export const LEVELS = ['major', 'minor', 'patch'];

const LABELS = { major: 'Breaking', minor: 'Minor', patch: 'Patch', none: 'No change' };

const MEANINGS = {
  major: 'Programs that work today would fail, misunderstand the server, or no longer compile.',
  minor: 'Something is new; programs that work today go on working.',
  patch: 'Words, examples and the like; no program notices.',
  none: 'Nothing that a program could notice.',
};

/** A level that nobody knows would be a change that nobody sees. */
export function label(level) {
  if (!Object.hasOwn(LABELS, level)) {
    throw new Error(`Level '${level}' in the report; expected ${Object.keys(LABELS).join(', ')}.`);
  }
  return LABELS[level];
}

/** `Breaking: needs 2.0.0, the version says 1.1.0` */
export function verdictLine({ verdict, needs, now }) {
  if (needs) return `${label(verdict)}: needs ${needs}, ${isEnough(now.version, needs) ? 'and ' : ''}the version says ${now.version}`;
  return verdict === 'none' ? label(verdict) : `${label(verdict)}: no new version is needed`;
}

/** For a reader who knows no version numbers. */
export function meaning({ verdict }) {
  return MEANINGS[verdict];
}

export function gateLine({ passed }) {
  return passed ? 'Ready to merge: nothing is missing.' : 'Not ready to merge.';
}

export function comparedLine({ base, now, released }) {
  const commit = base.commit ? `, commit ${base.commit.slice(0, 7)}` : '';
  const measured = released ? ` The version is measured against ${released}, the last one released.` : '';
  return `\`${base.ref}\` (${base.version}${commit}) is compared with the working tree (${now.version}).${measured}`;
}

export function changesOf({ groups }) {
  return groups.flatMap(({ changes }) => changes);
}

/** How many there are of each level, and how many of all were allowed. */
export function count(changes) {
  const counts = Object.fromEntries(LEVELS.map((level) => [level, 0]));
  for (const { level } of changes) {
    label(level);
    counts[level]++;
  }
  return { ...counts, allowed: changes.filter(({ allowed }) => allowed !== undefined).length };
}

/** `3 breaking, 1 minor; 1 allowed` */
export function countLine(changes) {
  const counts = count(changes);
  const levels = LEVELS.filter((level) => counts[level]).map((level) => `${counts[level]} ${label(level).toLowerCase()}`);
  return (levels.join(', ') || 'no change') + (counts.allowed ? `; ${counts.allowed} allowed` : '');
}

export function number(amount, thing) {
  return `${amount.toLocaleString('en')} ${thing}${amount === 1 ? '' : 's'}`;
}

/** The command that lets a change pass, or null for an id that a shell would not leave alone. */
export function allowCommand(id) {
  return /^[\w.-]+$/.test(id) ? `mvn -Papi-diff -Dallow=${id} -Dreason="…"` : null;
}

/** `text` in pieces; those between single backticks are code. */
export function pieces(text) {
  return text
    .split(/(?<!`)`([^`\n]+)`(?!`)/)
    .map((part, index) => ({ text: part, code: index % 2 === 1 }))
    .filter((piece) => piece.text);
}

function isEnough(version, needed) {
  const [have, need] = [version, needed].map((each) => /^(\d+)\.(\d+)\.(\d+)$/.exec(each)?.slice(1).map(Number));
  if (!have || !need) return false;
  const different = have.findIndex((part, index) => part !== need[index]);
  return different < 0 || have[different] > need[different];
}
