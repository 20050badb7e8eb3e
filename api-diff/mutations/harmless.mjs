// Edits of the spec that hurt nobody: whatever they raise above words is a false alarm.
const each = (object, change) => Object.values(object).forEach(change);
const reordered = (object) => {
  const entries = Object.entries(object).reverse();
  for (const key of Object.keys(object)) delete object[key];
  Object.assign(object, Object.fromEntries(entries));
};
const operations = (spec) => Object.values(spec.paths).flatMap((item) => ['get', 'put', 'post', 'delete'].flatMap((method) => item[method] ?? []));
const harmless = (id, what, edit) => ({ id, what, edit });

export default [
  harmless('harmless-description', 'every description ends in another word', (spec) =>
    each(spec.components.schemas, (schema) => (schema.description += ' Indeed.'))),
  harmless('harmless-info', 'the title page is written anew', (spec) => (spec.info.description = 'Another description.')),
  harmless('harmless-contact', 'another contact', (spec) => (spec.info.contact.name = 'Help')),
  harmless('harmless-summary', 'every summary ends in a period', (spec) => operations(spec).forEach((one) => (one.summary += '.'))),
  harmless('harmless-property-order', 'properties in another order', (spec) => reordered(spec.components.schemas.ApiError.properties)),
  harmless('harmless-component-order', 'schemas in another order', (spec) => reordered(spec.components.schemas)),
  harmless('harmless-header-order', 'headers in another order', (spec) => reordered(spec.components.responses.TeamPage.headers)),
  harmless('harmless-required-order', 'required properties in another order', (spec) => spec.components.schemas.Team.required.reverse()),
  harmless('harmless-example', 'a new named example, after the others', (spec) => {
    const media = spec.components.responses.TeamStats.content['application/json'];
    media.examples['one-point'] = { value: [[1541455200, 1]] };
  }),
  harmless('harmless-extension', 'an extension that nothing reads', (spec) => (spec.info['x-reviewed'] = '2026-11-24')),
  harmless('harmless-tag-words', 'a tag is described anew', (spec) => (spec.tags[0].description = 'All about teams.')),
  harmless('harmless-external-docs', 'a link to documentation', (spec) => (operations(spec)[0].externalDocs = { url: 'https://docs.sentry.io/api/teams/' })),
];
