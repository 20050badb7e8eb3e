// Runs programs, and says whether they are there.
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Something that went wrong with a client, in words for the report. */
export class Failure extends Error {}

export function onPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  return (process.env.PATH ?? '').split(delimiter).some((folder) =>
    endings.some((ending) => {
      try {
        accessSync(join(folder, name + ending), constants.X_OK);
        return true;
      } catch {
        return false;
      }
    }),
  );
}

/** Runs a program to its end. Asynchronous, because the mock's recorder lives in this process. */
export function outcome(command, args, { cwd, env = {}, seconds = 300 } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(new Failure(`${command} could not be started: ${error.message}`));
    });
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      resolve({ status, output, ended: signal ? `was ended (${signal}), ${seconds} s are its limit` : `ended with ${status}` });
    });
  });
}

/** The same, where any other end than success is a failure. */
export async function run(command, args, options) {
  const { status, output, ended } = await outcome(command, args, options);
  if (status !== 0) {
    const what = [command, ...args.slice(0, 2)].join(' ');
    throw new Failure(`${what} ${ended}:\n${output.trim().split('\n').slice(-40).join('\n')}`);
  }
  return output;
}
