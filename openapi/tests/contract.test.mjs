import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contract } from '../tools/contract.mjs';
import { spec } from './spec.mjs';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

test('contract.txt says what the spec says', () => {
  const written = read('../contract.txt').split('\n');
  const actual = contract(spec).split('\n');
  const lines = [
    ...written.filter((line) => !actual.includes(line)).map((line) => `- ${line}`),
    ...actual.filter((line) => !written.includes(line)).map((line) => `+ ${line}`),
  ];
  assert.ok(
    lines.length === 0 && written.length === actual.length,
    `The contract has changed:\n${lines.join('\n')}\n` +
      'If that is meant, rewrite contract.txt: mvn verify -Drecreate=true, or node tools/contract.mjs --recreate.',
  );
});

test('each kind of change shows in the contract', () => {
  const changes = {
    'an operation': (copy) => delete copy.paths['/api/0/teams/{organization_slug}/{team_slug}/'].get,
    'a status': (copy) => delete copy.paths['/api/0/teams/{organization_slug}/{team_slug}/'].get.responses['401'],
    'a property': (copy) => delete copy.components.schemas.Team.properties.slug,
    'an enum value': (copy) => copy.components.schemas.Resolution.enum.pop(),
    'the name of an enum value': (copy) => (copy.components.schemas.Resolution['x-enum-varnames'][0] = 'OTHER'),
    'nullability': (copy) => delete copy.components.schemas.Team.properties.dateCreated.nullable,
    'a required property': (copy) => copy.components.schemas.Team.required.pop(),
    'a limit': (copy) => (copy.components.schemas.NewTeam.properties.name.maxLength = 65),
    'a limit of a parameter': (copy) => (copy.components.parameters.per_page.schema.maximum = 99),
    'a response header': (copy) => delete copy.components.responses.TeamPage.headers.Link,
    'a content type': (copy) => delete copy.components.responses.NotFound.content['text/plain'],
    'an example': (copy) => delete copy.components.responses.TeamPage.content['application/json'].examples['teams-none'],
    'a security scheme': (copy) => delete copy.components.securitySchemes.api_key,
    'a server': (copy) => copy.servers.pop(),
    'an element of a tuple': (copy) => copy.components.schemas.StatPoint['x-tuple'].pop(),
  };
  for (const [what, change] of Object.entries(changes)) {
    const copy = structuredClone(spec);
    change(copy);
    assert.notEqual(contract(copy), contract(spec), what);
  }
});

test('spec, package.json, lock file and Maven have one version', () => {
  const parent = read('../../pom.xml').match(/<artifactId>sentry-openapi-parent<\/artifactId>(?:\s|<!--[\s\S]*?-->)*<version>([^<]+)</);
  const lock = JSON.parse(read('../package-lock.json'));
  assert.deepEqual(
    {
      maven: parent?.[1],
      package: JSON.parse(read('../package.json')).version,
      lock: lock.version,
      lockRoot: lock.packages[''].version,
    },
    { maven: spec.info.version, package: spec.info.version, lock: spec.info.version, lockRoot: spec.info.version },
  );
});
