// A local Maven repository that holds the jar just built, as if installed, and else is the user's own:
// nothing is fetched twice, the user's settings hold, and the user's repository stays as it is.
import { copyFileSync, lstatSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { JAR, OUT, ROOT, VERSION } from './places.mjs';

const USERS = process.env.MAVEN_LOCAL_REPOSITORY ?? join(homedir(), '.m2/repository');
const GROUP = ['io', 'github', 'sentryopenapi'];

export const REPOSITORY = join(OUT, 'repository');

export function makeRepository() {
  rmSync(REPOSITORY, { recursive: true, force: true });
  link([]);
  put(join(ROOT, 'pom.xml'), 'sentry-openapi-parent', 'pom');
  put(join(ROOT, 'client/pom.xml'), 'sentry-openapi-client', 'pom');
  put(JAR, 'sentry-openapi-client', 'jar');
}

/** Links what the user has, except for the way to our own group, which gets real folders. */
function link(path) {
  mkdirSync(join(REPOSITORY, ...path), { recursive: true });
  if (path.length === GROUP.length) return;
  for (const each of folders(join(USERS, ...path))) {
    if (each !== GROUP[path.length]) {
      symlinkSync(join(USERS, ...path, each), join(REPOSITORY, ...path, each), 'junction');
    }
  }
  link([...path, GROUP[path.length]]);
}

function folders(path) {
  const all = lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(path, { withFileTypes: true }) : [];
  return all.filter((each) => each.isDirectory()).map((each) => each.name);
}

function put(file, artifact, type) {
  const folder = join(REPOSITORY, ...GROUP, artifact, VERSION);
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, join(folder, `${artifact}-${VERSION}.${type}`));
}
