// What changes on the wire: `redocly diff` finds it, rating.mjs says how grave it is.
import { readFileSync, writeFileSync } from 'node:fs';
import { alike } from './alike.mjs';
import { Failure } from './failure.mjs';
import { fold, list, shortened } from './fold.mjs';
import { nodeOf, Places } from './place.mjs';
import { hurts, LEVELS, rate } from './rating.mjs';
import { at, keys, resolve } from './spec.mjs';
import { packages, redocly } from './tools.mjs';

/** The changes that `redocly diff` finds between two bundled specs, once they are written alike. */
export function differences(base, now) {
  const files = [base, now].map((bundle) => bundle.replace(/(\.\w+)?$/, '.alike.json'));
  const specs = alike(...[base, now].map((bundle) => packages('yaml').parse(readFileSync(bundle, 'utf8'))));
  specs.forEach((spec, index) => writeFileSync(files[index], JSON.stringify(spec)));
  const { status, stdout, stderr } = redocly('diff', ...files, '--fail-on', 'none', '--format', 'json');
  // Without rules it finds no break, and ends well.
  if (status !== 0 || /No diff rules are on/.test(stdout + stderr)) {
    throw new Failure(`redocly diff could not compare the specs: ${(stderr || stdout).trim().split('\n').pop()}`);
  }
  return sameServers(JSON.parse(stdout).changes);
}

/** Servers are known by their address: with another description, one is the same still. */
function sameServers(changes) {
  const servers = changes.filter(({ typeName }) => typeName === 'Server');
  const url = (each) => (each.base ?? each.revision).value.url;
  const other = (change, kind) => servers.find((each) => each.kind === kind && url(each) === url(change));
  return changes.flatMap((change) => {
    if (change.typeName !== 'Server') return [change];
    if (change.kind === 'added') return other(change, 'removed') ? [] : [change];
    const pair = change.kind === 'removed' && other(change, 'added');
    if (!pair) return [change];
    const [base, revision] = [change.base, pair.revision].map(({ pointer, value }) => ({ pointer, value: value.description }));
    return base.value === revision.value ? [] : [{ ...change, kind: 'modified', property: 'description', verdicts: [], base, revision }];
  });
}

/**
 * @param base and now: bundled specs, read
 * @param found what `differences` found between them
 */
export function wire(base, now, found) {
  const [old, current] = alike(base, now);
  const places = new Places(old, current);
  const rated = found.flatMap((each) => {
    const direction = places.directionOf(each);
    const rating = rate(each, direction);
    if (!rating) return [];
    const place = places.of(each);
    const facts = { ...direction, name: `\`${keys(place.pointer).pop()}\``, property: each.property, added: each.kind === 'added' };
    return [
      {
        ...rating,
        ...place,
        predicate: predicate(each, place),
        hurts: hurts(rating, facts),
        before: excerpt(each, each.base, old, place),
        after: excerpt(each, each.revision, current, place),
        gone: isGone(each, rating) ? whereIn(base, old, place.pointer) : undefined,
        part: isPart(each, rating) ? each.property : undefined,
      },
    ];
  });
  return fold(oneOfEachNode(rated).map(({ before, after, ...each }) => ({ ...each, before: text(before), after: text(after) })));
}

/** Whether it is one of several changes that one thing may have. */
function isPart({ typeName, kind }, { rule }) {
  return kind === 'modified' && rule !== 'words' && ['Schema', 'SecurityRequirement'].includes(typeName);
}

/** What changes in one schema or sign-in is one change, the gravest first. */
function oneOfEachNode(changes) {
  const nodes = new Map();
  for (const each of changes.filter(({ part }) => part)) nodes.set(each.pointer, [...(nodes.get(each.pointer) ?? []), each]);
  return changes.flatMap((change) => {
    if (!change.part) return [change];
    const [first, ...rest] = nodes.get(change.pointer);
    if (change !== first) return [];
    const all = [first, ...rest].sort((one, other) => gravity(other) - gravity(one));
    return [
      {
        ...all[0],
        predicate: (many) => clauses(all.map(({ predicate: each }) => each(many))),
        before: together(all.map(({ before }) => before)),
        after: together(all.map(({ after }) => after)),
      },
    ];
  });
}

// With another type, little else matters.
const gravity = ({ level, part }) => LEVELS.indexOf(level) + (part === 'type' ? 0.5 : 0);

/** "got a `minLength` of `1` and a `maxLength` of `64`" */
function clauses(texts) {
  const verb = (text) => /^(got|lost) /.exec(text)?.[0];
  const repeats = (index) => index > 0 && verb(texts[index]) && verb(texts[index]) === verb(texts[index - 1]);
  return list(texts.map((text, index) => (repeats(index) ? text.slice(verb(text).length) : text)));
}

