// The guide page, as a reader without a network sees it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { parse } from 'yaml';
import { overflow, screenshot, startBrowser, WIDTHS } from './browser.mjs';

const dist = new URL('../target/dist/', import.meta.url);
const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const deviations = parse(read('../deviations.yaml'));
const headings = [...read('../site/guide.md').matchAll(/^#+ (.+)$/gm)].map(([, text]) => text);

for (const [width, viewport] of Object.entries(WIDTHS)) {
  describe(width, () => {
    let browser, page, requests, errors;
    before(async () => {
      browser = await startBrowser(viewport);
      ({ page, requests, errors } = await browser.open(new URL('guide.html', dist).href));
    });
    after(() => browser?.close());

    test('every heading and every deviation is there', async () => {
      assert.deepEqual(await page.locator('h1, h2, h3').allInnerTexts(), headings);
      assert.equal(await page.locator('.deviations tbody tr').count(), deviations.length);
      assert.equal(await page.locator('.deviations tbody tr').last().isVisible(), true);
    });

    test('a link in the contents lands at its heading', async () => {
      for (const link of await page.locator('.contents a').all()) {
        await link.click();
        const heading = page.getByRole('heading', { level: 2, name: await link.innerText(), exact: true });
        const { y } = await heading.boundingBox();
        assert.ok(y >= 48 && y < viewport.height, `'${await link.innerText()}' is ${y} px below the top`);
        await screenshot(page, `guide-${(await link.getAttribute('href')).slice(1)}-${width}`);
      }
    });

    test('nothing leaves the page, complains or scrolls sideways', async () => {
      await page.evaluate(() => window.scrollTo(0, 0));
      await screenshot(page, `guide-${width}`);
      assert.deepEqual(requests, []);
      assert.deepEqual(errors, []);
      assert.ok((await overflow(page)) <= 0);
    });

    test('it links to the reference', async () => {
      await page.getByRole('link', { name: 'Reference', exact: true }).click({ noWaitAfter: true });
      await page.waitForTimeout(100);
      assert.deepEqual(requests, [new URL('index.html', dist).href]);
    });
  });
}
