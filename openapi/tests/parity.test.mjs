// The spec against the documentation page, and then the comparison itself: whatever the page documents
// is taken away once, and must be missed by its name.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bundle, documented, faults, parity, publishedSamples } from '../tools/parity.mjs';
import { pageFacts, written } from '../tools/page-facts.mjs';
import { deviations } from '../tools/parity/deviations.mjs';
import { render, resolver } from '../tools/parity/render.mjs';
import { C } from '../tools/parity/compare.mjs';

const spec = bundle();
const entries = deviations();
const published = publishedSamples();
const real = await parity(spec, entries, published);
const documentedIn = (category) => [...real.result.items].filter(([, each]) => each === category).map(([key]) => key);

/** The faults of a spec that was changed. */
async function after(change) {
  const copy = structuredClone(spec);
  change(copy);
  return faults(await parity(copy, entries, published));
}

/** Changes one operation of a copy, without changing what it shares with others. */
function operation(copy, id) {
  const resolve = resolver(copy);
  const item = Object.values(copy.paths).find((each) => Object.values(each).some((one) => one.operationId === id));
  const [method, found] = Object.entries(item).find(([, one]) => one.operationId === id);
  for (const [status, response] of Object.entries(found.responses)) found.responses[status] = structuredClone(resolve(response));
  return { item, method, found, resolve };
}

/** What an operation of the page is called when the spec has no operationId for it. */
function methodAndPath(id) {
  const { summary } = operation(structuredClone(spec), id).found;
  const { method, path } = documented.operations.find((each) => each.summary === summary);
  return `${method} ${path.replace(/{[^}]*}/g, '{}')}`;
}

/** For each key of a category: what takes the thing away. */
const removal = {
  [C.OPERATIONS]: (copy, id) => {
    const { item, method } = operation(copy, id);
    delete item[method];
  },
  [C.PARAMETERS]: (copy, key) => {
    const [id, , name] = key.split('.');
    const { item, found, resolve } = operation(copy, id);
    const others = (list) => list?.filter((each) => resolve(each).name !== name);
    item.parameters = others(item.parameters);
    found.parameters = others(found.parameters);
  },
  [C.FIELDS]: (copy, key) => {
    const [id, , field] = key.split('.');
    const { found, resolve } = operation(copy, id);
    if (!field) return delete found.requestBody;
    const schema = resolve(found.requestBody.content['application/json'].schema);
    delete schema.properties[field];
  },
  [C.STATUSES]: (copy, key) => {
    const [id, , status] = key.split('.');
    delete operation(copy, id).found.responses[status];
  },
  [C.VALUES]: (copy, key) => {
    const [id, , name, , value] = key.split('.');
    const { found, resolve } = operation(copy, id);
    const schema = resolve(found.parameters.map(resolve).find((each) => each.name === name).schema);
    schema.enum = schema.enum.filter((each) => each !== value);
  },
  [C.SCHEMAS]: (copy, key) => {
    const ref = (name) => `"#/components/schemas/${name}"`;
    Object.assign(copy, JSON.parse(JSON.stringify(copy).replaceAll(ref(key), ref('Renamed'))));
    const { [key]: schema, ...others } = copy.components.schemas;
    copy.components.schemas = { ...others, Renamed: schema };
  },
  [C.PROPERTIES]: (copy, key) => {
    const [name, property] = key.split('.');
    delete copy.components.schemas[name].properties[property];
  },
};

test('each difference from the page is in deviations.yaml, and each place there is a difference', () => {
  assert.deepEqual(faults(real), []);
});

test('the whole page was read', () => {
  const count = Object.fromEntries(Object.values(C).map((category) => [category, documentedIn(category).length]));
  assert.deepEqual(count, {
    [C.HEAD]: 9,
    [C.OPERATIONS]: 8,
    [C.IDS]: 8,
    [C.AUTH]: 9,
    [C.PARAMETERS]: 18,
    [C.FIELDS]: 9,
    [C.STATUSES]: 15,
    [C.HEADERS]: 0,
    [C.VALUES]: 5,
    [C.SCHEMAS]: 5,
    [C.PROPERTIES]: 38,
    [C.ROWS]: 55,
    [C.EXAMPLES]: 15,
    [C.TABS]: 5,
    [C.SAMPLES]: 40,
    [C.UNRENDERED]: 0,
  });
});

