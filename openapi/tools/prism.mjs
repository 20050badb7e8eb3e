// A Prism mock of a spec: a process of its own on a free port of this machine.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../node_modules/@stoplight/prism-cli/dist/index.js', import.meta.url));

/** Resolves when the mock answers: `{ url, pid, close }`. Fails with Prism's own words if it ends before. */
export async function startPrism(spec) {
  const child = spawn(process.execPath, [cli, 'mock', '-h', '127.0.0.1', '-p', '0', '--errors', spec], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  // Whatever way this process ends, the mock does not outlive it.
  process.once('exit', () => child.kill('SIGKILL'));
  const output = [];
  child.stderr.on('data', (text) => output.push(String(text)));
  const url = await new Promise((resolve, reject) => {
    child.on('error', reject);
    ended.then((code) => reject(new Error(`Prism ended with ${code}:\n${output.join('\n')}`)));
    createInterface(child.stdout).on('line', (line) => {
      output.push(line);
      const ready = line.match(/Prism is listening on (http:\/\/\S+)/);
      if (ready) resolve(ready[1]);
    });
  });
  return {
    url,
    pid: child.pid,
    close: () => {
      child.kill();
      return ended;
    },
  };
}
