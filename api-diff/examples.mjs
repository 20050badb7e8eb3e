// Examples: what mocks answer with, and what documentation shows. Redocly compares those that are plain
// values or lists of them; payloads are compared here.
import { isDeepStrictEqual } from 'node:util';
import { paired } from './alike.mjs';
import { at, resolve } from './spec.mjs';
import { shortened } from './fold.mjs';
import { packages } from './tools.mjs';

// A payload differs anywhere in it.
const MOST_LINES = 100;

/**
 * @param places of two specs that were written alike
 * @param found what Redocly found between them
 */
export function examples(places, found) {
  const { base, now } = places;
  const values = found
    .filter(({ property, kind }) => property === 'example' && kind === 'modified')
    .map((each) => change(places.of(each), each.base.value, each.revision.value));
  return [...values, ...schemas(places), ...bodies(base, now).flatMap((each) => payloads(places, each))];
}

function change(place, before, after) {
  const what = before === undefined ? 'an example' : after === undefined ? 'no example any more' : 'another example';
  return patch(place, (many) => `${many ? 'have' : 'has'} ${what}`, before, after);
}

function patch(place, predicate, before, after) {
  const text = (value) => (value === undefined ? null : shortened(packages('yaml').stringify({ [place.label]: value }, { lineWidth: 100 }).trimEnd(), MOST_LINES));
  return { rule: 'example-changed', level: 'patch', hurts: '', ...place, predicate, before: text(before), after: text(after) };
}

/** The examples of schemas that are objects. */
function schemas(places) {
  const [old, current] = [places.base, places.now].map((spec) => spec.components?.schemas ?? {});
  const isObject = (value) => value !== null && typeof value === 'object' && (!Array.isArray(value) || value.some(isObject));
  return Object.keys(old)
    .filter((name) => current[name])
    .filter((name) => isObject(old[name].example) || isObject(current[name].example))
    .filter((name) => !isDeepStrictEqual(old[name].example, current[name].example))
    .map((name) => change(places.at(places.now, `#/components/schemas/${name}`), old[name].example, current[name].example));
}

/** The bodies that both specs have, each once: its pointer in `now`, and the media types of both. */
function bodies(base, now) {
  const found = [];
  const add = (pointer, one, other) => {
    if (one?.$ref !== undefined && one.$ref === other?.$ref) {
      if (found.every((each) => !each.pointer.startsWith(`${one.$ref}/`))) add(one.$ref, at(base, one.$ref), at(now, other.$ref));
      return;
    }
    const [old, current] = [resolve(base, one)?.content ?? {}, resolve(now, other)?.content ?? {}];
    for (const type of Object.keys(current).filter((each) => old[each])) {
      found.push({ pointer: `${pointer}/content/${escape(type)}`, old: old[type], current: current[type] });
    }
  };
  for (const [old, { path, method, operation }] of paired(base, now)) {
    const pointer = `#/paths/${escape(path)}/${method}`;
    add(`${pointer}/requestBody`, old.operation.requestBody, operation.requestBody);
    for (const [status, response] of Object.entries(operation.responses)) {
      if (status in old.operation.responses) add(`${pointer}/responses/${status}`, old.operation.responses[status], response);
    }
  }
  return found;
}

const escape = (key) => key.replace(/~/g, '~0').replace(/\//g, '~1');

function payloads(places, { pointer, old, current }) {
  const [before, after] = [named(places.base, old), named(places.now, current)];
  // One without a name is the first of those that have names, or the one that is equal.
  if ('' in before && !('' in after)) {
    const names = Object.keys(after);
    const same = names.find((name) => isDeepStrictEqual(after[name], before[''])) ?? names[0];
    if (same) before[same] = before[''];
    if (same) delete before[''];
  }
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    if (isDeepStrictEqual(before[name], after[name])) return [];
    const place = (spec) => places.at(spec, `${pointer}/examples/${escape(name)}`);
    if (!name) return [change(places.at(places.now, pointer.replace(/\/content\/[^/]+$/, '')), before[name], after[name])];
    if (!(name in before)) return [patch(place(places.now), (many) => (many ? 'were added' : 'was added'), undefined, after[name])];
    if (!(name in after)) return [patch(place(places.now), (many) => (many ? 'were removed' : 'was removed'), before[name])];
    return [patch(place(places.now), () => 'has another value', before[name], after[name])];
  });
}

/** The payloads by their names; one that has none, by the empty name. */
function named(spec, { example, examples = {} }) {
  const all = Object.entries(examples).map(([name, each]) => [name, resolve(spec, each).value]);
  return Object.fromEntries(example === undefined ? all : [['', example], ...all]);
}
