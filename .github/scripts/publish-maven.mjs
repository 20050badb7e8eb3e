// Signs what is in the unsigned bundle of a release and publishes it: node publish-maven.mjs BUNDLE
// These are the bytes that two builds agreed on; nothing is built here. In the environment: MAVEN_PORTAL,
// the address of Central's publisher portal; MAVEN_USERNAME and MAVEN_PASSWORD, a user token's two halves;
// SIGNING_KEY, an armored secret key, and SIGNING_PASSPHRASE.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, openAsBlob, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const REQUIRED = ['MAVEN_PORTAL', 'MAVEN_USERNAME', 'MAVEN_PASSWORD', 'SIGNING_KEY', 'SIGNING_PASSPHRASE'];
const { MAVEN_PORTAL, MAVEN_USERNAME, MAVEN_PASSWORD, SIGNING_KEY, SIGNING_PASSPHRASE, POLL_MILLIS = '15000' } = process.env;
const MAX_POLLS = 120;
const CALL_MILLIS = 300_000;

const bundle = resolve(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), 'publish-'));
try {
  const missing = REQUIRED.filter((name) => !process.env[name]);
  if (missing.length > 0) throw new Error(`Nothing was published: ${missing.join(', ')} must be set. See RELEASING.md.`);
  await publish(signed());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** A bundle with a signature beside each file that is no checksum. */
function signed() {
  const content = join(folder, 'content');
  const home = join(folder, 'gnupg');
  mkdirSync(content);
  mkdirSync(home, { mode: 0o700 });
  execFileSync('jar', ['--extract', '--file', bundle], { cwd: content });
  const gpg = (args, input) =>
    execFileSync('gpg', ['--homedir', home, '--batch', '--quiet', '--pinentry-mode', 'loopback', ...args], { input, stdio: ['pipe', 'pipe', 'inherit'] });
  const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  try {
    gpg(['--import'], SIGNING_KEY);
    for (const { name, parentPath, path } of files) {
      if (/\.(md5|sha1)$/.test(name)) continue;
      // By standard input, because every process can read the arguments of another.
      gpg(['--passphrase-fd', '0', '--armor', '--detach-sign', join(parentPath ?? path, name)], SIGNING_PASSPHRASE);
    }
  } finally {
    execFileSync('gpgconf', ['--homedir', home, '--kill', 'gpg-agent']);
  }
  const target = join(folder, basename(bundle));
  execFileSync('jar', ['--create', '--no-manifest', '--file', target, '-C', content, '.']);
  return target;
}

async function publish(file) {
  const form = new FormData();
  form.set('bundle', await openAsBlob(file), basename(file));
  const id = (await call(`/api/v1/publisher/upload?publishingType=AUTOMATIC&name=${basename(file)}`, form)).trim();
  console.log(`Uploaded as ${id}.`);
  for (let poll = 0; poll < MAX_POLLS; poll++) {
    const { deploymentState, errors } = JSON.parse(await call(`/api/v1/publisher/status?id=${encodeURIComponent(id)}`));
    if (deploymentState === 'PUBLISHED') {
      console.log('Published.');
      return;
    }
    if (deploymentState === 'FAILED') throw new Error(`Central refused the bundle: ${JSON.stringify(errors)}`);
    await sleep(Number(POLL_MILLIS));
  }
  throw new Error(`Central has not published ${id} yet. It may still do so: look into the portal before another try.`);
}

async function call(path, body) {
  const answer = await fetch(new URL(path, MAVEN_PORTAL), {
    method: 'POST',
    headers: { Authorization: `Bearer ${Buffer.from(`${MAVEN_USERNAME}:${MAVEN_PASSWORD}`).toString('base64')}` },
    body,
    signal: AbortSignal.timeout(CALL_MILLIS),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${answer.status} to POST ${path}: ${text.slice(0, 500)}`);
  return text;
}
