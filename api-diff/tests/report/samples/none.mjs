// A change that no caller can see.
const part = (key, title) => ({ key, title, verdict: 'none', groups: [] });

export default {
  verdict: 'none',
  passed: true,
  problems: [],
  base: { ref: 'origin/main', commit: 'ac387fd0c1d5b5d6a7e0f5b1a8c4a7f1b6a3d2e1', version: '1.1.0' },
  now: { version: '1.1.0' },
  released: null,
  needs: '',
  changelog: { missing: [] },
  allowed: [],
  parts: [
    part('wire', 'The wire'),
    part('sdk', 'The Java SDK'),
    part('languages', 'Other languages'),
    part('behaviour', 'Behaviour beside the contract'),
  ],
  seconds: 6.1,
};
