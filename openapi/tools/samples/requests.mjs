// One request for each operation of the spec, as HAR: what httpsnippet makes samples from.
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Stands in the HAR for the token, which each language reads from its environment. */
export const TOKEN = '$SENTRY_AUTH_TOKEN';

/** What the samples are about: id, path, method, the operation itself and its request. */
export function requests(spec, server) {
  return Object.entries(spec.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const operation = item[method];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((each) => resolve(spec, each));
      return {
        operationId: operation.operationId,
        path,
        method,
        // A success may be empty, as a 204 is; then a sample must not read JSON from it.
        answersJson: Object.entries(operation.responses).every(
          ([status, response]) => !status.startsWith('2') || resolve(spec, response).content,
        ),
        har: har(spec, server, path, method, operation, parameters),
      };
    }),
  );
}

function har(spec, server, path, method, operation, parameters) {
  const example = (parameter) => {
    if (!['string', 'number', 'boolean'].includes(typeof parameter.example)) {
      throw new Error(`Parameter '${parameter.name}' of ${operation.operationId} needs an example, a single value, for the code samples.`);
    }
    return String(parameter.example);
  };
  const headers = [
    { name: 'Accept', value: 'application/json' },
    { name: 'Authorization', value: `Bearer ${TOKEN}` },
  ];
  const request = {
    method: method.toUpperCase(),
    url: server + path.replace(/\{([^}]+)\}/g, (_, name) =>
      encodeURIComponent(example(parameters.find((each) => each.in === 'path' && each.name === name)))),
    headers,
    // A sample shows the plainest call: optional parameters are in the table above it.
    queryString: parameters
      .filter((each) => each.in === 'query' && each.required)
      .map((each) => ({ name: each.name, value: example(each) })),
  };
  if (operation.requestBody) {
    const examples = resolve(spec, operation.requestBody).content['application/json']?.examples;
    if (!examples) {
      throw new Error(`The body of ${operation.operationId} needs an application/json example for the code samples.`);
    }
    headers.push({ name: 'Content-Type', value: 'application/json' });
    request.postData = {
      mimeType: 'application/json',
      text: JSON.stringify(resolve(spec, Object.values(examples)[0]).value),
    };
  }
  return request;
}

function resolve(spec, node) {
  while (node.$ref) {
    node = node.$ref.slice(2).split('/').reduce((at, key) => at[key.replace(/~1/g, '/').replace(/~0/g, '~')], spec);
  }
  return node;
}
