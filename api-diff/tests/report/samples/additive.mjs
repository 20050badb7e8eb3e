// A new request property and a better sentence, with a version and a changelog that say so.
export default {
  verdict: 'minor',
  passed: true,
  problems: [],
  base: { ref: 'origin/main', commit: 'ac387fd0c1d5b5d6a7e0f5b1a8c4a7f1b6a3d2e1', version: '1.1.0' },
  now: { version: '1.2.0' },
  released: null,
  needs: '1.2.0',
  changelog: { missing: [] },
  allowed: [],
  parts: [
    {
      key: 'wire',
      title: 'The wire',
      verdict: 'minor',
      groups: [
        {
          title: 'NewTeam',
          detail: 'schema, used by createOrganizationTeam',
          verdict: 'minor',
          changes: [
            {
              id: '5d20c7e4',
              level: 'minor',
              rule: 'request-property-added',
              sentence: 'Request property `idp_provisioned` of `NewTeam` was added; it is optional.',
              hurts: 'Nobody: who does not send it goes on as before.',
              before: null,
              after: 'type: boolean\ndescription: Whether an identity provider manages the team.\nexample: false\n',
            },
            {
              id: '81b6f3a0',
              level: 'patch',
              rule: 'description-changed',
              sentence: 'The description of `slug` was changed.',
              hurts: '',
              before: 'Name in addresses, unique in the organization.\n',
              after: 'Name in addresses, unique in the organization, at most 50 characters.\n',
            },
          ],
          see: [],
        },
        {
          title: 'createOrganizationTeam',
          detail: 'POST /api/0/organizations/{organization_slug}/teams/',
          verdict: 'minor',
          changes: [],
          see: [{ title: 'NewTeam', changes: 2 }],
        },
      ],
    },
    {
      key: 'sdk',
      title: 'The Java SDK',
      verdict: 'minor',
      groups: [
        {
          title: 'NewTeam',
          detail: 'io.github.sentryopenapi.api',
          verdict: 'minor',
          changes: [
            {
              id: 'e90a1b77',
              level: 'minor',
              rule: 'method-added',
              sentence: 'Method `idpProvisioned(boolean)` of `NewTeam.Builder` was added.',
              hurts: '',
              before: null,
              after: 'public Builder idpProvisioned(boolean idpProvisioned)\n',
            },
          ],
          see: [],
        },
      ],
    },
    { key: 'languages', title: 'Other languages', verdict: 'none', groups: [] },
    { key: 'behaviour', title: 'Behaviour beside the contract', verdict: 'none', groups: [] },
  ],
  seconds: 14.2,
};
