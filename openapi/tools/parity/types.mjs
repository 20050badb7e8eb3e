// What the rows of a table mean.

const bare = (type) => type.replace(/^\[(.*)\]$/, '$1');

/** Rows by their paths instead of their names and depths: `latestDeploys.version`. */
export function byPath(rows) {
  const above = [];
  return rows.map((row) => {
    above.length = row.depth - rows[0].depth;
    above.push(row.name);
    return { ...row, name: above.join('.') };
  });
}

/** The rows inside a response's body, each with the schema it belongs to and its path. */
export function insideBody(rows = []) {
  const above = [];
  return rows.flatMap((row) => {
    above.length = row.depth;
    above.push(row);
    const [, ...inside] = above;
    const owner = above.at(-2);
    return owner ? [{ ...row, owner: bare(owner.type), path: inside.map((one) => one.name).join('.') }] : [];
  });
}

/**
 * Two rows in the same terms. The page has no names for scalars and request bodies, the spec names
 * them all: beside a type without a name, a named type of ours counts for what it is.
 */
export function alike(page, spec, pageSchemas, ourSchemas) {
  const isNamed = pageSchemas.some((schema) => schema.name === bare(page.type));
  const rows = ourSchemas.find((schema) => schema.name === bare(spec.type))?.properties;
  if (isNamed || !rows) return [page, spec];
  const isScalar = rows.length === 1 && rows[0].name === '*anonymous*';
  const { type, values } = isScalar ? rows[0] : { type: 'object' };
  return [page, { ...spec, type: spec.type.replace(bare(spec.type), type), values: spec.values ?? values }];
}

/** Whether a type is that of a schema with a table of its own. */
export const isSchema = (type, schemas) => schemas.some((schema) => schema.name === bare(type));
