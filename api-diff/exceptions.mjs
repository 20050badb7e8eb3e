// Changes that a person has allowed although the gate would not, with the reason, in exceptions.yaml.
// The file is part of the pull request, so a reviewer sees what was allowed. An id stands for one
// change from one text to another; it allows nothing else.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from './failure.mjs';
import { packages } from './tools.mjs';

const HEAD = `# Changes that the API diff would refuse and that were allowed, each with its reason:
# mvn -Papi-diff -Dallow=ID -Dreason="…" adds one. After a release they have done their work.
`;

export function readExceptions(file) {
  if (!existsSync(file)) return [];
  let list;
  try {
    list = packages('yaml').parse(readFileSync(file, 'utf8')) ?? [];
  } catch (error) {
    throw new Failure(`${file} is no YAML: ${error.message.split('\n')[0]}`);
  }
  if (!Array.isArray(list)) throw new Failure(`${file} holds no list of exceptions.`);
  for (const each of list) {
    if (!each?.id || typeof each.reason !== 'string' || !each.reason.trim()) {
      throw new Failure(`An exception in ${file} has no id or no reason: ${JSON.stringify(each)}`);
    }
  }
  return list.map((each) => ({ ...each, id: String(each.id) }));
}

/** Adds exceptions for the changes with these ids. */
export function allow(file, ids, reason, changes) {
  if (!reason?.trim()) throw new Failure('An exception needs its reason: -Dreason="why the change may go out".');
  const list = readExceptions(file);
  for (const id of ids) {
    const change = changes.find((each) => each.id === id);
    if (!change) throw new Failure(`No change has the id '${id}'; the report shows the id of each.`);
    if (!list.some((each) => each.id === id)) list.push({ id, change: change.sentence, reason: reason.trim() });
  }
  const text = packages('yaml').stringify(list, { lineWidth: 100, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, HEAD + text);
  return list;
}
