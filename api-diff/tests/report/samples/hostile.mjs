// A pull request whose author wants more from the report than to be read.
const NASTY = [
  '<script>document.title = "owned"</script>',
  '</style><script>document.title = "owned"</script>',
  '</script><img src=x onerror="document.title = \'owned\'">',
  '"><svg onload=alert(1)> \' onmouseover=\'alert(1)',
  '<!-- policy --> /* style */ /* script */ $& $1 $`',
  '</details></details></summary>',
  '@octocat @github/security #1 GH-1 owner/repo#2 https://github.com/a/b/issues/3 www.example.com',
  '| a | b |\n|---|---|\n# heading\n- [link](https://example.com) ![image](https://example.com/x.png)',
  '```\n````\n~~~\n`````diff\n</details>\n@octocat',
  'one ` backtick, `` two, \\` escaped, `@octocat`, `|`',
  'bell \u0007, escape \u001b[31mred\u001b[0m, null \u0000, carriage\rreturn, next\u0085line, line\u2028separator',
  '\u202Egnol\u202C, \u2066isolated\u2069, zero\u200Bwidth, no\u00A0break, mark\uFEFF, half \uD800 of a pair',
  `z${'\u0301'.repeat(400)}`,
  'x'.repeat(10_000),
  'word '.repeat(2_000),
  '',
];
const id = (index) => (0xdead0000 + index).toString(16);

const group = (text, index) => ({
  title: text || 'empty',
  detail: text,
  verdict: 'major',
  changes: [
    { id: id(index), level: 'major', rule: text, sentence: text, hurts: text, before: text, after: NASTY[(index + 1) % NASTY.length] },
  ],
  see: [{ title: text, changes: 1 }],
});

export default {
  verdict: 'major',
  passed: false,
  problems: NASTY,
  base: { ref: NASTY[1], commit: null, version: NASTY[2] },
  now: { version: NASTY[0] },
  released: NASTY[3],
  needs: '2.0.0',
  changelog: { missing: NASTY },
  allowed: [{ id: '"><script>alert(1)</script>', reason: NASTY[6] }],
  parts: [
    { key: 'wire', title: 'The wire', verdict: 'major', groups: NASTY.map(group) },
    {
      key: 'sdk',
      title: 'The Java SDK',
      verdict: 'patch',
      groups: [
        {
          title: '__proto__',
          detail: '',
          verdict: 'patch',
          changes: [
            { id: '"; touch owned; "', level: 'patch', rule: 'r', sentence: 's', hurts: '', before: null, after: null },
            { id: 'deadbeef', level: 'patch', rule: 'r', sentence: 's', hurts: '', before: null, after: 'x', allowed: NASTY[0] },
            // A fence that did not change has but a space before it, and would end one of its length.
            { id: 'beefcafe', level: 'patch', rule: 'r', sentence: 's', hurts: '', before: 'a\n```\n@octocat\n', after: 'b\n```\n@octocat\n' },
          ],
          see: [],
        },
      ],
    },
    { key: 'languages', title: 'Other languages', verdict: 'none', groups: [] },
    { key: 'behaviour', title: 'Behaviour beside the contract', verdict: 'none', groups: [] },
  ],
  seconds: 1,
};
