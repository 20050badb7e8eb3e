// Every operation once through openapi-fetch, with the types of openapi-typescript.
import assert from 'node:assert/strict';
import createClient from 'openapi-fetch';
import type { ApiError, ErrorDetail, NewTeam, paths, Project, StatPoint, Team } from './sentry.js';

const sentry = createClient<paths>({
  baseUrl: process.env.SENTRY_URL ?? '',
  headers: { Authorization: `Bearer ${process.env.SENTRY_AUTH_TOKEN}` },
});
const organization = { organization_slug: 'the-interstellar-jurisdiction' };
const team = { ...organization, team_slug: 'ancient-gabelers' };
const TEAMS = '/api/0/organizations/{organization_slug}/teams/';
const TEAM = '/api/0/teams/{organization_slug}/{team_slug}/';
const PROJECTS = '/api/0/teams/{organization_slug}/{team_slug}/projects/';
const STATS = '/api/0/teams/{organization_slug}/{team_slug}/stats/';

const list = await sentry.GET(TEAMS, { params: { path: organization, query: { per_page: 50, detailed: '1' } } });
const teams: Team[] = list.data ?? [];
assert.deepEqual(teams.map((each) => each.slug), ['ancient-gabelers']);
assert.equal(teams[0]?.projects?.[0]?.slug, 'prime-mover');

const newTeam: NewTeam = { name: 'Ancient Gabelers', slug: 'ancient-gabelers' };
const created = await sentry.POST(TEAMS, { params: { path: organization }, body: newTeam });
assert.equal(created.response.status, 201);
assert.equal(created.data?.slug, 'ancient-gabelers');

const one = await sentry.GET(TEAM, { params: { path: team, query: { expand: ['projects', 'externalTeams'] } } });
assert.equal(one.data?.dateCreated, '2018-11-06T21:20:08.115Z');
assert.equal(one.data?.organization?.status?.id, 'active');

const updated = await sentry.PUT(TEAM, { params: { path: team }, body: { name: 'The Inflated Philosophers' } });
assert.equal(updated.data?.slug, 'the-inflated-philosophers');

const deleted = await sentry.DELETE(TEAM, { params: { path: team } });
assert.equal(deleted.response.status, 204);
assert.equal(deleted.error, undefined);

const page = await sentry.GET(PROJECTS, { params: { path: team, query: { statsPeriod: '24h' } } });
const projects: Project[] = page.data ?? [];
assert.deepEqual(projects.map((each) => [each.slug, each.teams?.[0]?.slug]), [['prime-mover', 'ancient-gabelers']]);

const project = await sentry.POST(PROJECTS, { params: { path: team }, body: { name: 'The Spoiled Yoghurt' } });
assert.equal(project.response.status, 201);
assert.deepEqual([project.data?.slug, project.data?.status], ['the-spoiled-yoghurt', 'active']);

const query = { since: 1541455200, until: 1541541600, resolution: '1h' } as const;
const stats = await sentry.GET(STATS, { params: { path: team, query } });
const points: StatPoint[] = stats.data ?? [];
assert.equal(points.length, 24);
assert.deepEqual(points[0], [1541455200, 3302]);
assert.equal(points.reduce((sum, [, count = 0]) => sum + count, 0), 81_089);

// Both unions in both forms, told apart without a cast. Some errors come as plain text.
const body = (error?: ApiError | string): ApiError => (typeof error === 'object' ? error : {});
const sentence = (detail?: ErrorDetail) => (typeof detail === 'string' ? detail : detail?.message);
const missing = await sentry.GET(TEAM, { params: { path: { ...team, team_slug: 'no-such-team' } } });
assert.equal(missing.response.status, 404);
assert.equal(sentence(body(missing.error).detail), 'The requested resource does not exist');

const sso = await sentry.GET(TEAM, { params: { path: { ...team, team_slug: 'behind-sso' } } });
const { detail } = body(sso.error);
assert.equal(typeof detail === 'object' && detail.code, 'sso-required');

const refused = await sentry.GET(PROJECTS, { params: { path: { ...team, team_slug: 'bad-period' } } });
const { error: cause } = body(refused.error);
assert.match((typeof cause === 'object' && cause.params?.stats_period?.message) || '', /^Invalid stats_period/);

const region = await sentry.GET(TEAM, { params: { path: { ...team, team_slug: 'far-region' } } });
assert.equal(region.response.status, 503);
assert.equal(body(region.error).error, 'apigateway');