for (const [category, remove] of Object.entries(removal)) {
  test(`without any one of the ${category} of the page, it is named`, async () => {
    for (const key of documentedIn(category)) {
      const found = await after((copy) => remove(copy, key));
      const gone = `Not in deviations.yaml: removed  ${category === C.OPERATIONS ? methodAndPath(key) : key}: `;
      assert.ok(found.some((fault) => fault.startsWith(gone)), `${key} is not missed: ${found}`);
    }
  });
}

/** Puts other payloads in the place of the page's. */
function withoutExample(copy, key) {
  const [first, kind, name] = key.split('.');
  if (kind === 'example') {
    for (const property of Object.values(copy.components.schemas[first].properties)) {
      if (property.items?.example) delete property.items.example;
      else if (property.example !== undefined) property.example = 'another';
    }
  } else if (kind === 'requestBody') {
    const [example] = Object.values(operation(copy, first).found.requestBody.content['application/json'].examples);
    resolver(copy)(example).value = { name: 'Another' };
  } else {
    for (const response of Object.values(operation(copy, first).found.responses)) {
      delete response.content?.['application/json'].examples?.[name];
    }
  }
}

test('without any one of the example payloads of the page, it is named', async () => {
  for (const key of documentedIn(C.EXAMPLES)) {
    const found = await after((copy) => withoutExample(copy, key));
    // What is named is the value that differs, inside the example or in that which takes its place.
    const [first, kind] = key.split('.');
    const place = kind === 'example' ? `  ${first}.` : `  ${first}.${kind}.`;
    assert.ok(found.some((fault) => fault.startsWith('Not in') && fault.includes(place)), `${key} is not missed: ${found}`);
  }
});

/** Other ways to leave the page, and what each must be called. */
const changes = {
  'changed  info.license.name: ': (copy) => (copy.info.license.name = 'MIT'),
  'removed  info.termsOfService: ': (copy) => delete copy.info.termsOfService,
  'removed  info.contact.email: ': (copy) => delete copy.info.contact.email,
  'removed  servers.https://sentry.io: ': (copy) => copy.servers.shift(),
  'changed  tags.Teams.externalDocs: ': (copy) => (copy.tags[0].externalDocs.url = 'https://example.com'),
  'removed  getTeam.security.auth_token: ': (copy) => copy.security.shift(),
  'changed  getTeam.summary: ': (copy) => (operation(copy, 'getTeam').found.summary = 'Get a Team'),
  'changed  getTeam.responses.200.schema: ': (copy) =>
    (operation(copy, 'getTeam').found.responses['200'].content['application/json'].schema = { $ref: '#/components/schemas/Project' }),
  'changed  Team.memberCount.type: ': (copy) => (copy.components.schemas.Team.properties.memberCount.format = 'int32'),
  'changed  Team.name.required: ': (copy) => copy.components.schemas.Team.required.push('name'),
  'added    Team.name.nullable: ': (copy) => (copy.components.schemas.Team.properties.name.nullable = true),
  'added    Team.name.maxLength: ': (copy) => (copy.components.schemas.Team.properties.name.maxLength = 64),
  'added    Team.color: ': (copy) => (copy.components.schemas.Team.properties.color = { type: 'string' }),
  'added    Crew: ': (copy) => (copy.components.schemas.Crew = { type: 'object', properties: {} }),
  'added    getTeamStats.parameters.stat.values.filtered: ': (copy) => copy.components.schemas.Stat.enum.push('filtered'),
  'added    getTeam.parameters.fields: ': (copy) =>
    operation(copy, 'getTeam').found.parameters.push({ name: 'fields', in: 'query', schema: { type: 'string' } }),
  'added    getTeam.responses.418: ': (copy) => (operation(copy, 'getTeam').found.responses['418'] = { description: 'A teapot.' }),
  'added    getTeam.responses.200.headers.ETag: ': (copy) =>
    (operation(copy, 'getTeam').found.responses['200'].headers.ETag = { schema: { type: 'string' } }),
  'added    getTeam.x-internal: ': (copy) => (operation(copy, 'getTeam').found['x-internal'] = true),
  'added    patchTeam: ': (copy) => {
    const { item, found } = operation(copy, 'getTeam');
    item.patch = { ...found, operationId: 'patchTeam', summary: 'Patch a Team' };
  },
  'changed  getTeamStats.examples.team-stats-24-hours.0.1: ': (copy) => {
    const { found, resolve } = operation(copy, 'getTeamStats');
    resolve(found.responses['200'].content['application/json'].examples['team-stats-24-hours']).value[0][1] = 0;
  },
};

