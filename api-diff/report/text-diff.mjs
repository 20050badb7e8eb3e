// Two texts side by side: which lines differ, and which words in them.

// Cells of the table that finds what two texts have in common: a quarter of a million take some
// milliseconds. Beyond, all between the equal beginning and the equal end counts as different.
const MOST_CELLS = 250_000;
// Equal lines that stay around a difference.
const CONTEXT = 3;
// Lines with less of their words in common are two lines, not one that changed.
const ALIKE = 0.5;
// Pairs of lines that are looked at for likeness; beyond, lines are paired as they come.
const MOST_PAIRS = 400;

/**
 * Rows for two columns. Each is `{ kind: 'same' | 'changed', before, after }`, whose sides are pieces
 * `{ text, marked }`, or null where that side has no such line; or `{ kind: 'folded', lines }` for
 * equal lines left out.
 */
export function rows(before, after) {
  const old = before === null ? [] : before.replace(/\n$/, '').split('\n');
  const now = after === null ? [] : after.replace(/\n$/, '').split('\n');
  const result = [];
  for (const { same, a, b } of runs(old, now)) {
    if (same) {
      a.forEach((line) => result.push({ kind: 'same', before: plain(line), after: plain(line) }));
    } else {
      pair(a, b).forEach(([before, after]) => result.push(changed(before, after)));
    }
  }
  return fold(result);
}

function changed(before, after) {
  if (before === undefined) return { kind: 'changed', before: null, after: plain(after) };
  if (after === undefined) return { kind: 'changed', before: plain(before), after: null };
  if (likeness(before, after) < ALIKE) return { kind: 'changed', before: plain(before), after: plain(after) };
  const sides = { before: [], after: [] };
  for (const { same, a, b } of runs(tokens(before), tokens(after))) {
    if (a.length) sides.before.push({ text: a.join(''), marked: !same });
    if (b.length) sides.after.push({ text: b.join(''), marked: !same });
  }
  return { kind: 'changed', ...sides };
}

/** Lines that are alike beside each other, the likest first, and the rest between them as it comes. */
function pair(a, b) {
  const [i, j] = a.length * b.length > MOST_PAIRS ? [-1] : best(a, b);
  if (i < 0) return zip(a, b);
  return [...pair(a.slice(0, i), b.slice(0, j)), [a[i], b[j]], ...pair(a.slice(i + 1), b.slice(j + 1))];
}

function best(a, b) {
  let [most, at] = [ALIKE, [-1, -1]];
  a.forEach((before, i) =>
    b.forEach((after, j) => {
      const alike = likeness(before, after);
      if (alike > most) [most, at] = [alike, [i, j]];
    }),
  );
  return at;
}

function zip(a, b) {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [a[i], b[i]]);
}

/** The share of their words that two lines have in common: 0 to 1. */
function likeness(before, after) {
  const [a, b] = [before, after].map((line) => line.match(WORDS) ?? []);
  const left = new Map();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    if (!left.get(word)) continue;
    left.set(word, left.get(word) - 1);
    common++;
  }
  return common / Math.max(1, (a.length + b.length) / 2);
}

const WORDS = /[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]+/gu;

function tokens(line) {
  return line.match(/[\p{L}\p{N}_]+|\s+|./gsu) ?? [];
}

function plain(text) {
  return [{ text, marked: false }];
}

function fold(all) {
  const differs = all.map(({ kind }) => kind === 'changed');
  const near = (index) => differs.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(Boolean);
  const result = [];
  for (let start = 0, end; start < all.length; start = end) {
    end = start + 1;
    if (near(start)) {
      result.push(all[start]);
      continue;
    }
    while (end < all.length && !near(end)) end++;
    // The note takes a line itself.
    if (end - start > 1) result.push({ kind: 'folded', lines: end - start });
    else result.push(all[start]);
  }
  return result;
}

/** What `a` and `b` share and what not, in turns: `{ same, a: [...], b: [...] }`. */
function runs(a, b) {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const result = [];
  const add = (same, one, other) => {
    if (result.at(-1)?.same !== same) result.push({ same, a: [], b: [] });
    const last = result.at(-1);
    last.a = last.a.concat(one);
    last.b = last.b.concat(other);
  };
  const middle = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (start) add(true, a.slice(0, start), b.slice(0, start));
  align(...middle, add);
  if (end) add(true, a.slice(a.length - end), b.slice(b.length - end));
  return result;
}

/** By the longest common subsequence. */
function align(a, b, add) {
  if (!a.length || !b.length || a.length * b.length > MOST_CELLS) {
    if (a.length || b.length) add(false, a, b);
    return;
  }
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
    }
  }
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) add(true, [a[i++]], [b[j++]]);
    else if (j === b.length || (i < a.length && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])) add(false, [a[i++]], []);
    else add(false, [], [b[j++]]);
  }
}
