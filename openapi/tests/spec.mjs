// What the tests share: the bundled spec and ways to walk it. Maven makes the bundle
// before, once: two tests that write one file at the same time would read halves of it.
import { bundled } from '../tools/contract.mjs';

export const spec = bundled();

export function resolve(node) {
  return node?.$ref ? resolve(node.$ref.slice(2).split('/').reduce((at, key) => at[key], spec)) : node;
}

export const METHODS = ['get', 'put', 'post', 'delete'];

/** Every operation by its id, with the parameters of its path. */
export const operations = Object.fromEntries(
  Object.values(spec.paths).flatMap((item) =>
    METHODS.filter((method) => item[method]).map((method) => [
      item[method].operationId,
      { ...item[method], parameters: [...(item.parameters ?? []), ...(item[method].parameters ?? [])].map(resolve) },
    ]),
  ),
);

/** The request body, if there is one, and the responses of an operation. */
export function bodies(operation) {
  return [operation.requestBody, ...Object.values(operation.responses)].filter(Boolean).map(resolve);
}
