// The one comment with a report that a pull request gets.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import { fakeGithub, pages } from './fake-github.mjs';

const HEAD = 'a'.repeat(40);
const env = { HEAD_SHA: HEAD, HEAD_REPOSITORY_ID: '7', RUN_URL: 'https://example.org/run' };
const pull = (number, sha, repository) => ({ number, head: { sha, repo: repository && { id: repository } } });
const pulls = [pull(1, 'b'.repeat(40), 7), pull(2, HEAD, 8), pull(3, HEAD, undefined), pull(4, HEAD, 7)];
const comment = (id, login, body) => ({ id, user: { login }, body });
const folder = mkdtempSync(join(tmpdir(), 'comment-'));
let server;
afterEach(() => server?.close());
after(() => rmSync(folder, { recursive: true }));

test('the first report becomes a comment of the pull request whose head was built', async () => {
  const { code, output } = await post('No change.\n', { 'GET /repos/o/r/issues/4/comments': [], 'POST /repos/o/r/issues/4/comments': {} });
  assert.deepEqual({ code, output }, { code: 0, output: '' });
  assert.deepEqual(written(), [{ call: 'POST /repos/o/r/issues/4/comments', body: { body: '<!-- api-diff -->\nNo change.\n' } }]);
  assert.ok(server.requests.every(({ auth }) => auth === 'Bearer secret'));
});

test('the next report replaces it, and nobody else\'s comment', async () => {
  const comments = [
    comment(11, 'someone', '<!-- api-diff -->\nNot ours.'),
    comment(12, 'github-actions[bot]', 'Of another workflow, about <!-- api-diff -->'),
    comment(13, 'github-actions[bot]', '<!-- api-diff -->\nOld.'),
  ];
  const { code } = await post('New.\n', { 'GET /repos/o/r/issues/4/comments': pages(comments), 'PATCH /repos/o/r/issues/comments/13': {} });
  assert.equal(code, 0);
  assert.deepEqual(written(), [{ call: 'PATCH /repos/o/r/issues/comments/13', body: { body: '<!-- api-diff -->\nNew.\n' } }]);
});

test('a commit that is no open pull request\'s head any more is left alone', async () => {
  const { code, output } = await post('Late.', {}, { HEAD_SHA: 'c'.repeat(40) });
  assert.equal(code, 0);
  assert.equal(output, `No open pull request has ${'c'.repeat(40)} as its head any more: there is nothing to say.\n`);
  assert.deepEqual(written(), []);
});

test('a long report is cut at a line, below the limit, with a way to all of it', async () => {
  const line = `${'x'.repeat(99)}\n`;
  await post(line.repeat(700), { 'GET /repos/o/r/issues/4/comments': [], 'POST /repos/o/r/issues/4/comments': {} });
  const [{ body: { body } }] = written();
  assert.ok(body.length <= 65_536 && body.length > 65_300, String(body.length));
  assert.match(body, /\nx{99}\n\nThe report is longer than a comment may be: \[the whole of it\]\(https:\/\/example\.org\/run\)\.\n$/);
});

test('a report of exactly what fits is whole', async () => {
  const report = 'x'.repeat(65_536 - '<!-- api-diff -->\n'.length);
  await post(report, { 'GET /repos/o/r/issues/4/comments': [], 'POST /repos/o/r/issues/4/comments': {} });
  assert.equal(written()[0].body.body, `<!-- api-diff -->\n${report}`);
});

test('a block of code that the cut would leave open is left out', async () => {
  await post(`Before.\n\`\`\`\n${'y\n'.repeat(40_000)}\`\`\`\n`, { 'GET /repos/o/r/issues/4/comments': [], 'POST /repos/o/r/issues/4/comments': {} });
  assert.match(written()[0].body.body, /^<!-- api-diff -->\nBefore\.\n\n\nThe report is longer/);
});

test('a report calls nobody', async () => {
  await post('See @someone and a@b.c.', { 'GET /repos/o/r/issues/4/comments': [], 'POST /repos/o/r/issues/4/comments': {} });
  assert.equal(written()[0].body.body, '<!-- api-diff -->\nSee @\u200bsomeone and a@\u200bb.c.');
});

test('what GitHub refuses fails, with its reason and without the token', async () => {
  const refusal = () => ({ status: 403, body: { message: 'Resource not accessible' } });
  const { code, output } = await post('New.', { 'GET /repos/o/r/issues/4/comments': [], 'POST /repos/o/r/issues/4/comments': refusal });
  assert.equal(code, 1);
  assert.match(output, /403 to POST \/repos\/o\/r\/issues\/4\/comments: \{"message":"Resource not accessible"\}/);
  assert.doesNotMatch(output, /secret/);
});

test('something else than a commit is refused before a call', async () => {
  const { code, output } = await post('New.', {}, { HEAD_SHA: '$(id)' });
  assert.equal(code, 1);
  assert.match(output, /HEAD_SHA is '\$\(id\)', and must be a commit\./);
  assert.deepEqual(server.requests, []);
});

async function post(report, table, more = {}) {
  server = await fakeGithub({ 'GET /repos/o/r/pulls': pages(pulls), ...table });
  const file = join(folder, 'report.md');
  writeFileSync(file, report);
  return server.run('comment.mjs', [file], { ...env, ...more });
}

/** The calls that changed something. */
function written() {
  return server.requests.filter(({ call }) => !call.startsWith('GET ')).map(({ call, body }) => ({ call, body }));
}
