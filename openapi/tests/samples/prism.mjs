// A Prism mock of a spec: a process of its own on a free port, with answers checked as well.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../node_modules/@stoplight/prism-cli/dist/index.js', import.meta.url));

/** Resolves when the mock is ready: `{ url, close }`. Fails with Prism's own words if it ends before. */
export async function startPrism(spec) {
  const child = spawn(process.execPath, [cli, 'mock', '-h', '127.0.0.1', '-p', '0', '--errors', spec], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end); // the mock must not outlive the tests
  const output = [];
  child.stderr.on('data', (text) => output.push(text));
  const url = await new Promise((resolve, reject) => {
    const fail = (why) => {
      clearTimeout(tooLate);
      end();
      reject(new Error(`Prism did not start: ${why}\n${output.join('\n')}`));
    };
    const tooLate = setTimeout(() => fail('not ready after 30 s'), 30_000);
    child.on('error', (error) => fail(error.message));
    child.on('exit', (code) => fail(`ended with ${code}`));
    createInterface(child.stdout).on('line', (line) => {
      output.push(line);
      const ready = line.match(/Prism is listening on (http:\/\/\S+)/);
      if (ready) {
        clearTimeout(tooLate);
        resolve(ready[1]);
      }
    });
  });
  return { url, close: () => new Promise((resolve) => child.once('exit', resolve).kill()) };
}
