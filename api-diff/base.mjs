// Finds what the working tree is compared with: a released version, a git ref, or a path.
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { Failure } from './failure.mjs';
import { git } from './tools.mjs';

const VERSION = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

/**
 * The base that is asked for, as a folder laid out like this project or as a single spec.
 *
 * @param root the working tree
 * @param wanted what was asked for; undefined for the merge base with `main`
 * @param folder where a base from git is written to
 * @returns {{ref: string, commit: string | null, folder?: string, spec: string}}
 */
export function findBase(root, wanted, folder) {
  const path = wanted === undefined ? undefined : isAbsolute(wanted) ? wanted : resolve(root, wanted);
  const isPath = path && existsSync(path);
  if (!isRepository(root, isPath)) {
    if (isPath) return fromPath(path, wanted);
    throw new Failure(
      wanted === undefined
        ? 'This is no git repository, so there is no merge base with main to compare with: name a path with -Dbase=….'
        : `The base '${wanted}' is no path, and this is no git repository that could hold it as a ref or version.`,
    );
  }
  if (wanted === undefined) return fromCommit(root, mergeBase(root), folder);
  if (VERSION.test(wanted)) {
    const commit = commitOf(root, `refs/tags/${wanted}`);
    if (!commit) throw new Failure(`The version ${wanted} was never released: there is no tag ${wanted}.${shallow(root)}`);
    return fromCommit(root, { ref: wanted, commit }, folder);
  }
  const commit = commitOf(root, wanted);
  if (commit) return fromCommit(root, { ref: wanted, commit }, folder);
  if (isPath) return fromPath(path, wanted);
  throw new Failure(`The base '${wanted}' does not exist: it is no git ref, no path and no released version.${shallow(root)}`);
}

/** The newest released version that the commit contains, as its tag says; undefined if there is none. */
export function releasedBefore(root, commit) {
  const tag = git(root, ['describe', '--tags', '--abbrev=0', '--match', '[0-9]*.[0-9]*.[0-9]*', '--exclude', '*-*', commit]);
  return tag && VERSION.test(tag) ? tag : undefined;
}

/** Writes what a commit holds to a folder, and touches neither the index nor the working tree. */
export function checkOut(root, commit, folder) {
  mkdirSync(folder, { recursive: true });
  const index = { GIT_INDEX_FILE: `${folder}.index` };
  const written =
    git(root, ['read-tree', commit], index) !== undefined &&
    git(root, ['checkout-index', '--all', '--force', `--prefix=${folder}/`], index) !== undefined;
  if (!written) throw new Failure(`git could not write out the commit ${commit}.${shallow(root)}`);
}

function isRepository(root, mayBeMissing) {
  try {
    return git(root, ['rev-parse', '--show-toplevel']) !== undefined;
  } catch (error) {
    if (mayBeMissing && error instanceof Failure) return false;
    throw error;
  }
}

function mergeBase(root) {
  const main = ['origin/main', 'main'].find((each) => commitOf(root, each));
  if (!main) {
    throw new Failure(`There is no branch main to compare with: name a base with -Dbase=….${shallow(root)}`);
  }
  const commit = git(root, ['merge-base', 'HEAD', main]);
  if (!commit) {
    throw new Failure(`HEAD and ${main} have no commit in common: name a base with -Dbase=….${shallow(root)}`);
  }
  return { ref: main, commit };
}

function commitOf(root, ref) {
  return ref.startsWith('-') ? undefined : git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
}

function fromCommit(root, { ref, commit }, folder) {
  checkOut(root, commit, folder);
  return { ref, commit, ...contents(folder, ref) };
}

function fromPath(path, ref) {
  if (statSync(path).isDirectory()) return { ref, commit: null, ...contents(path, ref) };
  return { ref, commit: null, spec: path };
}

function contents(folder, ref) {
  const spec = join(folder, 'openapi', 'sentry.yaml');
  if (!existsSync(spec)) throw new Failure(`The base '${ref}' holds no openapi/sentry.yaml to compare with.`);
  return { folder, spec };
}

/** A clone without its history is the usual reason for a missing commit; said where one is missing. */
function shallow(root) {
  return git(root, ['rev-parse', '--is-shallow-repository']) === 'true'
    ? ' This clone is shallow: git fetch --unshallow --tags brings the rest.'
    : '';
}
