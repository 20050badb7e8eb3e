// Where things are. Everything made here goes under contract-tests/target/consumers.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const HERE = join(dirname(fileURLToPath(import.meta.url)), '..');
export const ROOT = join(HERE, '../..');
export const OUT = join(HERE, '../target/consumers');

/** One version for all; the first after the parent's own coordinates. */
export const VERSION = /<artifactId>sentry-openapi-parent<\/artifactId>[^]*?<version>(.+?)<\/version>/.exec(
  readFileSync(join(ROOT, 'pom.xml'), 'utf8'),
)[1];
export const JAR = join(ROOT, `client/target/sentry-openapi-client-${VERSION}.jar`);

if (!existsSync(JAR)) {
  console.error(`The client's jar is not at ${JAR}: run mvn package -pl client -am first.`);
  process.exit(1);
}
