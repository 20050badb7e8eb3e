// Whether the names in a generated client are those of the spec: no name made by a machine, no type
// that a union or a tuple got lost in. What is wrong here is mended in the spec.
import { aliases, operations } from './spec.mjs';

const MACHINE_MADE = [
  [/inline_?(response|object)/i, 'an inline object without a name'],
  [/_\d+$|Model\d*$|[a-z]\d+$/, 'a number or a suffix to tell it from another'],
  [/^Model[A-Z]/, 'a prefix to tell it from a word of the language'],
  [/AnyOf|OneOf|AllOf|Inner$/, 'the place of a schema instead of its name'],
];
const STRING = /^(str|string)$/i;

export const cases = {
  camel: (id) => id,
  Pascal: (id) => id[0].toUpperCase() + id.slice(1),
  snake: (id) => id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
};

/**
 * Everything that is wrong with the names of one client:
 *   style       how the language writes an operationId, one of the cases above
 *   models      the types that stand for schemas
 *   methods     the methods that stand for operations; `variants` matches what may follow their names
 *   points      the type of the statistics, as the language writes a list of pairs of numbers
 *   unions      by name of a union, the alternatives that its type offers
 *   text        the whole source of the models and the API
 */
export function faults(spec, { style, models, methods, variants = /^$/, points, unions, text }) {
  const found = [];
  const schemas = Object.keys(spec.components.schemas);
  const needed = schemas.filter((name) => !aliases(spec).includes(name));
  for (const name of needed.filter((each) => !models.includes(each))) found.push(`no type for schema ${name}`);
  for (const name of models.filter((each) => !schemas.includes(each))) found.push(`type ${name} is no schema`);

  const ids = operations(spec).map(({ id }) => cases[style](id));
  for (const id of ids.filter((each) => !methods.includes(each))) found.push(`no method ${id}`);
  for (const method of methods) {
    if (!ids.some((id) => method === id || (method.startsWith(id) && variants.test(method.slice(id.length))))) {
      found.push(`method ${method} is no operation`);
    }
  }

  for (const name of [...models, ...methods]) {
    const why = MACHINE_MADE.find(([pattern]) => pattern.test(name))?.[1];
    if (why && !schemas.includes(name)) found.push(`${name} has ${why}`);
  }
  const inline = /\w*inline_?(?:response|object)\w*/i.exec(text)?.[0];
  if (inline) found.push(`${inline} is an inline object without a name`);

  if (!points) found.push('the statistics are no list of pairs of numbers');
  if (/\b(?:class|struct|interface|module|type) StatPoint\b(?! *=)/.test(text)) {
    found.push('StatPoint is a class, where a pair of numbers should be');
  }

  for (const name of ['ErrorDetail', 'ErrorCause']) {
    const wanted = spec.components.schemas[name].oneOf.map(({ $ref, type }) => $ref?.split('/').pop() ?? type);
    const missing = wanted.filter((each) => !offers(spec, unions[name] ?? [], each));
    if (missing.length > 0) found.push(`union ${name} does not offer ${missing.join(' and ')}`);
  }
  return [...new Set(found)];
}

/** A named string may be offered as plain string; everything else under its name. */
function offers(spec, offered, wanted) {
  const isString = (spec.components.schemas[wanted]?.type ?? wanted) === 'string';
  return offered.some((each) => each === wanted || (isString && STRING.test(each)));
}

/** All matches of the first group of a pattern. */
export function all(text, pattern) {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1]))];
}
