// Puts the npm package together in target/npm/package and packs it: target/npm/<name>-<version>.tgz.
// Publish it with `npm publish openapi/target/npm/<name>-<version>.tgz`.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

export function npmPackage(folder) {
  const content = join(folder, 'package');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(content, { recursive: true });

  const manifest = JSON.parse(readFileSync(join(root, 'npm/package.json'), 'utf8'));
  const spec = JSON.parse(readFileSync(join(root, 'target/dist/sentry.json'), 'utf8'));
  manifest.version = spec.info.version;
  writeFileSync(join(content, 'package.json'), JSON.stringify(manifest, null, 2) + '\n');
  for (const file of manifest.files) {
    copyFileSync(join(root, 'target/dist', file), join(content, file));
  }
  copyFileSync(join(root, 'npm/README.md'), join(content, 'README.md'));
  copyFileSync(join(root, '../LICENSE'), join(content, 'LICENSE'));

  // npm gives every file in the archive one date of its own choice, so the bytes are always the same.
  const { status, stderr, error } = spawnSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: content,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) {
    console.error(error ? `npm could not be started: ${error.message}. It comes with Node.js.` : stderr);
    process.exit(1);
  }
  return join(folder, `${manifest.name}-${manifest.version}.tgz`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  npmPackage(join(root, 'target/npm'));
}
