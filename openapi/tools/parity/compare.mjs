// Compares the facts of two pages by what they mean. Operations are matched by method and path, rows by
// name; their order and all wording mean nothing. Each difference has a key in the spec's terms that
// stays the same from build to build, such as `Team.id.required`.
import { isDeepStrictEqual } from 'node:util';
import { Differences } from './differences.mjs';
import { differingLeaves } from './payload.mjs';
import { alike, byPath, insideBody, isSchema } from './types.mjs';

/** Rows of the result's table, in its order. */
export const C = {
  HEAD: 'title, version, addresses, licence',
  OPERATIONS: 'operations',
  IDS: 'operationIds',
  AUTH: 'authentication',
  PARAMETERS: 'parameters',
  FIELDS: 'request bodies and their fields',
  STATUSES: 'response statuses',
  HEADERS: 'response headers',
  VALUES: 'enumerated values',
  SCHEMAS: 'schemas',
  PROPERTIES: 'properties',
  ROWS: 'rows of response tables',
  EXAMPLES: 'example payloads',
  TABS: 'language tabs',
  SAMPLES: 'code samples',
  UNRENDERED: 'limits, x- fields, further content',
};

export function compare(page, ours, unrendered) {
  const result = new Differences();
  const anonymous = ({ method, path }) => `${method} ${path.replace(/{[^}]*}/g, '{}')}`;
  const named = (name) => ({ name: (one) => one[name] });

  head();
  result.each(C.OPERATIONS, page.operations, ours.operations, {
    name: anonymous,
    key: (name) => ours.operations.find((one) => anonymous(one) === name)?.operationId ?? name,
    both: operation,
  });
  result.each(C.SCHEMAS, page.schemas, ours.schemas, { ...named('name'), key: (name) => name, both: schema });
  for (const { place, key, value } of unrendered) {
    if (result.items.has(place)) result.value(C.UNRENDERED, key, undefined, value);
  }
  return result;

  function head() {
    const texts = (facts) => ({
      'info.title': facts.title,
      'info.version': facts.version,
      'info.termsOfService': facts.terms,
      'info.contact.email': facts.contact?.[0],
      'info.contact.name': facts.contact?.[1],
      'info.license.url': facts.license?.[0],
      'info.license.name': facts.license?.[1],
    });
    for (const [key, text] of Object.entries(texts(page))) {
      result.item(C.HEAD, key);
      result.value(C.HEAD, key, text, texts(ours)[key]);
    }
    result.each(C.HEAD, page.servers, ours.servers, { name: String, key: (url) => `servers.${url}` });
    result.each(C.HEAD, page.tags, ours.tags, {
      ...named('name'),
      key: (name) => `tags.${name}`,
      both: (mine, theirs, key) => result.value(C.HEAD, `${key}.externalDocs`, mine.link, theirs.link, key),
    });
    result.each(C.AUTH, page.securitySchemes, ours.securitySchemes, {
      ...named('name'),
      key: (name) => `securitySchemes.${name}`,
      both: (mine, theirs, key) => result.value(C.AUTH, key, mine, theirs),
    });
    result.each(C.TABS, page.languages, ours.languages, {
      name: String,
      key: (name) => `languages.${name.split(',')[0]}`,
    });
  }

  function operation(mine, theirs, id) {
    for (const field of ['summary', 'path', 'tag']) result.value(C.OPERATIONS, `${id}.${field}`, mine[field], theirs[field], id);
    result.item(C.IDS, `${id}.operationId`);
    result.value(C.IDS, `${id}.operationId`, mine.operationId, theirs.operationId);
    result.each(C.AUTH, mine.security, theirs.security, { name: String, key: (name) => `${id}.security.${name}` });
    result.each(C.PARAMETERS, mine.parameters, theirs.parameters, {
      name: (parameter) => parameter.name.trim(),
      key: (name) => `${id}.parameters.${name}`,
      both: (before, after, key) => row(C.PARAMETERS, key, before, after),
    });
    body(mine.body, theirs.body, `${id}.requestBody`);
    result.each(C.STATUSES, mine.responses, theirs.responses, {
      ...named('status'),
      key: (status) => `${id}.responses.${status}`,
      both: response,
    });
    examples(mine, theirs, id);
    const samples = (facts) => Object.entries(facts.samples);
    result.each(C.SAMPLES, samples(mine), samples(theirs), {
      name: ([language]) => language,
      key: (language) => `${id}.samples.${language}`,
      both: ([, before], [, after], key) => sample(before, after, key),
    });
  }

  /** What a row says of a parameter, field or property. */
  function row(category, key, before, after, of = key) {
    const [mine, theirs] = alike(before, after, page.schemas, ours.schemas);
    // A name is the same but for spaces around it, or the rows would not have been matched.
    const names = { name: mine.name.trim() === theirs.name.trim() ? mine.name : theirs.name };
    for (const [field, value] of Object.entries({ ...fields(mine), ...names })) {
      result.value(category, `${key}.${field}`, value, fields(theirs)[field], of);
    }
    result.each(C.VALUES, mine.values ?? [], theirs.values ?? [], { name: String, key: (value) => `${key}.values.${value}`, of });
  }

  function fields({ name, in: place, type, nullable, required, restrictions }) {
    return { name, in: place, type, nullable, required, restrictions };
  }

  function body(before, after, key) {
    if (before) result.item(C.FIELDS, key);
    if (!before || !after) return result.value(C.FIELDS, key, before, after);
    row(C.FIELDS, key, { name: 'body', ...before }, { name: 'body', ...after });
    result.each(C.FIELDS, byPath(before.fields), byPath(after.fields), {
      ...named('name'),
      key: (name) => `${key}.${name}`,
      both: (mine, theirs, at) => row(C.FIELDS, at, mine, theirs),
    });
    payload(`${key}.example`, before.example, after.example);
  }

  function response(before, after, key) {
    const schemaOf = ({ schema, rows }) => rows?.[0].type ?? (schema === 'None' ? undefined : schema);
    result.value(C.STATUSES, `${key}.schema`, schemaOf(before), schemaOf(after), key);
    result.each(C.HEADERS, before.headers ?? [], after.headers ?? [], {
      ...named('name'),
      key: (name) => `${key}.headers.${name}`,
      both: (mine, theirs, at) => result.value(C.HEADERS, `${at}.type`, mine.type, theirs.type, at),
    });
    // These rows repeat the tables of the schemas in the body; so do the keys of their differences.
    const theirs = insideBody(after.rows);
    for (const mine of insideBody(before.rows)) {
      const at = `${key}.rows.${mine.path}`;
      const own = ours.schemas.find((one) => one.name === mine.owner)?.properties ?? [];
      const same = theirs.find((one) => one.owner === mine.owner && one.name === mine.name) ?? own.find((one) => one.name === mine.name);
      result.item(C.ROWS, at);
      if (same) row(C.PROPERTIES, `${mine.owner}.${mine.name}`, mine, same, at);
      else result.value(C.PROPERTIES, `${mine.owner}.${mine.name}`, mine, undefined, at);
    }
  }

  function payload(key, before, after) {
    result.item(C.EXAMPLES, key);
    for (const leaf of differingLeaves(before, after)) {
      result.value(C.EXAMPLES, [key, ...leaf.path].join('.'), leaf.before, leaf.after, key);
    }
  }

  /** An example of the page is matched with the one of ours that equals it, or else with the first. */
  function examples(before, after, id) {
    const matched = before.examples.map((mine) => {
      const candidates = after.examples.filter((one) => one.status === mine.status);
      const same = candidates.find((one) => isDeepStrictEqual(one.payload, mine.payload)) ?? candidates[0];
      payload(`${id}.examples.${same?.name ?? mine.status}`, mine.payload, same?.payload);
      return same;
    });
    // Where the page has no body at all, the body is the difference, and its examples are inside it.
    const statuses = before.responses.filter((one) => one.schema !== 'None').map((one) => one.status);
    for (const one of after.examples.filter((each) => statuses.includes(each.status) && !matched.includes(each))) {
      result.value(C.EXAMPLES, `${id}.examples.${one.name}`, undefined, one.payload);
    }
  }

  function sample(before, after, key) {
    for (const field of ['method', 'url', 'body', 'insecure']) result.value(C.SAMPLES, `${key}.${field}`, before[field], after[field], key);
    for (const name of new Set([...Object.keys(before.headers), ...Object.keys(after.headers)])) {
      result.value(C.SAMPLES, `${key}.headers.${name}`, before.headers[name], after.headers[name], key);
    }
  }

  function schema(before, after, name) {
    result.each(C.PROPERTIES, byPath(before.properties), byPath(after.properties), {
      ...named('name'),
      key: (one) => `${name}.${one}`,
      both: (mine, theirs, key) => row(C.PROPERTIES, key, mine, theirs),
    });
    // What is inside another schema is compared there, and what is new with its property.
    result.item(C.EXAMPLES, `${name}.example`);
    for (const { name: one, type } of before.properties.filter((each) => after.properties.some((other) => other.name === each.name))) {
      if (isSchema(type, page.schemas)) continue;
      result.value(C.EXAMPLES, `${name}.${one}.example`, before.example[one], after.example?.[one], `${name}.example`);
    }
  }
}
