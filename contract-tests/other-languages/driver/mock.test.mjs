// The recorder must see what a client does wrong, whatever the client thinks of the answer.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { startMock } from './mock.mjs';
import { operations, readSpec } from './spec.mjs';

const mock = await startMock(operations(readSpec()));
after(() => mock.close());

async function call(path, options = {}) {
  const headers = { authorization: 'Bearer not-a-real-token', 'content-type': 'application/json' };
  const { status } = await fetch(`${mock.url}/api/0/teams/the-interstellar-jurisdiction/${path}`, { headers, ...options });
  const [exchange] = mock.take();
  return { status, ...exchange };
}

test('a good call has no faults and the status of a real server', async () => {
  assert.deepEqual(await call('ancient-gabelers/', { method: 'DELETE' }), {
    status: 204,
    operation: 'deleteTeam',
    request: 'DELETE /api/0/teams/the-interstellar-jurisdiction/ancient-gabelers/',
    trouble: false,
    faults: [],
  });
});

test('a team that stands for an error gets that error', async () => {
  const { status, trouble, faults } = await call('far-region/');
  assert.deepEqual({ status, trouble, faults }, { status: 503, trouble: true, faults: [] });
});

test('a value that the spec does not allow is a fault', async () => {
  const { status, faults } = await call('ancient-gabelers/?expand=projects,externalTeams');
  assert.equal(status, 400);
  assert.match(faults.join(), /expand.*must be equal to one of the allowed values.*400 instead of 200/);
});

test('a body that the spec does not allow is a fault', async () => {
  const { faults } = await call('ancient-gabelers/', { method: 'PUT', body: '{"name":7}' });
  assert.match(faults.join(), /name must be string.*400 instead of 200/);
});

test('a call without a token is a fault', async () => {
  assert.match((await call('ancient-gabelers/', { headers: {} })).faults.join(), /401 instead of 200/);
});

test('a path without its last slash is a fault', async () => {
  assert.match((await call('ancient-gabelers')).faults.join(), /no operation of the spec.*NO_PATH_MATCHED_ERROR/);
});
