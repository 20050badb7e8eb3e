// A Prism mock of a spec: a process of its own on a free port of this machine.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../node_modules/@stoplight/prism-cli/dist/index.js', import.meta.url));

const START_MILLIS = 30_000;

/** Resolves when the mock answers: `{ url, pid, close }`. Fails with Prism's own words if it does not. */
export async function startPrism(spec) {
  const child = spawn(process.execPath, [cli, 'mock', '-h', '127.0.0.1', '-p', '0', '--errors', spec], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  // Whatever way this process ends, the mock does not outlive it.
  process.once('exit', () => child.kill('SIGKILL'));
  const output = [];
  child.stderr.on('data', (text) => output.push(String(text)));
  let tooLate;
  const url = await new Promise((resolve, reject) => {
    const fail = (why) => {
      child.kill('SIGKILL');
      reject(new Error(`Prism did not start, it ${why}:\n${output.join('\n')}`));
    };
    tooLate = setTimeout(() => fail(`was not ready within ${START_MILLIS / 1000} s`), START_MILLIS);
    child.on('error', (error) => fail(error.message));
    ended.then((code) => fail(`ended with ${code}`));
    createInterface(child.stdout).on('line', (line) => {
      output.push(line);
      const ready = line.match(/Prism is listening on (http:\/\/\S+)/);
      if (ready) resolve(ready[1]);
    });
  }).finally(() => clearTimeout(tooLate));
  return {
    url,
    pid: child.pid,
    close: () => {
      child.kill();
      return ended;
    },
  };
}
