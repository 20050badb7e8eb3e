// Installs the packages in package-lock.json, unless that very lock file is installed already.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const lock = readFileSync(new URL('package-lock.json', root), 'utf8');
// Inside node_modules, so that it goes when they go.
const stamp = new URL('node_modules/.installed-lock', root);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node.js 20.19 or newer is needed for the spec tools, this is ${process.versions.node}.`);
  process.exit(1);
}

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) {
  process.exit(0);
}

// On Windows npm is a script, which only a shell can start.
const { status, error } = spawnSync('npm', ['ci', '--ignore-scripts'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (error) {
  console.error(`npm could not be started: ${error.message}. It comes with Node.js.`);
}
if (status !== 0) {
  process.exit(1);
}
writeFileSync(stamp, lock);
