// What Gradle resolves, which reads more than Maven's poms and needs no exclusion for OkHttp 5. Its
// launcher is in no Maven repository, but its classes are; so they resolve, and Maven compiled.
import { mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { callsOnClassPath, java, noDuplicates } from './driver/checks.mjs';
import { HERE, OUT, VERSION } from './driver/places.mjs';
import { OKHTTP, classes, jars, joined } from './driver/projects.mjs';
import { REPOSITORY } from './driver/repository.mjs';

const HOME = join(OUT, 'gradle-home');

let resolved;

/** The class path of every script, in their order; one start of Gradle is slow enough. */
async function resolve() {
  mkdirSync(HOME, { recursive: true });
  const scripts = Object.keys(OKHTTP).map((each) => join(HERE, 'gradle', each, 'build.gradle'));
  const output = await java(17, [
    '--add-opens', 'java.base/java.lang=ALL-UNNAMED', '--add-opens', 'java.base/java.util=ALL-UNNAMED',
    `-Dmaven.repo.local=${REPOSITORY}`, '-classpath', joined(jars('gradle')),
    join(HERE, 'gradle/ClassPath.java'), HOME, VERSION, ...scripts,
  ]);
  return output.trim().split('\n').map((line) => line.split(delimiter));
}

export default Object.entries(OKHTTP).map(([project, jar], index) => ({
  consumer: 'Gradle', okhttp: jar, java: 17, path: 'class path',
  async check(server) {
    resolved ??= resolve();
    const paths = [classes(project), ...(await resolved)[index]];
    return [await noDuplicates(17, paths), await callsOnClassPath(17, paths, jar, server)];
  },
}));
