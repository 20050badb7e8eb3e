// Writes the spec as one file, with its components as references inside: target/bundle.yaml.
import { mustRun } from './redocly.mjs';

mustRun(['bundle', 'sentry.yaml', '--output', 'target/bundle.yaml']);
