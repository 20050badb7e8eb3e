// Every operation once through the client that openapi-generator makes for fetch.
import assert from 'node:assert/strict';
import { Configuration, ResponseError, Resolution, StatsPeriod, TeamDetail, TeamExpansion, TeamsApi } from './client/index.js';
import { ApiErrorFromJSON, type ApiError } from './client/index.js';

const teams = new TeamsApi(new Configuration({
  basePath: process.env.SENTRY_URL ?? '',
  accessToken: process.env.SENTRY_AUTH_TOKEN ?? '',
}));
const organizationSlug = 'the-interstellar-jurisdiction';
const team = { organizationSlug, teamSlug: 'ancient-gabelers' };

const list = await teams.listOrganizationTeams({ organizationSlug, perPage: 50, detailed: TeamDetail.FULL });
assert.deepEqual(list.map((each) => each.slug), ['ancient-gabelers']);
assert.equal(list[0]?.projects?.[0]?.slug, 'prime-mover');

const newTeam = { name: 'Ancient Gabelers', slug: 'ancient-gabelers' };
const created = await teams.createOrganizationTeamRaw({ organizationSlug, newTeam });
assert.equal(created.raw.status, 201);
assert.equal((await created.value()).slug, 'ancient-gabelers');

const one = await teams.getTeam({ ...team, expand: [TeamExpansion.PROJECTS, TeamExpansion.EXTERNAL_TEAMS] });
assert.equal(one.dateCreated?.getTime(), Date.UTC(2018, 10, 6, 21, 20, 8, 115));
assert.equal(one.organization?.status?.id, 'active');

const updated = await teams.updateTeam({ ...team, teamUpdate: { name: 'The Inflated Philosophers' } });
assert.equal(updated.slug, 'the-inflated-philosophers');

const deleted = await teams.deleteTeamRaw(team);
assert.equal(deleted.raw.status, 204);

const projects = await teams.listTeamProjects({ ...team, statsPeriod: StatsPeriod.TWENTY_FOUR_HOURS });
assert.deepEqual(projects.map((each) => [each.slug, each.teams?.[0]?.slug]), [['prime-mover', 'ancient-gabelers']]);

const project = await teams.createTeamProject({ ...team, newProject: { name: 'The Spoiled Yoghurt' } });
assert.deepEqual([project.slug, project.status], ['the-spoiled-yoghurt', 'active']);

const points = await teams.getTeamStats({
  ...team,
  since: 1541455200,
  until: 1541541600,
  resolution: Resolution.ONE_HOUR,
});
assert.equal(points.length, 24);
assert.deepEqual(points[0], [1541455200, 3302]);
assert.equal(points.reduce((sum, [, count = 0]) => sum + count, 0), 81_089);

// Both unions in both forms, told apart without a cast.
async function refused(call: Promise<unknown>): Promise<{ status: number; body: ApiError }> {
  const error = await call.then(() => undefined, (reason: unknown) => reason);
  assert.ok(error instanceof ResponseError, `${error}`);
  return { status: error.response.status, body: ApiErrorFromJSON(await error.response.json()) };
}
const missing = await refused(teams.getTeam({ ...team, teamSlug: 'no-such-team' }));
assert.equal(missing.status, 404);
assert.equal(missing.body.detail, 'The requested resource does not exist');

const sso = await refused(teams.getTeam({ ...team, teamSlug: 'behind-sso' }));
const { detail } = sso.body;
assert.equal(typeof detail === 'object' && detail.code, 'sso-required');

const period = await refused(teams.listTeamProjects({ ...team, teamSlug: 'bad-period' }));
const { error: cause } = period.body;
assert.match((typeof cause === 'object' && cause.params?.stats_period?.message) || '', /^Invalid stats_period/);

const region = await refused(teams.getTeam({ ...team, teamSlug: 'far-region' }));
assert.equal(region.status, 503);
assert.equal(region.body.error, 'apigateway');
