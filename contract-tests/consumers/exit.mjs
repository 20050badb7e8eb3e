// A program ends when its main does: an asynchronous call, answered or not, must not keep the JVM.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Failure } from '../other-languages/driver/process.mjs';
import { jdk } from './driver/jdks.mjs';
import { OKHTTP, classes, jars, joined } from './driver/projects.mjs';

const LIMIT_MILLIS = 1_000;
const MODES = ['answered', 'waiting', 'closed'];

/** How long the JVM outlives its main. */
function millis(version, mode, server) {
  const paths = [classes('okhttp4'), ...jars('okhttp4')];
  const args = ['-classpath', joined(paths), 'consumer.Exit', server.url, mode];
  return new Promise((resolve, reject) => {
    const child = spawn(join(jdk(version), 'bin/java'), args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = setTimeout(() => child.kill('SIGKILL'), 30_000);
    let output = '';
    let returned;
    const collect = (chunk) => {
      output += chunk;
      if (output.includes('main returns')) returned ??= Date.now();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      if (returned && (status === 0 || signal)) resolve(Date.now() - returned);
      else reject(new Failure(`${mode}: ended with ${status}:\n${output}`));
    });
  });
}

export default [17, 25].map((java) => ({
  consumer: 'exit', okhttp: OKHTTP.okhttp4, java, path: 'class path',
  async check(server) {
    const results = [];
    for (const mode of MODES) {
      const taken = await millis(java, mode, server);
      if (taken > LIMIT_MILLIS) throw new Failure(`${mode}: the JVM stayed ${taken} ms after main`);
      results.push(`${mode} ${taken} ms`);
    }
    return results;
  },
}));
