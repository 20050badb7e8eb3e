// Fails if a published module brings along something under a licence that is not known to go with ours,
// by the SBOMs that the build makes of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** By licence: the groups that may have it. Nobody's classes are in our jars, they come beside them. */
const ALLOWED = {
  'Apache-2.0': /^/,
  'BSD-2-Clause': /^/,
  'BSD-3-Clause': /^/,
  'CC0-1.0': /^/,
  MIT: /^/,
  // Weak copyleft, for what is unchanged and only called: what JUnit has, for tests.
  'EPL-2.0': /^org\.junit\./,
};

/** One sentence for each component without a licence that is allowed. More than one means a choice. */
export function refused(sbom) {
  return (sbom.components ?? []).flatMap(({ group, name, version, licenses = [] }) => {
    const names = licenses.map(({ license, expression }) => expression ?? license.id ?? license.name);
    if (names.some((licence) => ALLOWED[licence]?.test(group))) return [];
    const what = `${group}:${name}:${version}`;
    const why = names.length > 0 ? `is under ${names.join(' or ')}` : 'names no licence';
    return [`${sbom.metadata.component.name} brings ${what}, which ${why}: is that compatible with Apache-2.0? See release/tools/licences.mjs.`];
  });
}

/** The SBOM of each jar that is published. */
export function sboms() {
  const poms = ['', 'integrations'].flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .map((each) => join(root, folder, each.name, 'pom.xml'))
      .filter((pom) => existsSync(pom)),
  );
  const targets = new Map(poms.map((pom) => [ownName(readFileSync(pom, 'utf8')), join(pom, '../target')]));
  return published().map((name) => {
    const file = join(targets.get(name), 'bom.json');
    if (!existsSync(file)) throw new Error(`There is no SBOM of ${name}: Maven makes it in a build of all modules, and not offline (-o).`);
    return JSON.parse(readFileSync(file, 'utf8'));
  });
}

function ownName(pom) {
  return pom.replace(/<parent>[^]*?<\/parent>/, '').match(/<artifactId>(.+?)<\/artifactId>/)[1];
}

/** As the pom beside this names them. */
export function published() {
  const pom = readFileSync(join(root, 'release/pom.xml'), 'utf8');
  const jars = pom.matchAll(/<artifactId>(.+)<\/artifactId>\s*<version>\$\{project\.version\}<\/version>\s*<\/dependency>/g);
  return [...jars].map(([, name]) => name);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const found = new Set(sboms().flatMap(refused));
    if (found.size > 0) throw new Error([...found].join('\n'));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
