// openapi-generator, for the languages that are generated with it. The jar's version is pinned in
// the parent pom; Maven copies the jar to where this looks for it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SPEC, TARGET } from './places.mjs';
import { Failure, onPath, outcome, run } from './process.mjs';

const JAR = process.env.OPENAPI_GENERATOR_JAR ?? join(TARGET, 'openapi-generator-cli.jar');
const JAVA = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';

export async function generatorVersion() {
  if (!existsSync(JAR)) {
    throw new Failure(`openapi-generator-cli is not at ${JAR}: run mvn verify -Pother-languages, or set OPENAPI_GENERATOR_JAR`);
  }
  return (await run(JAVA, ['-jar', JAR, 'version'])).trim();
}

/** Generates a client. Epoch seconds are 64 bits wide in every language, 32 end in 2038. */
export async function generate(name, folder, { long, ...properties } = {}) {
  const options = Object.entries(properties).map(([key, value]) => `${key}=${value}`).join(',');
  await run(JAVA, [
    '-jar', JAR, 'generate', '--generator-name', name, '--input-spec', SPEC, '--output', folder,
    ...(long ? ['--type-mappings', `integer+unixtime=${long}`] : []),
    ...(options ? ['--additional-properties', options] : []),
  ]);
}

/** Every file under a folder with one of the endings, sorted. */
export function files(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(folder, file));
}

export const textOf = (paths) => paths.map((path) => readFileSync(path, 'utf8')).join('\n');

/** Checks each file with a program that takes one; all that fail are named. */
export async function checkEach(program, args, paths) {
  if (paths.length === 0) throw new Failure(`${program} has nothing to check`);
  const bad = [];
  for (const path of paths) {
    const { status, output } = await outcome(program, [...args, path]);
    if (status !== 0) bad.push(output.trim());
  }
  if (bad.length > 0) throw new Failure(bad.join('\n'));
}

/** Why a program cannot be used, or nothing. */
export const missing = (...programs) => {
  const absent = programs.filter((each) => !onPath(each));
  return absent.length > 0 ? `no ${absent.join(', no ')}` : undefined;
};
