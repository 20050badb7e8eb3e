// What changes for clients of other languages beside the wire: names. Generators make classes,
// modules, functions and arguments of them, so a name that is gone is code that no longer compiles.
import { paired } from './alike.mjs';
import { list } from './fold.mjs';
import { operations, resolve } from './spec.mjs';
import { typescript } from './typescript.mjs';

export async function languages(base, now) {
  return [...names(base, now), ...(await typescript(withIdsOf(now, base), now))];
}

/** A copy whose operations have today's ids: that one was renamed is told already. */
function withIdsOf(now, base) {
  const copy = structuredClone(base);
  for (const [old, current] of paired(copy, now)) old.operation.operationId = current.id;
  return copy;
}

/** By rule, for the languages that are not compiled here. */
export function names(base, now) {
  return [
    ...lost(base.components?.schemas, now.components?.schemas, {
      rule: 'schema-renamed',
      what: (name) => `The schema \`${name}\``,
      hurts: 'Whoever names the class or type that generators make of it.',
      owner: (name) => ({ operations: [], names: [name] }),
    }),
    ...lost(tags(base), tags(now), {
      rule: 'tag-renamed',
      what: (name) => `The tag \`${name}\``,
      hurts: 'Whoever names the class or module that generators make of it.',
      owner: (name) => ({ operations: [], names: [name] }),
    }),
    ...operationsOf(base, now),
    ...added(base, now),
  ];
}

/** The names that are gone; with the new one, if exactly the same is there under it. */
function lost(base = {}, now = {}, { rule, what, hurts, owner }) {
  const added = Object.keys(now).filter((name) => !(name in base));
  return Object.keys(base)
    .filter((name) => !(name in now))
    .map((name) => {
      const to = added.find((each) => JSON.stringify(now[each]) === JSON.stringify(base[name]));
      return {
        rule: to ? rule : rule.replace('renamed', 'removed'),
        level: 'major',
        type: 'All languages',
        owner: owner(name),
        sentence: `${what(name)} ${to ? `is called \`${to}\` now` : 'is gone'}.`,
        hurts,
        before: name,
        after: to ?? null,
      };
    });
}

/** The names of the tags that operations have, each with the operations under it. */
function tags(spec) {
  const found = {};
  for (const { path, method, operation } of operations(spec)) {
    for (const tag of operation.tags ?? []) (found[tag] ??= []).push(`${method} ${path}`);
  }
  return found;
}

/** New types: one change, for they come with what uses them. */
function added({ components: { schemas: before = {} } = {} }, { components: { schemas: after = {} } = {} }) {
  const taken = Object.keys(before).filter((name) => !(name in after)).map((name) => JSON.stringify(before[name]));
  const names = Object.keys(after).filter((name) => !(name in before) && !taken.includes(JSON.stringify(after[name])));
  if (names.length === 0) return [];
  const quoted = list(names.map((name) => `\`${name}\``));
  return [
    {
      rule: 'schema-added',
      level: 'minor',
      type: 'All languages',
      owner: { operations: [], names },
      sentence: names.length > 1 ? `The schemas ${quoted} are new.` : `The schema ${quoted} is new.`,
      hurts: 'Nobody: it comes on top.',
      before: null,
      after: names.join('\n'),
    },
  ];
}

function operationsOf(base, now) {
  const pairs = paired(base, now);
  const change = { level: 'major', type: 'All languages' };
  const renamed = pairs
    .filter(([old, current]) => old.id !== current.id)
    .map(([old, current]) => ({
      ...change,
      rule: 'operation-id-renamed',
      owner: { operations: [old.id] },
      sentence: `The operation \`${old.id}\` is called \`${current.id}\` now.`,
      hurts: 'Whoever calls the function that generators make of it.',
      before: old.id,
      after: current.id,
    }));
  return [...renamed, ...parametersOf(base, now, pairs, change)];
}

/** Path parameters by their place: a new name is nothing to the wire, and another argument to callers. */
function parametersOf(base, now, pairs, change) {
  const users = new Map();
  for (const [old, current] of pairs) {
    const after = pathParameters(now, current);
    pathParameters(base, old).forEach((name, index) => {
      if (after[index] === undefined || after[index] === name) return;
      const key = JSON.stringify([name, after[index]]);
      users.set(key, [...(users.get(key) ?? []), old.id]);
    });
  }
  return [...users].map(([key, ids]) => {
    const [before, after] = JSON.parse(key);
    return {
      ...change,
      rule: 'parameter-renamed',
      owner: { operations: ids },
      sentence: `The path parameter \`${before}\` is called \`${after}\` now, in ${ids.map((id) => `\`${id}\``).join(', ')}.`,
      hurts: 'Whoever passes it by its name, as in Python, Ruby, Kotlin or TypeScript.',
      before,
      after,
    };
  });
}

/** In the order in which the path has them. */
function pathParameters(spec, { item, operation, path }) {
  const declared = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
    .map((each) => resolve(spec, each))
    .filter((each) => each.in === 'path')
    .map((each) => each.name);
  return [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name).filter((name) => declared.includes(name));
}
