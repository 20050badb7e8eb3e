// Changes of the spec as a pull request may bring them, in all four parts, with nothing done for them.
const LIST_TEAMS = 'GET /api/0/organizations/{organization_slug}/teams/';
const TEAM = '/api/0/teams/{organization_slug}/{team_slug}/';
const change = (id, level, rule, sentence, hurts, before, after, more = {}) => ({
  id, level, rule, sentence, hurts, before, after, ...more,
});
const group = (title, detail, verdict, changes, see = []) => ({ title, detail, verdict, changes, see });

const wire = [
  group('Team', 'schema, used by 5 operations: createOrganizationTeam, getTeam, listOrganizationTeams, listTeamProjects, updateTeam', 'major', [
    change('3fa2b9c1', 'major', 'property-removed', 'Response property `isPending` of `Team` was removed.',
      'Whoever reads `isPending`: it no longer comes.',
      'isPending:\n  type: boolean\n  description: Whether the caller has asked to join and waits for an answer.\n  example: false\n', null),
    change('90d1e47b', 'major', 'type-changed', 'The type of response property `memberCount` of `Team` changed from integer to string.',
      'Whoever reads `memberCount` as a number: it is text now.',
      `type: integer
format: int64
description: >-
  Number of active members; 0 for a caller that is not a user. Servers before September 2018 do
  not send it.
example: 1
`,
      `type: string
description: >-
  Number of active members, as a string; 0 for a caller that is not a user. Servers before
  September 2018 do not send it.
example: '1'
`),
    change('b7734e02', 'minor', 'property-added', 'Response property `dateDeleted` of `Team` was added.',
      'Nobody: readers leave alone what they do not know.', null,
      `dateDeleted:
  type: string
  format: date-time
  nullable: true
  description: When the team was scheduled for deletion; null if it was not.
  example: '2018-11-09T08:00:00.000Z'
`),
    change('1c5f88d6', 'patch', 'description-changed', 'The description of `teamRole` was changed.', '',
      "The caller's role in the team: `contributor` or `admin`; null for one who is not a member. Sent since 2023.\n",
      "The caller's role in the team: `contributor` or `admin`; null for one who is not a member. Sent since May 2023.\n"),
  ]),
  group('getTeamStats', `GET ${TEAM}stats/`, 'major', [
    change('a4417d3e', 'major', 'parameter-renamed', 'Query parameter `resolution` was renamed to `interval`.',
      'Whoever sends `resolution`: the server no longer looks at it, and picks an interval itself.',
      'name: resolution\nin: query\nschema:\n  $ref: ../schemas/Resolution.yaml\nexample: 1h\n',
      'name: interval\nin: query\nschema:\n  $ref: ../schemas/Resolution.yaml\nexample: 1h\n'),
    change('06be2f91', 'minor', 'enum-value-added', 'Value `1w` of request enum `Resolution` was added.',
      'Nobody: who does not send it goes on as before.',
      "enum:\n  - '10s'\n  - '1h'\n  - '1d'\n", "enum:\n  - '10s'\n  - '1h'\n  - '1d'\n  - '1w'\n"),
  ]),
  group('createTeamProject', `POST ${TEAM}projects/`, 'major', [
    change('d2c6507a', 'major', 'property-required', 'Request property `platform` of `NewProject` is required now.',
      'Whoever creates a project without `platform`: the server answers 400.',
      'required:\n  - name\n', 'required:\n  - name\n  - platform\n'),
  ]),
  group('deleteTeam', `DELETE ${TEAM}`, 'major', [
    change('f81934cd', 'major', 'status-removed', 'Response `200` was removed.',
      'Whoever waits for 200: no server ever sent it, they all send 204.',
      "'200':\n  $ref: ../components/responses/TeamDeletionScheduledAsDocumented.yaml\n", null,
      { allowed: 'No known server sends it; deviations.yaml has said so since 1.1.0.' }),
  ]),
  group('listOrganizationTeams', LIST_TEAMS, 'major', [
    change('77ab10f5', 'minor', 'parameter-added', 'Query parameter `sort` was added; it is optional.', 'Nobody.', null,
      'name: sort\nin: query\ndescription: Property that the teams are sorted by.\nschema:\n  type: string\nexample: slug\n'),
  ], [{ title: 'Team', changes: 4 }]),
  group('getTeam', `GET ${TEAM}`, 'major', [], [{ title: 'Team', changes: 4 }]),
  group('updateTeam', `PUT ${TEAM}`, 'major', [], [{ title: 'Team', changes: 4 }]),
];

