// The programs and packages that the comparison is made with: those of openapi/, and git.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { redocly as run } from '../openapi/tools/redocly.mjs';
import { Failure } from './failure.mjs';

export const ROOT = fileURLToPath(new URL('../', import.meta.url));
export const packages = createRequire(new URL('../openapi/package.json', import.meta.url));

/** Runs Redocly with the rules of this folder. */
export function redocly(command, ...args) {
  const config = fileURLToPath(new URL('redocly.yaml', import.meta.url));
  return run([command, ...args, '--config', config]);
}

/** What git prints, without the last line end; undefined if it fails. */
export function git(folder, args, env = {}) {
  const { status, stdout, error } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...env },
  });
  if (error) {
    throw new Failure(`git could not be started (${error.message}); it finds the base: name a path with -Dbase=… instead.`);
  }
  return status === 0 ? stdout.replace(/\n$/, '') : undefined;
}
