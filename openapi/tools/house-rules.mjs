// Lint rules that redocly.yaml cannot express, because they look at more than one place at once.

// A component is a file of its own, or, in a bundle, an entry of components/schemas.
const isComponent = (location) => /^#\/?$|^#\/components\/schemas\/[^/]+$/.test(location.pointer);

/** An object or enum inside another schema would get a name made by a machine in generated code. */
const namedSchemas = () => ({
  Schema(schema, { report, location }) {
    if (!isComponent(location) && (schema.properties || schema.enum)) {
      const what = schema.enum ? 'enum' : 'object';
      report({ message: `An ${what} must be a schema with a name, in a file of its own.`, location });
    }
  },
});

/** What has no description in the spec has none in generated code and documentation. */
const described = () => {
  const check = (node, { report, location }) => {
    if (!node.description) {
      report({ message: 'A description is missing.', location });
    }
  };
  return {
    Schema(schema, context) {
      if (isComponent(context.location)) check(schema, context);
    },
    SchemaProperties(properties, { report, location }) {
      for (const [name, property] of Object.entries(properties)) {
        if (!property.$ref && !property.description) {
          report({ message: `Property '${name}' has no description.`, location: location.child(name) });
        }
      }
    },
    Operation: check,
    Parameter: check,
    Header: check,
    Response: check,
    RequestBody: check,
  };
};

/** x-paginated makes a method that fetches page after page: it needs all parts of paging, or none. */
const paginated = () => ({
  PathItem: {
    Operation(operation, { report, location, resolve }) {
      const names = (operation.parameters ?? []).map((each) => (each.$ref ? resolve(each).node : each)?.name);
      let response = operation.responses?.['200'];
      if (response?.$ref) response = resolve(response).node;
      const parts = {
        'x-paginated: true': operation['x-paginated'] === true,
        "parameter 'cursor'": names.includes('cursor'),
        "parameter 'per_page'": names.includes('per_page'),
        "header 'Link' in 200": Boolean(response?.headers?.Link),
      };
      const missing = Object.keys(parts).filter((part) => !parts[part]);
      if (missing.length > 0 && missing.length < 4) {
        report({ message: `Paging is incomplete, there is no ${missing.join(', no ')}.`, location });
      }
    },
  },
});

/** Query parameters travel in one object, whose class the spec names. */
const queryName = () => ({
  Operation(operation, { report, location, resolve }) {
    const query = (operation.parameters ?? []).some((each) => (each.$ref ? resolve(each).node : each)?.in === 'query');
    const name = operation['x-query-name'];
    if (query && !/^[A-Z][A-Za-z0-9]*Query$/.test(name ?? '')) {
      report({ message: 'An operation with query parameters needs an x-query-name such as TeamQuery.', location });
    }
    if (!query && name) {
      report({ message: 'x-query-name is there, but no query parameter.', location });
    }
  },
});

/** Values such as `0` or `24h` are no names in most languages. */
const enumNames = () => ({
  Schema(schema, { report, location }) {
    if (!schema.enum) return;
    for (const key of ['x-enum-varnames', 'x-enum-descriptions']) {
      if (schema[key]?.length !== schema.enum.length) {
        report({ message: `${key} must have one entry for each value of the enum.`, location });
      }
    }
    for (const name of schema['x-enum-varnames'] ?? []) {
      if (!/^[A-Z][A-Z0-9_]*$/.test(name)) {
        report({ message: `'${name}' in x-enum-varnames must be UPPER_SNAKE.`, location });
      }
    }
  },
});

export default () => ({
  id: 'house',
  rules: {
    oas3: {
      'named-schemas': namedSchemas,
      described,
      paginated,
      'query-name': queryName,
      'enum-names': enumNames,
    },
  },
});
