// Finds what a merge left in conflict, in what the comparison reads.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Failure } from './failure.mjs';

const READ = ['openapi/sentry.yaml', 'openapi/paths', 'openapi/components', 'generator-templates', 'client/src/main/java', 'CHANGELOG.md', 'api-diff/exceptions.yaml'];

export function refuseConflicts(folder) {
  for (const file of READ.flatMap((each) => files(join(folder, each)))) {
    const line = readFileSync(file, 'utf8').split('\n').findIndex((each) => /^(<{7}|>{7})( |$)/.test(each));
    if (line >= 0) {
      throw new Failure(`A merge left a conflict in ${relative(folder, file)}, line ${line + 1}: resolve it first.`);
    }
  }
}

function files(path) {
  if (!existsSync(path)) return [];
  if (!/\.\w+$/.test(path)) {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath ?? each.path, each.name));
  }
  return [path];
}
