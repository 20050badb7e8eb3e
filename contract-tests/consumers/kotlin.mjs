// What a Kotlin caller sees: `String` where there is always a value, `String?` where there may be none.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, outcome } from '../other-languages/driver/process.mjs';
import { jdk } from './driver/jdks.mjs';
import { HERE, OUT } from './driver/places.mjs';
import { OKHTTP, jars, joined } from './driver/projects.mjs';

/** What the compiler says about a file, as 'line: error: text'. */
async function complaints(file) {
  const { output } = await outcome(join(jdk(17), 'bin/java'), [
    '-classpath', joined(jars('kotlin')), 'org.jetbrains.kotlin.cli.jvm.K2JVMCompiler',
    '-no-stdlib', '-no-reflect', '-jvm-target', '17', '-classpath', joined(jars('okhttp4')),
    '-d', join(OUT, 'kotlin/classes'), join(HERE, 'kotlin', file),
  ]);
  return [...output.matchAll(/^(?:.*\.kt:(\d+):\d+: )?(error|warning): (.*)$/gm)].map(([, line, kind, text]) => `${line}: ${kind}: ${text}`);
}

/** What its comments say that the compiler says about the line after them. */
function announced(file) {
  return readFileSync(join(HERE, 'kotlin', file), 'utf8').split('\n').flatMap((text, index) => {
    const comment = /^\/\/ ((?:error|warning): .*)$/.exec(text);
    return comment ? [`${index + 2}: ${comment[1]}`] : [];
  });
}

const row = (file, verb) => ({
  consumer: 'Kotlin', okhttp: OKHTTP.okhttp4, java: 17, path: 'class path',
  async check() {
    const [actual, expected] = [await complaints(file), announced(file)];
    const wrong = [
      ...expected.filter((each) => !actual.includes(each)).map((each) => `not said: ${each}`),
      ...actual.filter((each) => !expected.includes(each)).map((each) => `said: ${each}`),
    ];
    if (wrong.length > 0) throw new Failure(`${file}:\n  ${wrong.join('\n  ')}`);
    return [`${verb} ${file}`];
  },
});

export default [row('accepted.kt', 'compiles'), row('refused.kt', 'refuses')];
