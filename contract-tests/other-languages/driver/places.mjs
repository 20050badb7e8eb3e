// Where things are. Generated code goes under contract-tests/target and nowhere else.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const HERE = join(dirname(fileURLToPath(import.meta.url)), '..');
export const OPENAPI = join(HERE, '../../openapi');
export const MODULES = join(OPENAPI, 'node_modules');
export const TARGET = join(HERE, '../target');
export const OUT = join(TARGET, 'other-languages');
export const SPEC = join(OPENAPI, 'target/dist/sentry.yaml');

/** The Node packages of the spec tools serve here too; there is one lock file. */
export const packages = createRequire(join(OPENAPI, 'package.json'));
