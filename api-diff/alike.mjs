// Two specs written alike wherever they mean the same, before Redocly compares their texts: it pairs
// the items of a list by the likeness of their text, and tells of a list or map that only one side has
// as a whole.
import { isDeepStrictEqual } from 'node:util';
import { operations, resolve } from './spec.mjs';

/** Copies of both. Operations have the ids of `now`. */
export function alike(base, now) {
  const sides = [base, now].map((spec) => structuredClone(spec));
  const pairs = paired(...sides);
  for (const [old, current] of pairs) old.operation.operationId = current.id;
  security(sides);
  pathParameters(sides, pairs);
  for (const pair of pairs) parameters(sides, pair);
  sides.forEach(complete);
  return sides;
}

/** The operations that both have, whatever their path parameters are called. */
export function paired(base, now) {
  const route = ({ method, path }) => `${method} ${path.replace(/\{[^}]*\}/g, '{}')}`;
  const then = new Map(operations(now).map((each) => [route(each), each]));
  return operations(base).flatMap((old) => (then.has(route(old)) ? [[old, then.get(route(old))]] : []));
}

/** Once for all operations where it is the same for all, on both sides; else at each operation. */
function security(sides) {
  const once = sides.every((spec) => {
    const [first, ...others] = operations(spec).map(({ operation }) => operation.security ?? spec.security ?? []);
    return others.every((each) => isDeepStrictEqual(each, first));
  });
  for (const spec of sides) {
    const all = operations(spec).map(({ operation }) => operation);
    const common = spec.security ?? [];
    if (once) spec.security = all[0].security ?? common;
    else delete spec.security;
    for (const operation of all) {
      if (once) delete operation.security;
      else operation.security ??= common;
    }
  }
}

/** A path's parameters are those of its operations, unless both sides have the same. */
function pathParameters(sides, pairs) {
  const alike = pairs.filter(([old, current]) => isDeepStrictEqual(old.item.parameters, current.item.parameters));
  const kept = new Set(alike.flat().map(({ item }) => item));
  for (const spec of sides) {
    for (const { item, operation } of operations(spec).filter((each) => !kept.has(each.item))) {
      const own = operation.parameters ?? [];
      const isOwn = (each) => own.some((one) => key(spec, one) === key(spec, each));
      operation.parameters = [...own, ...(item.parameters ?? []).filter((each) => !isOwn(each))];
    }
    for (const item of Object.values(spec.paths).filter((each) => !kept.has(each))) delete item.parameters;
  }
}

const key = (spec, parameter) => [resolve(spec, parameter).in, resolve(spec, parameter).name].join(' ');

/** A parameter that both have, but not in the same text, is behind the same reference. */
function parameters([base, now], [old, current]) {
  const place = (spec, path, each) => {
    const { in: where, name } = resolve(spec, each);
    // A path parameter is known by its place, whatever it is called.
    return where === 'path' ? `path ${[...path.matchAll(/\{([^}]*)\}/g)].findIndex(([, one]) => one === name) + 1}` : `${where} ${name}`;
  };
  const mine = new Map((old.operation.parameters ?? []).map((each, index) => [place(base, old.path, each), index]));
  (current.operation.parameters ?? []).forEach((each, index, list) => {
    const at = place(now, current.path, each);
    const other = old.operation.parameters?.[mine.get(at)];
    if (!other || isDeepStrictEqual(other, each)) return;
    const name = `${current.id} ${at}`;
    const share = (spec, parameter) => {
      ((spec.components ??= {}).parameters ??= {})[name] = resolve(spec, parameter);
      return { $ref: `#/components/parameters/${name.replace(/~/g, '~0').replace(/\//g, '~1')}` };
    };
    old.operation.parameters[mine.get(at)] = share(base, other);
    list[index] = share(now, each);
  });
}

/** Empty lists and maps, so that what is in one is told by itself. */
function complete(spec) {
  const response = (each) => {
    if (each.$ref) return;
    each.headers ??= {};
    Object.values((each.content ??= {})).forEach(media);
  };
  const media = (each) => (each.examples ??= {});
  Object.values(spec.components?.responses ?? {}).forEach(response);
  for (const { operation } of operations(spec)) {
    operation.parameters ??= [];
    Object.values(operation.responses).forEach(response);
    Object.values(resolve(spec, operation.requestBody)?.content ?? {}).forEach(media);
  }
}
