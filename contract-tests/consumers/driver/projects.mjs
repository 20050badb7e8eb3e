// What Maven makes of the projects here: classes, and the class path that a user would get.
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../../other-languages/driver/process.mjs';
import { HERE, OUT, VERSION } from './places.mjs';
import { REPOSITORY, makeRepository } from './repository.mjs';

/** The projects that have the client, and the jar that their OkHttp must be in. */
export const OKHTTP = { okhttp4: 'okhttp-4.12.0.jar', okhttp5: 'okhttp-jvm-5.5.1.jar' };

export async function buildProjects() {
  makeRepository();
  await run('mvn', [
    '--batch-mode', '--quiet', '--file', join(HERE, 'pom.xml'),
    `-Dmaven.repo.local=${REPOSITORY}`, `-Dclient.version=${VERSION}`, `-Dout=${OUT}`,
    'clean', 'compile',
  ]);
}

export const classes = (project) => join(OUT, project, 'classes');

/** The jars that Maven resolved. */
export const jars = (project) => readFileSync(join(OUT, project, 'class-path.txt'), 'utf8').trim().split(delimiter);

export const joined = (paths) => paths.join(delimiter);
