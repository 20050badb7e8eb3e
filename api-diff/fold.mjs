// Says once what is the same change of several things, or in several places.
import { sentence, words } from './subject.mjs';

const MOST_NAMES = 4;
const MOST_LINES = 30;
const PLURALS = { '': '', status: 'statuses', 'sign-in by': 'sign-in by' };

/**
 * @param changes each with `things`, from the outermost to the one that changed, and `predicate`, which
 *     makes what is said of that one or, if it is told so, of several
 * @returns the changes with `sentence` and `pointers`, fewer where several are one
 */
export function fold(changes) {
  const rows = changes.map((each) => ({
    ...each,
    whats: [each.things.at(-1)],
    wheres: [each.things.slice(0, -1)],
    pointers: [each.pointer].flat().filter(Boolean),
  }));
  const said = ({ rule, level, hurts, predicate }) => [rule, level, hurts, predicate(true)];
  // What breaks somebody stands by itself, unless it is the same break elsewhere.
  const texts = ({ level, before, after }) => (level === 'major' ? [before, after] : []);
  // Properties of two schemas that have the same name have nothing else in common.
  const schema = ({ owner }) => (owner.component?.startsWith('#/components/schemas/') ? owner.component : '');
  const places = together(rows, (row) => [said(row), texts(row), row.whats, schema(row)]);
  const stands = ({ level, things, whats: [what] }) => level === 'major' || !what.name || (things.length === 1 && !what.operation);
  const kinds = together(places, (row) => [said(row), stands(row) ? row.whats : row.whats[0].kind, row.wheres, schema(row)]);
  return kinds.map(({ whats, wheres, predicate, things, ...row }) => ({
    ...row,
    sentence: sentence(`${named(whats, wheres)} ${predicate(whats.length > 1)}.`),
  }));
}

function together(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) {
    const key = JSON.stringify(keyOf(row));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((all) => (all.length === 1 ? all[0] : joined(all)));
}

function joined(rows) {
  const all = (pick) => distinct(rows.flatMap(pick));
  const only = (pick) => (all(pick).length === 1 ? pick(rows[0]) : undefined);
  const gone = all((each) => each.gone ?? []);
  return {
    ...rows[0],
    whats: all((each) => each.whats),
    wheres: all((each) => each.wheres),
    pointers: all((each) => each.pointers),
    owner: {
      operations: all((each) => each.owner.operations),
      component: only((each) => each.owner.component),
      path: only((each) => each.owner.path),
      names: all((each) => each.owner.names ?? []),
    },
    before: lines(all((each) => each.before ?? [])),
    after: lines(all((each) => each.after ?? [])),
    gone: gone.length > 0 ? gone : undefined,
  };
}

function distinct(values) {
  const known = new Map(values.map((each) => [JSON.stringify(each), each]));
  return [...known.values()];
}

function lines(texts) {
  return texts.length > 0 ? shortened(texts.join('\n')) : null;
}

/** The first lines of a text, and how many more there are. */
export function shortened(text, most = MOST_LINES) {
  const all = text.split('\n');
  if (all.length <= most) return text;
  return [...all.slice(0, most), `# … ${all.length - most} more lines`].join('\n');
}

/** "headers `A` and `B` of response 200 of `getTeam`" */
function named(whats, wheres) {
  const [{ kind }] = whats;
  const what = whats.length === 1 ? words(whats[0]) : `${PLURALS[kind] ?? `${kind}s`} ${list(whats.map(({ name }) => name))}`.trim();
  if (wheres.every((each) => each.length === 0)) return what;
  return `${what} ${kind === 'sign-in by' ? 'for' : 'of'} ${places(wheres)}`;
}

/** Places that are alike but for the operation, or whatever they are in, are named together. */
function places(wheres) {
  const inside = new Map();
  for (const [outermost, ...inner] of wheres) {
    const key = inner.map(words).reverse().join(' of ');
    inside.set(key, [...(inside.get(key) ?? []), outermost]);
  }
  return list([...inside].map(([inner, outer]) => (inner ? `${inner} of ${several(outer)}` : several(outer))));
}

function several(things) {
  const areOperations = things.every((each) => each.operation);
  return things.length > MOST_NAMES && areOperations ? `${things.length} operations` : list(things.map(words));
}

/** "a, b and c" */
export function list(texts) {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}
