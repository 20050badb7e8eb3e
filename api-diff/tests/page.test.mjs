// The documentation page as a base: its contract is kept as the page has it, and every place where the
// spec leaves it is a change that is told.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { documented } from '../../openapi/tools/parity.mjs';
import { compare } from '../../openapi/tools/parity/compare.mjs';
import { deviations, explain } from '../../openapi/tools/parity/deviations.mjs';
import { render } from '../../openapi/tools/parity/render.mjs';
import { unrendered } from '../../openapi/tools/parity/unrendered.mjs';
import { pageFacts } from '../../openapi/tools/page-facts.mjs';
import { behaviour } from '../behaviour.mjs';
import { languages } from '../languages.mjs';
import { operations, readSpec } from '../spec.mjs';
import { packages, ROOT } from '../tools.mjs';
import { differences, wire } from '../wire.mjs';

const FIXTURE = join(ROOT, 'api-diff/fixtures/page-1.0.5.yaml');
const work = mkdtempSync(join(tmpdir(), 'page-'));
after(() => rmSync(work, { recursive: true, force: true }));

const files = ['base', 'now'].map((each) => join(work, `${each}.yaml`));
const page = readSpec('base', FIXTURE, files[0]);
const spec = readSpec('working tree', join(ROOT, 'openapi/sentry.yaml'), files[1]);
const found = differences(...files);
const onWire = wire(page, spec, found);
const changes = [...onWire, ...(await languages(page, spec)), ...behaviour(page, spec, found)];

/** Where the spec leaves the page, as a page made from it shows. */
const left = async (one) => compare(documented, pageFacts(await render(one)), unrendered(one)).found;
const differing = await left(spec);

test('the fixture is what the page documents', async () => {
  const fixture = packages('yaml').parse(readFileSync(FIXTURE, 'utf8'));
  assert.deepEqual([...(await left(fixture)).keys()].sort(), [
    // The space at its end, and the path that the samples therefore call.
    'Create a New Team.parameters.organization_slug.name',
    'Create a New Team.samples.javascript--node.url',
    'Create a New Team.samples.javascript.url',
    'Create a New Team.samples.python.url',
    'Create a New Team.samples.ruby.url',
    'Create a New Team.samples.shell.url',
  ]);
});

/** What deviations.yaml has and a comparison of contracts has not, and why. */
const NO_CONTRACT = [
  [/\.samples\./, 'Code samples are made from the contract.'],
  [/^languages\./, 'So are the languages of the samples.'],
  [/^info\.version$/, 'The head of the report says from which version to which.'],
  [/\.x-query-name$/, 'A name in the Java SDK, whose comparison tells of it.'],
  [/\.parameters\.organization_slug\.name$/, 'The fixture cannot have it: the space at the end of a name.'],
];
const isContract = (key) => NO_CONTRACT.every(([pattern]) => !pattern.test(key));

/** The pointer to an operation of today. */
const pointerTo = (id) => {
  const { path, method } = operations(spec).find((each) => each.id === id);
  return `#/paths/${path.replace(/\//g, '~1')}/${method}`;
};
const isOperation = (id) => operations(spec).some((each) => each.id === id);
const pointsTo = ({ pointers = [] }, pointer) => pointers.includes(pointer);
/** What was added comes with all that is in it. */
const isInside = ({ pointers = [], rule }, pointer) => rule === 'added' && pointers.some((each) => pointer.startsWith(`${each}/`));
const says = (...texts) => ({ sentence }) => texts.every((text) => sentence.includes(text));

/** Whether a change tells of the difference with this key. */
function tells(key) {
  const [first, second, ...rest] = key.split('.');
  if (first === 'info') return (change) => pointsTo(change, '#/info') && says(second)(change);
  if (first === 'servers') return says(`Server \`${key.slice('servers.'.length)}\``);
  if (first === 'securitySchemes') return says(second === 'auth_token' ? 'Security scheme `auth_token`' : `Sign-in by \`${second}\``);
  return isOperation(first) ? ofOperation(first, second, rest) : ofSchema(first, second, rest);
}