test('every other change is named as well', async () => {
  for (const [line, change] of Object.entries(changes)) {
    const found = await after(change);
    assert.ok(found.some((fault) => fault.startsWith(`Not in deviations.yaml: ${line}`)), `${line} is not there: ${found}`);
  }
});

test('an entry that is no longer needed is named', async () => {
  const idle = { kind: 'added', where: 'Team.orgRole', page: 'Nothing.', spec: 'Optional.', why: 'Sent for a time.', source: 'OHIST' };
  assert.deepEqual(faults(await parity(spec, [...entries, idle], published)), [
    'No difference for this place in deviations.yaml: added Team.orgRole',
  ]);
});

test('an entry that is taken away leaves its difference unexplained', async () => {
  const fewer = entries.filter((entry) => entry.where !== 'Avatar.avatarUrl');
  const [fault, ...others] = faults(await parity(spec, fewer, published));
  assert.match(fault, /^Not in deviations.yaml: added {4}Avatar.avatarUrl: /);
  assert.deepEqual(others, []);
});

test('a code sample that is not published, one that the page has not, and one that takes any certificate are named', async () => {
  const key = 'GET /api/0/teams/{organization_slug}/{team_slug}/';
  const others = published[key].filter(({ label }) => label !== 'Ruby' && label !== 'Shell');
  const insecure = { label: 'Shell', source: 'VERIFY_NONE' };
  const found = faults(await parity(spec, entries, { ...published, [key]: [insecure, ...others, { label: 'Go', source: '' }] }));
  assert.deepEqual(found.map((fault) => fault.split(': ').slice(0, 2).join(': ')), [
    'Not in deviations.yaml: removed  languages.ruby',
    'Not in deviations.yaml: changed  getTeam.samples.shell.insecure',
    'Not in deviations.yaml: removed  getTeam.samples.ruby',
    'Not in deviations.yaml: added    getTeam.samples.Go',
  ]);
});

test('a page that is the same in other words and another order has no differences', async () => {
  const same = structuredClone(spec);
  same.paths = Object.fromEntries(Object.entries(same.paths).reverse());
  for (const schema of Object.values(same.components.schemas)) {
    schema.description = 'Other words.';
    if (schema.properties) schema.properties = Object.fromEntries(Object.entries(schema.properties).reverse());
  }
  assert.deepEqual([...(await parity(same, entries, published)).result.found.keys()].sort(), [...real.result.found.keys()].sort());
});

// The page itself is not part of the project; with it, the facts can be taken again.
if (process.env.SENTRY_PAGE) {
  test('the page still gives the facts that are kept', () => {
    const kept = readFileSync(new URL('../page/facts.yaml', import.meta.url), 'utf8');
    assert.equal(written(pageFacts(readFileSync(process.env.SENTRY_PAGE, 'utf8'))), kept);
  });
}

test('our page says what the spec says', async () => {
  const facts = pageFacts(await render(spec));
  const operations = Object.entries(spec.paths).flatMap(([path, item]) =>
    Object.keys(item).filter((key) => key !== 'parameters').map((method) => `${method.toUpperCase()} ${path}`),
  );
  assert.deepEqual(facts.operations.map(({ method, path }) => `${method} ${path}`).sort(), operations.sort());
  assert.deepEqual(facts.schemas.map((each) => each.name), Object.keys(spec.components.schemas));
  assert.deepEqual(documented.languages, facts.languages);
});
