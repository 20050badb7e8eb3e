// Runs the installed Redocly with the arguments given: quietly, and without telling anyone.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

export function redocly(args, options = {}) {
  return spawnSync(process.execPath, [`${root}node_modules/@redocly/cli/bin/cli.js`, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    ...options,
  });
}

/** For the steps of the build: a failure ends it, with Redocly's own words. */
export function mustRun(args) {
  const { status, stdout, stderr } = redocly(args);
  if (status !== 0) {
    console.error(stdout + stderr);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exit(redocly(process.argv.slice(2), { stdio: 'inherit' }).status ?? 1);
}
