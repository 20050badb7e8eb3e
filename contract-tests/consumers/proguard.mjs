// A program shrunk and obfuscated with the rules that the jars bring. ProGuard reads what R8 reads;
// R8 itself is in no repository but Google's.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run } from '../other-languages/driver/process.mjs';
import { callsOnClassPath, java } from './driver/checks.mjs';
import { jdk } from './driver/jdks.mjs';
import { HERE, OUT } from './driver/places.mjs';
import { OKHTTP, classes, jars, joined } from './driver/projects.mjs';

const FOLDER = join(OUT, 'proguard');
const RULES = join(FOLDER, 'META-INF/proguard');
/** The one class of which Retrofit has a version for each Java; ProGuard would take the oldest. */
const JAVA_16 = join(FOLDER, 'META-INF/versions/16');
const OUTSIDE = '!META-INF/versions/**,!META-INF/maven/**,!META-INF/*.kotlin_module,!META-INF/MANIFEST.MF,!module-info.class';

async function shrink() {
  rmSync(join(FOLDER, 'META-INF'), { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const tool = join(jdk(17), 'bin/jar');
  for (const each of jars('okhttp4')) {
    await run(tool, ['--extract', '--file', each, 'META-INF/proguard', 'META-INF/versions/16/retrofit2'], { cwd: FOLDER });
  }
  const rules = readdirSync(RULES).map((each) => join(RULES, each));
  const libraries = ['java.base', 'java.logging'].map((each) => join(jdk(17), 'jmods', `${each}.jmod`));
  await java(17, [
    '-classpath', joined(jars('proguard')), 'proguard.ProGuard',
    '-injars', `${classes('okhttp4')}(${OUTSIDE})`, '-injars', JAVA_16,
    ...jars('okhttp4').flatMap((each) => ['-injars', `${each}(!retrofit2/DefaultMethodSupport.class,${OUTSIDE})`]),
    '-outjars', join(FOLDER, 'shrunk.jar'),
    ...libraries.flatMap((each) => ['-libraryjars', `${each}(!**.jar;!module-info.class)`]),
    ...[join(HERE, 'proguard/consumer.pro'), ...rules].flatMap((each) => ['-include', each]),
  ]);
  return join(FOLDER, 'shrunk.jar');
}

export default [
  {
    consumer: 'ProGuard', okhttp: OKHTTP.okhttp4, java: 17, path: 'class path',
    check: async (server) => {
      const jar = await shrink();
      return [await callsOnClassPath(17, [jar], basename(jar), server)];
    },
  },
];
