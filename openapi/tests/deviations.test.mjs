import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { bodies, operations, resolve, spec } from './spec.mjs';

const deviations = parse(readFileSync(new URL('../deviations.yaml', import.meta.url), 'utf8'));
const places = (entry) => [entry.where].flat();

/** Whether a place, as the head of deviations.yaml describes them, is in the spec. */
function exists(place) {
  const [first, second, ...rest] = place.split('.');
  const third = rest.join('.');
  const { schemas, securitySchemes, responses } = spec.components;

  if (['servers', 'security'].includes(place)) return Boolean(spec[place]);
  if (first === 'info') return Boolean(spec.info[second]);
  if (first === 'tags') return spec.tags.some((tag) => tag.name === second);
  if (first === 'securitySchemes') return Boolean(securitySchemes[second]);
  if (first === 'responses') {
    const [kind, ...key] = rest;
    const some = second === '*' ? Object.values(responses) : [responses[second]].filter(Boolean);
    return some.length > 0 && some.every((response) => Object.keys(response[kind] ?? {}).some(matcher(key.join('.'))));
  }
  if (first === '*' || operations[first]) {
    const some = first === '*' ? Object.values(operations) : [operations[first]];
    return some.every((operation) => inOperation(operation, second, third));
  }
  return second ? Boolean(schemas[first]?.properties?.[second]) : Boolean(schemas[first]);
}

function inOperation(operation, field, name) {
  if (field === 'parameters') return operation.parameters.some((each) => each.name === name);
  if (field === 'responses') return Boolean(operation.responses[name]);
  if (field === 'examples') {
    return bodies(operation).some((body) => Object.values(body.content ?? {}).some((media) => media.examples[name]));
  }
  return !name && operation[field] !== undefined;
}

function matcher(pattern) {
  return (key) => (pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern);
}

test('every entry is complete', () => {
  for (const entry of deviations) {
    assert.deepEqual(Object.keys(entry), ['kind', 'where', 'page', 'spec', 'why', 'source'], `keys of ${entry.where}`);
    assert.match(entry.kind, /^(changed|added|removed)$/);
    for (const key of ['page', 'spec', 'why', 'source']) {
      assert.ok(typeof entry[key] === 'string' && entry[key].trim(), `'${key}' of ${entry.where}`);
    }
  }
});

test('every place is in the spec, and what was removed is not', () => {
  for (const entry of deviations) {
    for (const place of places(entry)) {
      assert.equal(exists(place), entry.kind !== 'removed', `${entry.kind}: ${place}`);
    }
  }
});

test('places that are not there are found out', () => {
  for (const place of [
    'Team.nothing', 'Nothing', 'getTeam.nothing', 'getTeam.parameters.cursor', 'getTeam.responses.409',
    'getTeam.examples.teams-none', '*.responses.409', 'securitySchemes.nothing', 'tags.Nothing', 'info.nothing',
    'responses.*.headers.Link', 'responses.Nothing.headers.Link', 'responses.NotFound.content.text/html',
  ]) {
    assert.equal(exists(place), false, place);
  }
});

test('no place is there twice with the same kind', () => {
  const all = deviations.flatMap((entry) => places(entry).map((place) => `${entry.kind} ${place}`));
  assert.deepEqual(all.filter((each, index) => all.indexOf(each) !== index), []);
});

test('every schema, property and status that the page does not have is recorded', () => {
  // Names only; the page itself is not part of the project.
  const page = {
    Avatar: 'avatarType avatarUuid',
    Organization: 'avatar dateCreated id isEarlyAdopter name require2FA slug status',
    OrganizationStatus: 'id name',
    Project:
      'avatar color dateCreated features firstEvent hasAccess id isBookmarked isInternal isMember isPublic name platform slug status',
    Team: 'avatar dateCreated hasAccess id isMember isPending memberCount organization name projects slug',
  };
  const statuses = {
    listOrganizationTeams: '200 400', createOrganizationTeam: '200', getTeam: '200 400', updateTeam: '200 404',
    deleteTeam: '200 400 404', listTeamProjects: '200 400', createTeamProject: '201', getTeamStats: '200 400',
  };
  const recorded = new Set(deviations.flatMap(places));
  const missing = [];

  for (const [name, schema] of Object.entries(spec.components.schemas)) {
    if (!page[name] && !recorded.has(name)) missing.push(name);
    for (const property of Object.keys(page[name] ? schema.properties : {})) {
      if (!page[name].split(' ').includes(property) && !recorded.has(`${name}.${property}`)) missing.push(`${name}.${property}`);
    }
  }
  for (const [id, operation] of Object.entries(operations)) {
    for (const status of Object.keys(operation.responses)) {
      const place = `${id}.responses.${status}`;
      if (!statuses[id].split(' ').includes(status) && !recorded.has(place) && !recorded.has(`*.responses.${status}`)) {
        missing.push(place);
      }
    }
    for (const { name, in: where } of operation.parameters) {
      const pageHas = where === 'path' || (id === 'getTeamStats' && ['stat', 'since', 'until', 'resolution'].includes(name));
      if (!pageHas && !recorded.has(`${id}.parameters.${name}`)) missing.push(`${id}.parameters.${name}`);
    }
  }
  assert.deepEqual(missing, []);

  for (const [name, properties] of Object.entries(page)) {
    for (const property of properties.split(' ')) {
      assert.ok(resolve(spec.components.schemas[name]).properties[property], `${name}.${property} of the page is gone`);
    }
  }
  for (const [id, list] of Object.entries(statuses)) {
    for (const status of list.split(' ')) {
      assert.ok(operations[id]?.responses[status], `${id} ${status} of the page is gone`);
    }
  }
});
