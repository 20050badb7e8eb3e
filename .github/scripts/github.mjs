// Calls of GitHub's API, as few as the workflows need. GITHUB_API_URL, GITHUB_REPOSITORY and
// GITHUB_TOKEN are what GitHub Actions and the workflow set.
const { GITHUB_API_URL, GITHUB_TOKEN } = process.env;
export const REPOSITORY = `/repos/${process.env.GITHUB_REPOSITORY}`;
const TIMEOUT_MILLIS = 30_000;

/** The answer to a call, or an error that says which one failed. */
export async function github(method, path, body) {
  const answer = await fetch(GITHUB_API_URL + path, {
    method,
    headers: {
      Accept: 'application/vnd.github+json',
      Authorization: `Bearer ${GITHUB_TOKEN}`,
      'X-GitHub-Api-Version': '2022-11-28',
    },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MILLIS),
  });
  if (!answer.ok) throw new Error(`${answer.status} to ${method} ${path}: ${(await answer.text()).slice(0, 500)}`);
  return answer;
}

/** All items of a list, page by page. */
export async function* every(path) {
  for (let page = 1; ; page++) {
    const answer = await github('GET', `${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`);
    const items = await answer.json();
    yield* Array.isArray(items) ? items : items.artifacts;
    if (!/rel="next"/.test(answer.headers.get('link') ?? '')) return;
  }
}
