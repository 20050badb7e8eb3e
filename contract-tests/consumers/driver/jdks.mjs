// The Java versions that are on this machine.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const INSTALLED = '/usr/lib/jvm';

/** The folder of a JDK, named in the environment or installed where Linux has them; or nothing. */
export function jdk(version) {
  const named = [process.env[`JDK${version}_HOME`], process.env[`JAVA_HOME_${version}_X64`], process.env.JAVA_HOME];
  const installed = existsSync(INSTALLED) ? readdirSync(INSTALLED).sort().map((each) => join(INSTALLED, each)) : [];
  return [...named, ...installed].find((home) => home && versionOf(home) === version);
}

function versionOf(home) {
  const release = join(home, 'release');
  const text = existsSync(release) && existsSync(join(home, 'bin/javac')) ? readFileSync(release, 'utf8') : '';
  return Number(/^JAVA_VERSION="(\d+)/m.exec(text)?.[1]);
}
