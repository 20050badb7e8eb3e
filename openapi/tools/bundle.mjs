// Writes the spec as one file, with its components as references inside: target/dist/sentry.yaml.
import { redocly } from './redocly.mjs';

const { status, stdout, stderr } = redocly(['bundle', 'sentry.yaml', '--output', 'target/dist/sentry.yaml']);
if (status !== 0) {
  console.error(stdout + stderr);
  process.exit(1);
}
