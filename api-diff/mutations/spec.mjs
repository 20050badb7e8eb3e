// One change of the spec each, and what it is for the wire and for the Java SDK. The edits work on
// the bundled spec. tests/mutations.test.mjs makes each of them and compares.
const operation = (method, end) => (spec) =>
  Object.entries(spec.paths).find(([path]) => path.endsWith(end) && spec.paths[path][method])[1][method];
const listTeams = operation('get', '/organizations/{organization_slug}/teams/');
const createTeam = operation('post', '/organizations/{organization_slug}/teams/');
const getTeam = operation('get', '{team_slug}/');
const updateTeam = operation('put', '{team_slug}/');
const deleteTeam = operation('delete', '{team_slug}/');
const createProject = operation('post', '/projects/');
const stats = operation('get', '/stats/');
const { parameters, responses, schemas, securitySchemes } = Object.fromEntries(
  ['parameters', 'responses', 'schemas', 'securitySchemes'].map((kind) => [
    kind,
    (name) => (spec) => spec.components[kind][name],
  ]),
);
const team = schemas('Team');
const newTeam = schemas('NewTeam');

/** Renames a key in its place, so that nothing but the name changes. */
function rename(object, from, to) {
  const entries = Object.entries(object).map(([key, value]) => [key === from ? to : key, value]);
  for (const key of Object.keys(object)) delete object[key];
  Object.assign(object, Object.fromEntries(entries));
}

function renameReferences(node, from, to) {
  for (const [key, value] of Object.entries(node ?? {})) {
    if (key === '$ref' && value === from) node[key] = to;
    else if (typeof value === 'object') renameReferences(value, from, to);
  }
}

function renamePath(spec, from, to) {
  for (const path of Object.keys(spec.paths)) {
    if (path.includes(from)) rename(spec.paths, path, path.replace(from, to));
  }
}

const mutation = (id, what, edit, expected) => ({ id, what, edit, ...expected });

