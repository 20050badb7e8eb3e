// Completes the repository in target/maven: what Maven Central wants of each artifact must be there, and
// gets the checksums that it wants. Signatures come when it is published.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CHECKSUMS = ['md5', 'sha1'];
/** What Maven keeps in a local repository for itself. */
const NOTES = /[/\\](maven-metadata-local\.xml|_remote\.repositories)(\.|$)/;
/** Beside the pom: nothing for a parent or a list of versions, and all of these for a jar. */
const BESIDE_A_JAR = ['.jar', '-sources.jar', '-javadoc.jar', '-cyclonedx.json'];

export function complete(repository) {
  for (const file of filesIn(repository).filter((each) => NOTES.test(each))) rmSync(file);
  const files = filesIn(repository).filter((file) => !CHECKSUMS.some((end) => file.endsWith(`.${end}`)));
  const missing = files
    .filter((file) => file.endsWith('.pom') && !/<packaging>pom<\/packaging>/.test(readFileSync(file, 'utf8')))
    .flatMap((pom) => BESIDE_A_JAR.map((end) => pom.replace(/\.pom$/, end)))
    .filter((file) => !files.includes(file));
  if (missing.length > 0) {
    throw new Error(`Maven Central would not take this without ${missing.map((file) => basename(file)).join(', ')}.`);
  }
  for (const file of files) {
    for (const algorithm of CHECKSUMS) {
      writeFileSync(`${file}.${algorithm}`, createHash(algorithm).update(readFileSync(file)).digest('hex'));
    }
  }
}

export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath ?? each.path, each.name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  complete(fileURLToPath(new URL('../target/maven/', import.meta.url)));
}
