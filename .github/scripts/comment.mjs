// Keeps one comment on a pull request, with the report of what it changes: node comment.mjs REPORT, with
// HEAD_SHA, HEAD_REPOSITORY_ID and RUN_URL in the environment. Which pull request it is comes from the
// API, never from the report: it is the open one whose head is the commit that was built.
import { readFileSync } from 'node:fs';
import { every, github, REPOSITORY } from './github.mjs';

const MARKER = '<!-- api-diff -->';
/** GitHub's limit, in characters. */
const LIMIT = 65_536;
const AUTHOR = 'github-actions[bot]';

const [file] = process.argv.slice(2);
const { HEAD_SHA, HEAD_REPOSITORY_ID, RUN_URL } = process.env;
if (!/^[0-9a-f]{40}$/.test(HEAD_SHA ?? '')) throw new Error(`HEAD_SHA is '${HEAD_SHA}', and must be a commit.`);

const number = await pullRequest();
if (number === undefined) {
  console.log(`No open pull request has ${HEAD_SHA} as its head any more: there is nothing to say.`);
} else {
  await keep(number, text(readFileSync(file, 'utf8')));
}

async function pullRequest() {
  for await (const { number, head } of every(`${REPOSITORY}/pulls?state=open`)) {
    // The same commit can be the head of another fork's pull request, too.
    if (head.sha === HEAD_SHA && String(head.repo?.id) === HEAD_REPOSITORY_ID) return number;
  }
}

/** Updates the comment that is there, or writes the first. */
async function keep(number, body) {
  for await (const comment of every(`${REPOSITORY}/issues/${number}/comments`)) {
    // Anybody can write the marker; only this one is ours.
    if (comment.user.login === AUTHOR && comment.body.startsWith(MARKER)) {
      await github('PATCH', `${REPOSITORY}/issues/comments/${comment.id}`, { body });
      return;
    }
  }
  await github('POST', `${REPOSITORY}/issues/${number}/comments`, { body });
}

/** The report, cut at the end of a line if GitHub would refuse all of it. */
function text(report) {
  const head = `${MARKER}\n`;
  // A commit or a name with an @ must not call somebody.
  const calm = report.replaceAll('\0', '').replace(/@(?=[A-Za-z0-9])/g, '@\u200b');
  if (head.length + calm.length <= LIMIT) return head + calm;
  const rest = `\n\nThe report is longer than a comment may be: [the whole of it](${RUN_URL}).\n`;
  const room = calm.slice(0, LIMIT - head.length - rest.length);
  const cut = room.slice(0, Math.max(room.lastIndexOf('\n'), 0)) || room;
  // Half of a character that takes two, and a block of code that nobody closes.
  const whole = cut.replace(/[\ud800-\udbff]$/, '');
  const open = (whole.match(/^```/gm)?.length ?? 0) % 2 === 1;
  return head + (open ? whole.slice(0, whole.lastIndexOf('```')) : whole) + rest;
}