export default [
  // What comes back.
  mutation('response-property-removed', 'a response property is removed',
    (spec) => delete team(spec).properties.memberCount, { wire: 'major', sdk: 'major' }),
  mutation('response-property-added', 'a response property is added',
    (spec) => (team(spec).properties.colour = { type: 'string', description: 'Colour.', example: '#aabbcc' }),
    { wire: 'minor', sdk: 'minor' }),
  mutation('response-property-renamed', 'a response property is renamed',
    (spec) => rename(team(spec).properties, 'memberCount', 'members'), { wire: 'major', sdk: 'major' }),
  mutation('response-property-nullable', 'a response property may be null',
    (spec) => (team(spec).properties.slug.nullable = true), { wire: 'major', sdk: 'major' }),
  mutation('response-property-never-null', 'a response property is never null',
    (spec) => delete team(spec).properties.teamRole.nullable, { wire: 'minor', sdk: 'major' }),
  mutation('response-property-optional', 'a required response property becomes optional',
    (spec) => (team(spec).required = ['id']), { wire: 'major', sdk: 'major' }),
  mutation('response-property-required', 'an optional response property becomes required',
    (spec) => team(spec).required.push('name'), { wire: 'minor', sdk: 'minor' }),
  mutation('response-type-changed', 'a response property becomes a number',
    (spec) => Object.assign(team(spec).properties.id, { type: 'integer', example: 3 }),
    { wire: 'major', sdk: 'major', behaviour: 'patch' }),
  mutation('response-format-changed', 'a response number loses half of its bits',
    (spec) => (team(spec).properties.memberCount.format = 'int32'), { wire: 'major', sdk: 'major' }),
  mutation('response-enum-value-added', 'a response enum gains a value',
    (spec) => {
      const status = schemas('ProjectStatus')(spec);
      status.enum.push('hidden');
      status['x-enum-varnames'].push('HIDDEN');
      status['x-enum-descriptions'].push('Nobody sees it.');
    }, { wire: 'major', sdk: 'minor' }),
  mutation('response-enum-value-removed', 'a response enum loses a value',
    (spec) => {
      const status = schemas('ProjectStatus')(spec);
      ['enum', 'x-enum-varnames', 'x-enum-descriptions'].forEach((key) => status[key].pop());
    }, { wire: 'minor', sdk: 'major' }),
  mutation('response-limit-tightened', 'a response string gets a limit',
    (spec) => (team(spec).properties.name.maxLength = 64), { wire: 'minor', sdk: 'none' }),
  mutation('response-limit-loosened', 'a list in a response may be longer',
    (spec) => (schemas('StatPoint')(spec).maxItems = 3), { wire: 'major', sdk: 'none' }),
  mutation('tuple-length', 'a tuple gets a third element',
    (spec) => {
      const point = schemas('StatPoint')(spec);
      point.minItems = point.maxItems = 3;
      point['x-tuple'].push({ name: 'users', int64: true, description: 'Number of users.' });
    }, { wire: 'major', sdk: 'major' }),
  mutation('response-media-type-added', 'a response may come in another content type',
    (spec) => (responses('TeamStats')(spec).content['text/csv'] = {
      schema: { type: 'string' }, examples: { csv: { value: '1541455200,3302' } },
    }), { wire: 'minor', sdk: 'none' }),
  mutation('response-media-type-changed', 'a response comes in another content type',
    (spec) => rename(responses('TeamStats')(spec).content, 'application/json', 'application/vnd.sentry+json'),
    { wire: 'major', sdk: 'none' }),
  mutation('header-removed', 'a response header is removed',
    (spec) => delete responses('TeamPage')(spec).headers.Link, { wire: 'major', sdk: 'none' }),
  mutation('header-added', 'a response header is added',
    (spec) => (responses('TeamPage')(spec).headers['X-Hits'] = {
      description: 'Items in all.', schema: { type: 'integer' }, example: 3,
    }), { wire: 'minor', sdk: 'none' }),
  mutation('status-added', 'an operation may answer with another error',
    (spec) => (deleteTeam(spec).responses['409'] = structuredClone(getTeam(spec).responses['404'])),
    { wire: 'minor', sdk: 'none' }),
  mutation('status-removed', 'an error status is no longer declared',
    (spec) => delete createTeam(spec).responses['409'], { wire: 'major', sdk: 'none' }),
  mutation('success-status-changed', 'success has another status',
    (spec) => rename(deleteTeam(spec).responses, '204', '202'), { wire: 'major', sdk: 'none' }),

  // What is sent.
  mutation('request-property-added', 'an optional request property is added',
    (spec) => (newTeam(spec).properties.colour = { type: 'string', description: 'Colour.', example: '#aabbcc' }),
    { wire: 'minor', sdk: 'minor' }),
  mutation('request-property-required', 'a request property becomes required',
    (spec) => (newTeam(spec).required = ['slug']), { wire: 'major', sdk: 'major' }),
  mutation('request-property-optional', 'a request property becomes optional',
    (spec) => delete schemas('NewProject')(spec).required, { wire: 'minor', sdk: 'major' }),
  mutation('request-property-removed', 'a request property is removed',
    (spec) => delete schemas('NewProject')(spec).properties.platform, { wire: 'major', sdk: 'major' }),
  mutation('request-property-nullable', 'a request property may be null',
    (spec) => (schemas('NewProject')(spec).properties.platform.nullable = true), { wire: 'minor', sdk: 'minor' }),
  mutation('request-limit-tightened', 'a request string must be shorter',
    (spec) => (newTeam(spec).properties.name.maxLength = 32), { wire: 'major', sdk: 'none' }),
  mutation('request-limit-loosened', 'a request string may be longer',
    (spec) => (newTeam(spec).properties.name.maxLength = 128), { wire: 'minor', sdk: 'none' }),
  mutation('request-pattern-changed', 'a request string must match another pattern',
    (spec) => (newTeam(spec).properties.slug.pattern = '^[a-z0-9\\-]+$'), { wire: 'major', sdk: 'none' }),
  mutation('request-default-changed', 'what a request property is without being sent changes',
    (spec) => (schemas('NewProject')(spec).properties.default_rules.default = false), { wire: 'major', sdk: 'none' }),
  mutation('request-enum-value-added', 'a request enum gains a value',
    (spec) => {
      const resolution = schemas('Resolution')(spec);
      resolution.enum.push('1w');
      resolution['x-enum-varnames'].push('ONE_WEEK');
      resolution['x-enum-descriptions'].push('A week.');
    }, { wire: 'minor', sdk: 'minor' }),
  mutation('request-enum-value-removed', 'a request enum loses a value',
    (spec) => {
      const resolution = schemas('Resolution')(spec);
      ['enum', 'x-enum-varnames', 'x-enum-descriptions'].forEach((key) => resolution[key].pop());
    }, { wire: 'major', sdk: 'major' }),
  mutation('request-media-type-added', 'a request may be sent in another content type',
    (spec) => (updateTeam(spec).requestBody.content['application/x-www-form-urlencoded'] = structuredClone(
      updateTeam(spec).requestBody.content['application/json'],
    )), { wire: 'minor', sdk: 'none' }),
  mutation('request-body-optional', 'a request body becomes optional',
    (spec) => (updateTeam(spec).requestBody.required = false), { wire: 'minor', sdk: 'minor' }),

  // Parameters.
  mutation('parameter-added', 'an optional parameter is added',
    (spec) => stats(spec).parameters.push({
      name: 'project', in: 'query', description: 'One project only.', schema: { type: 'string' }, example: '2',
    }), { wire: 'minor', sdk: 'minor' }),
  mutation('parameter-added-required', 'a required parameter is added',
    (spec) => stats(spec).parameters.push({
      name: 'project', in: 'query', required: true, description: 'One project only.', schema: { type: 'string' }, example: '2',
    }), { wire: 'major', sdk: 'major' }),
  mutation('parameter-removed', 'a parameter is removed',
    (spec) => stats(spec).parameters.shift(), { wire: 'major', sdk: 'major' }),
  mutation('parameter-required', 'a parameter becomes required',
    (spec) => (parameters('resolution')(spec).required = true), { wire: 'major', sdk: 'major' }),
  mutation('parameter-renamed', 'a query parameter is renamed',
    (spec) => (parameters('query')(spec).name = 'search'), { wire: 'major', sdk: 'major' }),
  mutation('path-parameter-renamed', 'a path parameter is renamed',
    (spec) => {
      parameters('team_slug')(spec).name = 'team_id_or_slug';
      renamePath(spec, '{team_slug}', '{team_id_or_slug}');
    }, { wire: 'none', sdk: 'minor', languages: 'major' }),
  mutation('parameter-moved', 'a parameter moves to the headers',
    (spec) => (parameters('environment')(spec).in = 'header'), { wire: 'major', sdk: 'none' }),
  mutation('parameter-style-changed', 'a list is sent with commas, not repeated',
    (spec) => (parameters('expand')(spec).explode = false), { wire: 'major', sdk: 'none' }),
  mutation('parameter-limit-tightened', 'a number must be smaller',
    (spec) => (parameters('per_page')(spec).schema.maximum = 50), { wire: 'major', sdk: 'none' }),
  mutation('parameter-limit-loosened', 'a number may be larger',
    (spec) => (parameters('per_page')(spec).schema.maximum = 200), { wire: 'minor', sdk: 'none' }),
  mutation('parameter-default-changed', 'what a parameter is without being sent changes',
    (spec) => (parameters('per_page')(spec).schema.default = 50), { wire: 'major', sdk: 'none' }),

  // Operations and all of the API.
  mutation('operation-removed', 'an operation is removed',
    (spec) => delete spec.paths['/api/0/teams/{organization_slug}/{team_slug}/stats/'], { wire: 'major', sdk: 'major' }),
  mutation('operation-added', 'an operation is added',
    (spec) => {
      const copy = structuredClone(spec.paths['/api/0/teams/{organization_slug}/{team_slug}/']);
      copy.get.operationId = 'getTeamSummary';
      copy.get['x-query-name'] = 'TeamSummaryQuery';
      delete copy.put;
      delete copy.delete;
      spec.paths['/api/0/teams/{organization_slug}/{team_slug}/summary/'] = copy;
    }, { wire: 'minor', sdk: 'minor' }),
  mutation('path-changed', 'an operation moves to another path',
    (spec) => renamePath(spec, '/stats/', '/counts/'), { wire: 'major', sdk: 'none' }),
  mutation('operation-id-renamed', 'an operationId is renamed',
    (spec) => (stats(spec).operationId = 'listTeamStats'), { wire: 'none', sdk: 'major', languages: 'major' }),
  mutation('tag-renamed', 'a tag is renamed',
    (spec) => {
      spec.tags[0].name = 'Groups';
      for (const item of Object.values(spec.paths)) {
        for (const each of Object.values(item)) if (each.tags) each.tags = ['Groups'];
      }
    }, { wire: 'none', sdk: 'major', languages: 'major' }),
  mutation('schema-renamed', 'a schema is renamed',
    (spec) => {
      rename(spec.components.schemas, 'NewTeam', 'TeamToCreate');
      renameReferences(spec, '#/components/schemas/NewTeam', '#/components/schemas/TeamToCreate');
    }, { wire: 'none', sdk: 'major', languages: 'major' }),
  mutation('security-removed', 'a way to authenticate is no longer accepted',
    (spec) => (spec.security = [{ auth_token: [] }]), { wire: 'major', sdk: 'none' }),
  mutation('security-added', 'another way to authenticate is accepted',
    (spec) => {
      spec.components.securitySchemes.session = { type: 'apiKey', in: 'cookie', name: 'session', description: 'A session.' };
      spec.security.push({ session: [] });
    }, { wire: 'minor', sdk: 'none' }),
  mutation('security-scheme-changed', 'the token is sent otherwise',
    (spec) => {
      spec.components.securitySchemes.auth_token = { type: 'apiKey', in: 'header', name: 'X-Token', description: 'A token.' };
    }, { wire: 'major', sdk: 'none' }),
  mutation('server-removed', 'a server is removed', (spec) => spec.servers.splice(2, 1), { wire: 'major', sdk: 'none' }),
  mutation('server-added', 'a server is added',
    (spec) => spec.servers.push({ url: 'https://eu.sentry.io', description: 'Another region.' }), { wire: 'minor', sdk: 'none' }),
  mutation('default-server-changed', 'another server comes first',
    (spec) => spec.servers.unshift(...spec.servers.splice(1, 1)), { wire: 'none', sdk: 'none', behaviour: 'major' }),
  mutation('deprecated', 'an operation is deprecated',
    (spec) => (stats(spec).deprecated = true), { wire: 'none', sdk: 'minor', behaviour: 'minor' }),
  mutation('property-deprecated', 'a property is deprecated',
    (spec) => (team(spec).properties.isPending.deprecated = true), { wire: 'none', sdk: 'minor', behaviour: 'minor' }),
  mutation('scopes-changed', 'a token needs another scope',
    (spec) => (deleteTeam(spec)['x-scopes'] = ['org:admin']), { wire: 'none', sdk: 'none', behaviour: 'major' }),

  // Words only.
  mutation('description-changed', 'a description is written anew',
    (spec) => (team(spec).properties.slug.description = 'The name in addresses.'), { wire: 'patch', sdk: 'none' }),
  mutation('example-changed', 'an example has another value',
    (spec) => (team(spec).properties.slug.example = 'inflated-philosophers'),
    { wire: 'none', sdk: 'none', behaviour: 'patch' }),
  mutation('summary-changed', 'a summary is written anew',
    (spec) => (stats(spec).summary = 'Count events of a team'), { wire: 'patch', sdk: 'none' }),
];