function ofOperation(id, kind, [name, ...rest]) {
  const of = (rule) => (change) => change.rule === rule && change.owner.operations.includes(id);
  if (kind === 'x-scopes') return of('scopes-changed');
  if (kind === 'x-paginated') return of('pages-changed');
  if (kind === 'operationId') return (change) => change.rule === 'operation-id-renamed' && change.after === id;
  if (kind === 'security') return says(`Sign-in by \`${name}\``);
  if (kind === 'parameters') {
    const what = rest.length > 0 ? `\`${rest[0]}\`` : 'added';
    return (change) => change.owner.operations.includes(id) && / parameters? /i.test(change.sentence) && says(`\`${name}\``, what)(change);
  }
  if (kind === 'requestBody') return ofSchemaAt(`${pointerTo(id)}/requestBody/content/application~1json/schema`, name, rest);
  if (kind === 'responses') return ofResponse(`${pointerTo(id)}/responses/${name}`, rest);
  return (change) => change.rule === 'example-changed' && change.owner.operations.includes(id) && change.pointers.some((each) => each.endsWith(`/examples/${name}`));
}

function ofResponse(response, [kind, ...rest]) {
  const inside = { schema: '/content/application~1json', content: `/content/${rest[0]?.replace('/', '~1')}`, headers: `/headers/${rest[0]}` };
  const pointer = `${response}${inside[kind] ?? ''}`;
  const below = (change) => kind === 'schema' && change.pointers?.some((each) => each.startsWith(`${pointer}/schema/`));
  return (change) => pointsTo(change, pointer) || isInside(change, pointer) || below(change);
}

function ofSchema(name, property, rest) {
  if (!property) return (change) => change.rule === 'schema-added' && change.owner.names.includes(name);
  return ofSchemaAt(`#/components/schemas/${name}`, property, rest);
}

function ofSchemaAt(schema, property, [what]) {
  const pointer = `${schema}/properties/${property}`;
  if (what === 'required') return (change) => pointsTo(change, schema) && says('requires', `\`${property}\``)(change);
  if (what === 'example') return (change) => change.rule === 'example-changed' && (pointsTo(change, pointer) || pointsTo(change, `${pointer}/items`));
  if (what === undefined) return (change) => pointsTo(change, pointer) || (pointsTo(change, schema) && says(`a \`${property}\` of`)(change));
  return (change) => pointsTo(change, pointer) && says({ nullable: 'null', values: 'may now be' }[what] ?? `\`${what}\``)(change);
}

test('every deviation from the page that is a matter of the contract is told', () => {
  const untold = deviations().flatMap((entry) => {
    const keys = [...explain(differing, [entry]).explained].map(({ key }) => key);
    const idle = keys.length === 0 && [entry.where].flat().some(isContract) ? [`${entry.where}: no difference`] : [];
    return [...idle, ...keys.filter(isContract).filter((key) => !changes.some(tells(key)))];
  });
  assert.deepEqual(untold, []);
});

test('nothing is told of the wire, beside words, that is no deviation', () => {
  const told = [...differing.keys()].filter(isContract).map(tells);
  const others = onWire.filter((change) => change.level !== 'patch' && !told.some((tell) => tell(change)));
  assert.deepEqual(others.map(({ sentence }) => sentence), []);
});

test('what is left out is in deviations.yaml, and nothing is left out for two reasons', () => {
  const places = deviations().flatMap(({ where }) => where);
  for (const [pattern] of NO_CONTRACT) assert.ok(places.some((place) => pattern.test(place)), String(pattern));
  for (const place of places) assert.ok(NO_CONTRACT.filter(([pattern]) => pattern.test(place)).length < 2, place);
});

test('the same change in many places is told once', () => {
  const headers = changes.filter(({ sentence }) => sentence.includes('X-Sentry-Rate-Limit-'));
  assert.deepEqual(headers.map(({ sentence }) => sentence), [
    'Headers `X-Sentry-Rate-Limit-ConcurrentLimit`, `X-Sentry-Rate-Limit-ConcurrentRemaining`, `X-Sentry-Rate-Limit-Limit`, ' +
      '`X-Sentry-Rate-Limit-Remaining` and `X-Sentry-Rate-Limit-Reset` of response 200 of 7 operations, response 400 of 5 operations, ' +
      'response 404 of `deleteTeam` and `updateTeam` and response 201 of `createTeamProject` were added.',
  ]);
  assert.equal(headers[0].pointers.length, 75);
});

test('nothing that the page and the spec both have is called removed', () => {
  assert.deepEqual(changes.filter(({ rule, sentence }) => /removed/.test(rule) || / is gone/.test(sentence)).map(({ sentence }) => sentence), []);
});
