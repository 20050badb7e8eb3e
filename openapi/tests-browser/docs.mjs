// The reference page, as a reader without a network sees it.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { overflow, screenshot, startBrowser, WIDTHS } from './browser.mjs';

const dist = new URL('../target/dist/', import.meta.url);
const address = new URL('index.html', dist).href;
const spec = JSON.parse(readFileSync(new URL('sentry.json', dist), 'utf8'));
const operations = Object.values(spec.paths).flatMap((item) =>
  Object.entries(item).filter(([, each]) => each.operationId).map(([method, each]) => ({ method, ...each })),
);
const LABELS = ['Shell', 'Node.js', 'JavaScript', 'Python', 'Ruby', 'Java'];

/** Redoc makes only those parts of the page that are near the window: each test goes where it looks. */
const section = (page, id) => page.locator(`[data-section-id="/teams/${id.toLowerCase()}"]`);

for (const [width, viewport] of Object.entries(WIDTHS)) {
  describe(width, () => {
    let browser, opened, page;
    before(async () => (browser = await startBrowser(viewport)));
    after(() => browser?.close());

    const visit = async (hash = '') => {
      await opened?.page.close();
      opened = await browser.open(address + hash);
      page = opened.page;
    };
    const quiet = async () => {
      assert.deepEqual(opened.requests, [], 'requests that leave the page');
      assert.deepEqual(opened.errors, [], 'errors in the console');
      assert.ok((await overflow(page)) <= 0, 'the page scrolls sideways');
    };

    test('the page renders, and links to the guide', async () => {
      await visit();
      await page.getByRole('heading', { level: 1, name: 'Sentry web API' }).waitFor();
      assert.equal(await page.title(), 'Sentry web API');
      await screenshot(page, `reference-${width}`);
      await quiet();
      await page.getByRole('link', { name: 'Guide', exact: true }).click({ noWaitAfter: true });
      await page.waitForTimeout(100);
      assert.deepEqual(opened.requests, [new URL('guide.html', dist).href]);
    });

    for (const { operationId, summary, 'x-codeSamples': samples } of operations) {
      test(`a link to ${operationId} lands there, and every language shows its sample`, async () => {
        await visit(`#operation/${operationId}`);
        const heading = section(page, operationId).getByRole('heading', { level: 2 });
        await heading.waitFor();
        assert.equal((await heading.innerText()).trim(), summary);
        const { y } = await heading.boundingBox();
        assert.ok(y >= 48 && y < 300, `the heading is ${y} px below the top`);

        assert.deepEqual(samples?.map(({ label }) => label).sort(), LABELS.toSorted());
        const code = section(page, operationId).getByTestId('source-code').first();
        const tab = () => section(page, operationId).getByRole('button', { name: new RegExp(`^(${LABELS.join('|')})$`) });
        for (const label of LABELS) {
          await tab().click();
          await page.getByRole('menuitem', { name: label, exact: true }).locator('visible=true').click();
          await tab().getByText(label, { exact: true }).waitFor();
          assert.equal((await code.textContent()).trimEnd(), samples.find((each) => each.label === label).source.trimEnd());
        }
        await screenshot(page, `${operationId}-${width}`);
        await quiet();
      });
    }

    test('the menu leads to all operations', async () => {
      await visit();
      if (width === 'phone') await page.getByTestId('floating-button').click();
      await page.getByRole('listitem').getByText('Teams', { exact: true }).first().click();
      const titles = page.getByTestId('menu-item-label').locator('visible=true');
      await titles.nth(operations.length).waitFor();
      assert.deepEqual((await titles.allInnerTexts()).map((text) => text.trim()), [
        'Sentry web API',
        'Teams',
        ...operations.map(({ summary, method }) => `${summary}\n${method.toUpperCase()}`),
      ]);
      await screenshot(page, `menu-${width}`);
      await quiet();
    });

    test('the search finds getTeamStats', async () => {
      await visit();
      if (width === 'phone') await page.getByTestId('floating-button').click();
      await page.getByTestId('search-trigger').locator('visible=true').click();
      await page.keyboard.type('getTeamStats');
      const found = page.locator('[data-component-name="Search/SearchItem"]');
      await found.first().waitFor();
      assert.equal(await found.count(), 1);
      assert.match(await found.innerText(), /Retrieve Event Counts for a Team/);
      await screenshot(page, `search-${width}`);
      await found.click();
      await section(page, 'getTeamStats').getByRole('heading', { level: 2 }).waitFor();
      assert.match(page.url(), /#\/teams\/getteamstats$/);
      await quiet();
    });
  });
}

test('a page that does ask for something, complains or is too wide is found out', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  const browser = await startBrowser(WIDTHS.phone);
  try {
    const file = join(folder, 'bad.html');
    writeFileSync(
      file,
      '<img src="https://fonts.example.com/a.png"><div style="width: 500px">wide</div><script>console.error("oh"); throw new Error("no")</script>',
    );
    const { page, requests, errors } = await browser.open(pathToFileURL(file).href);
    assert.deepEqual(requests, ['https://fonts.example.com/a.png']);
    assert.ok(errors.includes('oh') && errors.includes('no'), String(errors));
    assert.ok((await overflow(page)) > 0);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
});
