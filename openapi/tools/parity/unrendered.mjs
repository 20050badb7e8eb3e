// What the generator renders on no page: limits of values, x- fields, further content types and
// further examples of a request. The documentation page cannot show them, so each of them is an
// addition; `place` is the thing on the page that it is added to.
import { METHODS, resolver } from './render.mjs';

const LIMITS = [
  'minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf',
  'minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties', 'additionalProperties', 'default', 'deprecated',
];

export function unrendered(spec) {
  const found = [];
  const resolve = resolver(spec);
  const add = (place, name, value) => found.push({ place, key: `${place}.${name}`, value });
  const limits = (place, node) => {
    for (const limit of LIMITS.filter((each) => node[each] !== undefined)) add(place, limit, node[limit]);
  };
  const properties = (place, schema) => {
    for (const [name, property] of Object.entries(schema.properties ?? {})) limits(`${place}.${name}`, resolve(property));
  };

  for (const item of Object.values(spec.paths)) {
    for (const operation of METHODS.map((method) => item[method]).filter(Boolean)) {
      const id = operation.operationId;
      for (const name of Object.keys(operation).filter((key) => key.startsWith('x-') || key === 'deprecated')) {
        add(id, name, operation[name]);
      }
      for (const parameter of [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve)) {
        limits(`${id}.parameters.${parameter.name}`, { ...resolve(parameter.schema), ...parameter });
      }
      requestBody(`${id}`, resolve(operation.requestBody));
      for (const [status, response] of Object.entries(operation.responses)) {
        for (const [type, media] of Object.entries(resolve(response).content ?? {}).slice(1)) {
          add(`${id}.responses.${status}`, `content.${type}`, media);
        }
      }
    }
  }
  for (const [name, schema] of Object.entries(spec.components.schemas)) {
    limits(name, schema);
    properties(name, schema);
  }
  return found;

  function requestBody(id, body) {
    const [[, first], ...others] = Object.entries(body?.content ?? { none: {} });
    const place = `${id}.requestBody`;
    for (const [type, media] of others) add(place, `content.${type}`, media);
    for (const name of Object.keys(first.examples ?? {}).slice(1)) {
      found.push({ place, key: `${id}.examples.${name}`, value: resolve(first.examples[name]).value });
    }
    const schema = resolve(first.schema) ?? {};
    limits(place, schema);
    properties(place, schema);
  }
}
