// Runs one sample as its reader would: as a file, with the token in the environment.
import { execFile, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const COMMANDS = { sh: 'sh', mjs: process.execPath, js: process.execPath, py: 'python3', rb: 'ruby' };
const TOOLS = { sh: 'curl', py: 'python3', rb: 'ruby' };
const SECONDS = 30;

/** Why samples of this kind cannot run here, or undefined. */
export function notRun(extension, env = process.env) {
  const missing = [TOOLS[extension], 'openssl'].filter(Boolean).find((tool) => spawnSync(tool, ['--version'], { env }).error);
  return missing && `not run: ${missing} is not installed`;
}

/**
 * `{ code, output }` of a sample. It is told to trust the certificate given, and has `token`, or no
 * SENTRY_AUTH_TOKEN at all.
 */
export function run(folder, { source, extension }, { name, token, certificate }) {
  const file = join(folder, `${name}.${extension}`);
  writeFileSync(file, source);
  const env = { ...process.env, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' };
  delete env.SENTRY_AUTH_TOKEN;
  if (token) env.SENTRY_AUTH_TOKEN = token;
  for (const variable of ['NODE_EXTRA_CA_CERTS', 'CURL_CA_BUNDLE', 'SSL_CERT_FILE']) {
    delete env[variable];
    if (certificate) env[variable] = certificate;
  }
  return new Promise((resolve) => {
    const options = { env, encoding: 'utf8', timeout: SECONDS * 1000, killSignal: 'SIGKILL' };
    execFile(COMMANDS[extension], [file], options, (error, stdout, stderr) => {
      resolve({ code: error ? (error.code ?? `ended by ${error.signal}`) : 0, output: stdout + stderr });
    });
  });
}
