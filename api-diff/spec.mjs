// Reads a spec, valid and bundled into one file, and finds things in it.
import { existsSync, readFileSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { packages, redocly } from './tools.mjs';

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/**
 * Bundles a spec into one file and reads it.
 *
 * @param which how messages name it: 'base' or 'working tree'
 */
export function readSpec(which, spec, bundle) {
  if (!existsSync(spec)) throw new Failure(`The ${which} holds no ${spec}.`);
  const lint = redocly('lint', spec, '--format', 'json');
  if (lint.status !== 0) {
    throw new Failure(`The spec of the ${which} is not valid OpenAPI: ${firstProblem(lint)}`);
  }
  const { status, stderr } = redocly('bundle', spec, '--output', bundle);
  if (status !== 0) throw new Failure(`The spec of the ${which} cannot be bundled: ${lastLine(stderr)}`);
  const parsed = packages('yaml').parse(readFileSync(bundle, 'utf8'));
  if (!/^3\.0\.\d+$/.test(parsed.openapi)) {
    throw new Failure(`The spec of the ${which} is OpenAPI ${parsed.openapi}; 3.0 is what can be compared.`);
  }
  return parsed;
}

function firstProblem({ stdout, stderr }) {
  let problems = [];
  try {
    problems = JSON.parse(stdout).problems;
  } catch {
    // A file that cannot be parsed is told on the other stream, as prose.
  }
  if (!problems.length) return lastLine(stderr);
  const [{ message, location: [place] }] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return `${message.split('\n')[0]} At ${place.source.ref}:${place.start?.line ?? 1}, ${place.pointer ?? '#/'}${more}`;
}

function lastLine(text) {
  return (text.split('\n').map((each) => each.trim()).filter((each) => each && !each.startsWith('║') && !/^[╔╚]/.test(each)).pop() ?? 'no reason given.').replace(/^- /, '');
}

/** What a JSON pointer such as `#/components/schemas/Team` points to; undefined if there is no such thing. */
export function at(spec, pointer) {
  return resolve(spec, keys(pointer).reduce((node, key) => resolve(spec, node)?.[key], spec));
}

/** What a node stands for, if it is a reference. */
export function resolve(spec, node) {
  return typeof node?.$ref === 'string' ? at(spec, node.$ref) : node;
}

/** The keys of a JSON pointer. */
export function keys(pointer) {
  return pointer.replace(/^#\/?/, '').split('/').filter(Boolean).map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** Every operation, with its path and method. */
export function operations(spec) {
  return Object.entries(spec.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      id: item[method].operationId ?? `${method.toUpperCase()} ${path}`,
      path,
      method,
      item,
      operation: item[method],
    })),
  );
}
