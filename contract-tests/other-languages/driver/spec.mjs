// What the bundled spec says of names, operations and statuses.
import { readFileSync } from 'node:fs';
import { SPEC, packages } from './places.mjs';

const METHODS = ['get', 'put', 'post', 'delete'];

export function readSpec(file = SPEC) {
  return packages('yaml').parse(readFileSync(file, 'utf8'));
}

/** Every operation, with the status that servers send on success: the highest one declared. The
 * documentation's 200 stays declared beside the 201 and the 204 that take its place. */
export function operations(spec) {
  return Object.entries(spec.paths).flatMap(([template, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      id: item[method].operationId,
      method: method.toUpperCase(),
      path: new RegExp(`^${template.replace(/\{\w+\}/g, '([^/]+)')}$`),
      status: Math.max(...Object.keys(item[method].responses).filter((each) => /^2\d\d$/.test(each)).map(Number)),
    })),
  );
}

/** Schemas that hold no names of their own, and so need no type of their own in every language. */
export function aliases(spec) {
  return Object.entries(spec.components.schemas)
    .filter(([, schema]) => !schema.enum && ['array', 'string', 'integer', 'number', 'boolean'].includes(schema.type))
    .map(([name]) => name);
}
