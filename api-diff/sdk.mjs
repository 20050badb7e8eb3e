// The Java SDKs of two sides, generated, compiled and compared by the Java program beside this file.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';

/** What the Java SDK is made from, in a folder laid out like this project. */
export function sdkSide(folder, spec = join(folder, 'openapi', 'sentry.yaml')) {
  return {
    spec,
    templates: join(folder, 'generator-templates'),
    runtime: join(folder, 'client', 'src', 'main', 'java'),
  };
}

/**
 * What compares SDKs with this Java: given requests (name, base and now of each) and a folder for what
 * is passed to and fro, it promises a map by name of the changes, or of the failure in one sentence.
 */
export const compareSdks = ({ executable, classPath }) => (requests, work) => {
  const [input, output] = ['sdk-requests.json', 'sdk-results.json'].map((name) => join(work, name));
  writeFileSync(input, JSON.stringify(requests));
  const flags = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto'];
  const args = [...flags, '-cp', classPath, 'io.github.sentryopenapi.apidiff.SdkDiff', input, output];
  return new Promise((resolve, reject) => {
    const child = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
    child.on('error', (error) => reject(new Failure(`Java could not be started to compare the SDKs: ${error.message}`)));
    child.on('close', (status) => {
      if (status !== 0) {
        reject(new Failure(`The Java SDKs could not be compared: ${errors.trim().split('\n')[0]}`));
      } else {
        resolve(new Map(JSON.parse(readFileSync(output, 'utf8')).map((result) => [result.name, result])));
      }
    });
  });
};
