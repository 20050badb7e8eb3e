// A small project in a repository of its own, for tests: the real spec, without what they do not read.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { apiDiff } from '../api-diff.mjs';
import { ROOT, packages } from '../tools.mjs';

const FILES = ['openapi/sentry.yaml', 'openapi/paths', 'openapi/components', 'generator-templates'];
const CHANGELOG = `# Changelog

## 1.1.0

- The first version.
`;

const made = [];
after(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

export function folder() {
  const path = mkdtempSync(join(tmpdir(), 'api-diff-'));
  made.push(path);
  return path;
}

export function git(cwd, ...args) {
  const environment = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@localhost', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@localhost' };
  const { status, stderr, stdout } = spawnSync('git', args, { cwd, encoding: 'utf8', env: { ...process.env, ...environment } });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

/** Without git; `repository` adds it. */
export function project(version = '1.1.0') {
  const root = folder();
  for (const file of FILES) cpSync(join(ROOT, file), join(root, file), { recursive: true });
  write(root, 'client/src/main/java/Runtime.java', 'class Runtime {}\n');
  write(root, 'CHANGELOG.md', CHANGELOG);
  setVersion(root, version);
  return root;
}

/** With one commit on main. */
export function repository(version) {
  const root = project(version);
  write(root, '.gitignore', 'target/\n');
  git(root, 'init', '-q', '-b', 'main');
  commit(root);
  return root;
}

export function commit(root) {
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'A commit');
}

export function write(root, file, text) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

export const read = (root, file) => readFileSync(join(root, file), 'utf8');

/** Changes a file; a change that changes nothing is a mistake in the test. */
export function edit(root, file, from, to) {
  const text = read(root, file);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`Nothing in ${file} is ${from}.`);
  writeFileSync(join(root, file), changed);
}

export const setVersion = (root, version) => edit(root, 'openapi/sentry.yaml', /^  version: .*$/m, `  version: "${version}"`);

export function parsed(root, file) {
  return packages('yaml').parse(read(root, file));
}

/** The report, with no Java; a test of the SDK's part gives what it would find. */
export async function report(root, options = {}) {
  const printed = [];
  const sdks = async (requests) => new Map(requests.map(({ name }) => [name, { name, changes: options.sdk ?? [] }]));
  return apiDiff({ root, sdks, print: (text) => printed.push(text), ...options });
}
