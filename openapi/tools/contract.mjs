// Writes down the whole contract, one sorted line for each thing a client can depend on. In a pull
// request, the diff of contract.txt shows what the contract gained and lost.
//
//   node tools/contract.mjs              prints it
//   node tools/contract.mjs --recreate   writes it to contract.txt
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = new URL('../', import.meta.url);
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const LIMITS = [
  'minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'multipleOf',
  'minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties', 'default',
];

export function bundled() {
  return parse(readFileSync(new URL('target/bundle.yaml', root), 'utf8'));
}

export function contract(spec) {
  const lines = [];
  const add = (...parts) => lines.push(parts.join(' '));
  const resolve = (node) => {
    while (node?.$ref) {
      node = node.$ref.slice(2).split('/').reduce((at, key) => at[key.replace(/~1/g, '/').replace(/~0/g, '~')], spec);
    }
    return node;
  };

  add('info title', spec.info.title);
  add('info version', spec.info.version);
  spec.servers.forEach((server, index) => {
    add(`server ${index + 1}`, server.url);
    for (const [name, variable] of Object.entries(server.variables ?? {})) {
      add(`server ${index + 1} variable ${name}:`, `default ${variable.default}`);
    }
  });
  add('security', securityOf(spec.security));
  for (const tag of spec.tags) {
    add('tag', tag.name);
  }
  for (const [name, scheme] of Object.entries(spec.components.securitySchemes)) {
    add(`security scheme ${name}:`, [scheme.type, scheme.scheme, scheme.in, scheme.name].filter(Boolean).join(' '));
  }

  for (const [path, item] of Object.entries(spec.paths)) {
    for (const method of METHODS.filter((each) => item[each])) {
      const operation = item[method];
      const start = `operation ${operation.operationId}`;
      add(`${start}:`, method.toUpperCase(), path);
      add(`${start} summary:`, operation.summary);
      add(`${start} tags:`, operation.tags.join(', '));
      if (operation.security) add(`${start} security:`, securityOf(operation.security));
      for (const [key, value] of Object.entries(operation)) {
        if (key.startsWith('x-')) add(`${start} ${key}:`, [value].flat().join(', '));
      }

      for (const each of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
        const parameter = resolve(each);
        const style = parameter.style ? [`style ${parameter.style}`, `explode ${parameter.explode}`] : [];
        const required = parameter.required ? ['required'] : [];
        add(`${start} parameter ${parameter.in} ${parameter.name}:`, [typeOf(parameter.schema), ...required, ...style].join(', '));
      }

      const request = resolve(operation.requestBody);
      if (request) {
        content(`${start} request`, request.content, request.required ? ', required' : '');
      }
      // A shared response is written down once, under its own name.
      for (const [status, each] of Object.entries(operation.responses)) {
        if (each.$ref) {
          add(`${start} response ${status}:`, typeOf(each));
        } else {
          response(`${start} response ${status}`, each);
        }
      }
    }
  }
  for (const [name, each] of Object.entries(spec.components.responses ?? {})) {
    response(`response ${name}`, each);
  }

  for (const [name, schema] of Object.entries(spec.components.schemas)) {
    const start = `schema ${name}`;
    add(`${start}:`, typeOf(schema));
    (schema.enum ?? []).forEach((value, index) => {
      add(`${start} value ${JSON.stringify(value)}:`, schema['x-enum-varnames']?.[index]);
    });
    (schema['x-tuple'] ?? []).forEach((element, index) => {
      const traits = Object.keys(element).filter((key) => element[key] === true);
      add(`${start} element ${index + 1}:`, [element.name, ...traits].join(', '));
    });
    for (const [property, each] of Object.entries(schema.properties ?? {})) {
      const required = schema.required?.includes(property) ? ', required' : '';
      add(`${start} property ${property}:`, typeOf(each) + required);
    }
  }
  return lines.sort().join('\n') + '\n';

  function response(start, { headers = {}, content: types }) {
    add(`${start}:`, types ? 'body' : 'no body');
    for (const [name, header] of Object.entries(headers)) {
      add(`${start} header ${name}:`, typeOf(resolve(header).schema));
    }
    content(start, types ?? {}, '');
  }

  function content(start, types, suffix) {
    for (const [type, media] of Object.entries(types)) {
      add(`${start} ${type}:`, typeOf(media.schema) + suffix);
      for (const example of Object.keys(media.examples ?? {})) {
        add(`${start} ${type} example`, example);
      }
    }
  }
}

/** One line for a schema: its type or name, then everything that limits its values. */
function typeOf(schema) {
  if (schema.$ref) return schema.$ref.split('/').pop();
  const union = ['oneOf', 'anyOf', 'allOf'].find((key) => schema[key]);
  const parts = [
    union ? `${union} ${schema[union].map(typeOf).join(' | ')}` : [schema.type ?? 'any', schema.format].filter(Boolean).join(' '),
  ];
  if (schema.items) parts[0] += ` of ${typeOf(schema.items)}`;
  if (typeof schema.additionalProperties === 'object') {
    parts[0] += ` of ${typeOf(schema.additionalProperties)}`;
  } else if (schema.additionalProperties !== undefined) {
    parts.push(`additional properties ${schema.additionalProperties}`);
  }
  if (schema.nullable) parts.push('nullable');
  for (const limit of LIMITS) {
    if (schema[limit] !== undefined) parts.push(`${limit} ${schema[limit]}`);
  }
  return parts.join(', ');
}

function securityOf(requirements) {
  return requirements.map((each) => Object.keys(each).join(' and ')).join(' or ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = contract(bundled());
  if (process.argv.includes('--recreate')) {
    writeFileSync(new URL('contract.txt', root), text);
  } else {
    process.stdout.write(text);
  }
}