function together(parts) {
  const [[name] = []] = parts.filter(Boolean);
  return name === undefined ? null : [name, Object.assign({}, ...parts.map((each) => each?.[1]))];
}

/** The pointer to the same parameter before the specs were written alike; others are the same. */
function whereIn(spec, written, pointer) {
  const [, path, operation] = pointer.match(/^(#\/paths\/[^/]+)(\/\w+)\/parameters\/\d+$/) ?? [];
  if (!path) return pointer;
  const { in: place, name } = at(written, pointer);
  for (const list of [`${path}${operation}/parameters`, `${path}/parameters`]) {
    const index = (at(spec, list) ?? []).map((each) => resolve(spec, each)).findIndex((each) => each.in === place && each.name === name);
    if (index >= 0) return `${list}/${index}`;
  }
  return pointer;
}

/** Whether something is taken away that could have been deprecated first. */
function isGone({ kind, property, typeName }, { level }) {
  if (level !== 'major') return false;
  const renamed = kind === 'modified' && (property === 'key' || property === 'name' || property === 'in');
  return (kind === 'removed' || renamed) && ['Schema', 'Parameter', 'Header', 'Operation', 'PathItem'].includes(typeName);
}

/** What is said of the thing that changed, or of several. */
function predicate({ kind, property, base, revision, typeName }, { pointer }) {
  const [from, to] = [base?.value, revision?.value];
  const said = (one, several = one) => (many) => (many ? several : one);
  if (kind === 'added' && /(?<!\/properties)\/(items|additionalProperties)$/.test(pointer)) return said('is described now');
  if (kind !== 'modified') return said(`was ${kind}`, `were ${kind}`);
  if (typeName === 'SecurityRequirement') {
    const asks = from === undefined ? 'now asks for' : to === undefined ? 'no longer asks for' : 'asks for other scopes of';
    return said(`${asks} \`${property}\``);
  }
  if (property === 'key' && typeName === 'Response') return said(`became ${to}`);
  if (property === 'key' || (property === 'name' && typeName === 'Parameter')) return said(`was renamed to \`${to}\``);
  if (property === 'nullable') return to ? said('may now be null') : said('is never null now', 'are never null now');
  if (property === 'required' && typeName === 'Schema') return said(required(from ?? [], to ?? []));
  if (property === 'required') return said(to ? 'became required' : 'became optional');
  if (property === 'enum') return said(values(from, to));
  if (['description', 'summary', 'title'].includes(property)) {
    const what = from === undefined ? `a ${property}` : to === undefined ? `no ${property} any more` : `another ${property}`;
    return said(`has ${what}`, `have ${what}`);
  }
  if (from === undefined) return said(`got a \`${property}\` of ${short(to)}`);
  if (to === undefined) return said(`lost the \`${property}\` of ${short(from)}`);
  const change = `\`${property}\` from ${short(from)} to ${short(to)}`;
  return said(`changed its ${change}`, `changed their ${change}`);
}

const without = (these, those) => these.filter((each) => !those.includes(each));
const all = (names) => list(names.map(short));

function required(from, to) {
  const more = without(to, from);
  const less = without(from, to);
  const parts = [];
  if (more.length > 0) parts.push(`now requires ${all(more)}`);
  if (less.length > 0) parts.push(`no longer requires ${all(less)}`);
  return parts.join(' and ') || 'lists what is required in another order';
}

function values(from, to) {
  if (from === undefined) return `may now be ${all(to)} only`;
  if (to === undefined) return `may now be something else than ${all(from)}`;
  const more = without(to, from);
  const less = without(from, to);
  const parts = [];
  if (more.length > 0) parts.push(`gained ${all(more)}`);
  if (less.length > 0) parts.push(`lost ${all(less)}`);
  return parts.join(' and ') || 'lists its values in another order';
}

function short(value) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= 80 ? `\`${text}\`` : 'a longer text';
}

/** The part of the spec that changed, under its name. */
function excerpt(change, end, spec, { label }) {
  if (!end) return null;
  const { kind, property, typeName } = change;
  const node = () => at(spec, nodeOf(change, end));
  if (kind !== 'modified') return [label, end.value];
  if (property === 'key') return [label, node()];
  // A token that is sent otherwise is sent as a whole.
  if (typeName === 'SecurityScheme' && property !== 'description') return [label, { ...node(), description: undefined }];
  return end.value === undefined ? null : [label, { [property]: end.value }];
}

function text(part) {
  return part && shortened(packages('yaml').stringify({ [part[0]]: part[1] }, { lineWidth: 100 }).trimEnd());
}
