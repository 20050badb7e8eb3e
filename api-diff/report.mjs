// Puts the changes of all parts together into the report that all formats are made from.
import { createHash } from 'node:crypto';
import { LEVELS, worst } from './rating.mjs';
import { operations } from './spec.mjs';

export const PARTS = {
  wire: 'The wire',
  sdk: 'The Java SDK',
  languages: 'Other languages',
  behaviour: 'Behaviour beside the contract',
};

/** Gives each change its id, which stands for this change from this text to that one. */
export function identified(part, changes) {
  return changes.map((change) => {
    const what = [part, change.rule, change.pointer ?? change.type ?? '', change.sentence, change.before, change.after];
    const id = createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 8);
    return { id, ...change };
  });
}

/** The changes of one part in groups, worst first. */
export function grouped(changes, specs) {
  const groups = new Map();
  for (const change of changes) {
    const { key, title, detail } = groupOf(change, specs);
    if (!groups.has(key)) groups.set(key, { title, detail, key, changes: [] });
    groups.get(key).changes.push(change);
  }
  const list = [...groups.values()].map((group) => ({ ...group, verdict: worst(group.changes.map((each) => each.level)) }));
  for (const group of list) {
    group.changes.sort(worstFirst);
    group.see = seen(group, list);
  }
  list.sort((one, other) => LEVELS.indexOf(other.verdict) - LEVELS.indexOf(one.verdict));
  return list.map(({ title, detail, verdict, changes: all, see }) => ({ title, detail, verdict, changes: all.map(shown), see }));
}

const worstFirst = (one, other) => LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level);

function shown({ id, level, rule, sentence, hurts, before, after, allowed }) {
  return { id, level, rule, sentence, hurts, before, after, ...(allowed ? { allowed } : {}) };
}

function groupOf({ type, owner }, specs) {
  if (type) {
    const at = type.lastIndexOf('.');
    return { key: type, title: type.slice(at + 1), detail: at < 0 ? '' : type.slice(0, at) };
  }
  const { component, path, operations: users = [] } = owner;
  if (users.length === 1) return operationGroup(users[0], specs);
  if (component) {
    const [, , kind, name] = component.split('/');
    const word = { schemas: 'schema', responses: 'response', parameters: 'parameter', headers: 'header', requestBodies: 'request body', examples: 'example', securitySchemes: 'security scheme' }[kind] ?? kind;
    return { key: component, title: name, detail: users.length === 0 ? word : `${word}, used by ${users.length} operations: ${users.join(', ')}`, users };
  }
  if (!path && users.length > 1) return { key: `operations ${users}`, title: `${users.length} operations`, detail: users.join(', ') };
  if (path) return { key: path, title: path, detail: `path, with ${users.join(', ') || 'no operation'}` };
  return { key: '', title: 'The whole API', detail: '' };
}

function operationGroup(id, specs) {
  const found = specs.flatMap(operations).find((each) => each.id === id);
  return { key: `operation ${id}`, title: id, detail: found ? `${found.method.toUpperCase()} ${found.path}` : '' };
}

/** The groups of shared parts through which more changes reach an operation. */
function seen(group, all) {
  if (!group.key.startsWith('operation ')) return [];
  return all
    .filter((other) => other.key.startsWith('#/') && other.changes[0].owner?.operations.includes(group.title))
    .map((other) => ({ title: other.title, changes: other.changes.length }));
}