const sdk = [
  group('Team', 'io.github.sentryopenapi.api', 'major', [
    change('c9e01b5d', 'major', 'record-component-removed', 'Record component `isPending` of `Team` was removed.',
      'Whoever calls `team.isPending()` or the constructor: it does not compile, and fails at run time when it was compiled before.',
      `public record Team(
    @Nullable Avatar avatar,
    @Nullable Instant dateCreated,
    @Nullable Boolean hasAccess,
    String id,
    @Nullable Boolean isMember,
    @Nullable Boolean isPending,
    @Nullable Long memberCount,
    @Nullable Organization organization,
    @Nullable String name,
    @Nullable List<Project> projects,
    String slug,
    @Nullable String teamRole,
    @Nullable TeamFlags flags,
    @Nullable List<String> access,
    @Nullable List<ExternalTeam> externalTeams,
    Map<String, RawJson> additionalProperties)
`,
      `public record Team(
    @Nullable Avatar avatar,
    @Nullable Instant dateCreated,
    @Nullable Instant dateDeleted,
    @Nullable Boolean hasAccess,
    String id,
    @Nullable Boolean isMember,
    @Nullable String memberCount,
    @Nullable Organization organization,
    @Nullable String name,
    @Nullable List<Project> projects,
    String slug,
    @Nullable String teamRole,
    @Nullable TeamFlags flags,
    @Nullable List<String> access,
    @Nullable List<ExternalTeam> externalTeams,
    Map<String, RawJson> additionalProperties)
`),
    change('2b60fa18', 'major', 'return-type-changed', 'Method `memberCount()` of `Team` returns `String` instead of `Long`.',
      'Whoever reads the number of members: it does not compile.',
      'public @Nullable Long memberCount()\n', 'public @Nullable String memberCount()\n'),
  ]),
  group('TeamsApi.TeamStatsQuery', 'io.github.sentryopenapi.api', 'major', [
    change('58d3c2ee', 'major', 'method-renamed', 'Method `resolution(Resolution)` of `TeamStatsQuery.Builder` was renamed to `interval(Resolution)`.',
      'Whoever sets a resolution: it does not compile.',
      'public Builder resolution(Resolution resolution)\n', 'public Builder interval(Resolution interval)\n'),
  ]),
  group('Resolution', 'io.github.sentryopenapi.api', 'minor', [
    change('ee05b9a3', 'minor', 'field-added', 'Constant `ONE_WEEK` of `Resolution` was added.', 'Nobody.', null,
      '/** Seven days. */\npublic static final Resolution ONE_WEEK = new Resolution("1w");\n'),
  ]),
];

const languages = [
  group('TypeScript', 'sentry.d.ts', 'major', [
    change('4470c1fe', 'major', 'type-changed', 'Property `memberCount` of `Team` changed its type.',
      'Whoever computes with it in TypeScript: it does not compile.',
      'memberCount?: number;\n', 'memberCount?: string;\n'),
  ]),
  group('Every generator', 'names that methods are made of', 'major', [
    change('bd19e860', 'major', 'parameter-renamed', 'Query parameter `resolution` was renamed to `interval`.',
      'Whoever names it in Python, Kotlin, Swift or C#: the argument has another name.',
      'get_team_stats(organization_slug, team_slug, resolution=None)\n',
      'get_team_stats(organization_slug, team_slug, interval=None)\n'),
  ]),
];

const behaviour = [
  group('Servers', 'sentry.yaml', 'minor', [
    change('9f62d70b', 'minor', 'default-server-changed', 'The default server is `https://us.sentry.io` instead of `https://sentry.io`.',
      'Whoever relies on the default with an organization in another region: 404.',
      'servers:\n  - url: https://sentry.io\n  - url: https://us.sentry.io\n', 'servers:\n  - url: https://us.sentry.io\n  - url: https://sentry.io\n'),
  ]),
  group('Examples', '2 operations', 'patch', [
    change('0ac4e5d2', 'patch', 'example-changed', 'Example `team-ancient-gabelers` was changed.', '',
      '{"id":"2","slug":"ancient-gabelers","memberCount":1}\n', '{"id":"2","slug":"ancient-gabelers","memberCount":"1"}\n'),
  ]),
];

export default {
  verdict: 'major',
  passed: false,
  problems: [
    'The change breaks callers and needs version 2.0.0, but `info.version` is 1.1.0.',
    'CHANGELOG.md lacks 3 of the changes below.',
  ],
  base: { ref: 'origin/main', commit: 'ac387fd0c1d5b5d6a7e0f5b1a8c4a7f1b6a3d2e1', version: '1.1.0' },
  now: { version: '1.1.0' },
  released: null,
  needs: '2.0.0',
  changelog: {
    missing: [
      '`getTeamStats`: query parameter `resolution` was renamed to `interval`',
      '`createTeamProject`: request property `platform` is required now',
      '`Team`: response property `isPending` was removed',
    ],
  },
  allowed: [{ id: 'f81934cd', reason: 'No known server sends it; deviations.yaml has said so since 1.1.0.' }],
  parts: [
    { key: 'wire', title: 'The wire', verdict: 'major', groups: wire },
    { key: 'sdk', title: 'The Java SDK', verdict: 'major', groups: sdk },
    { key: 'languages', title: 'Other languages', verdict: 'major', groups: languages },
    { key: 'behaviour', title: 'Behaviour beside the contract', verdict: 'minor', groups: behaviour },
  ],
  seconds: 21.7,
};
