// The troubleshooting page, as a reader sees it who comes from a message of the Java client.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { overflow, screenshot, startBrowser, WIDTHS } from './browser.mjs';

const dist = new URL('../target/dist/', import.meta.url);
const source = readFileSync(new URL('../site/troubleshooting.md', import.meta.url), 'utf8');
const sections = [...source.matchAll(/^### (.+) \{#(.+)\}$/gm)].map(([, heading, id]) => ({ heading, id }));

for (const [width, viewport] of Object.entries(WIDTHS)) {
  describe(width, () => {
    let browser, page, requests, errors;
    before(async () => {
      browser = await startBrowser(viewport);
      ({ page, requests, errors } = await browser.open(new URL('troubleshooting.html#status-403', dist).href));
    });
    after(() => browser?.close());

    test('the address in a message lands at its section', async () => {
      await screenshot(page, `troubleshooting-status-403-${width}`);
      for (const { heading, id } of sections) {
        await page.evaluate((hash) => (location.hash = hash), id);
        const { y } = await page.getByRole('heading', { level: 3, name: heading, exact: true }).boundingBox();
        assert.ok(y >= 48 && y < viewport.height, `'${heading}' is ${y} px below the top`);
      }
    });

    test('nothing leaves the page, complains or scrolls sideways', async () => {
      await page.evaluate(() => window.scrollTo(0, 0));
      await screenshot(page, `troubleshooting-${width}`);
      assert.deepEqual(requests, []);
      assert.deepEqual(errors, []);
      assert.ok((await overflow(page)) <= 0);
    });

    test('the other pages link to it, and it to them', async () => {
      for (const name of ['Reference', 'Guide']) {
        const other = await page.getByRole('link', { name, exact: true }).getAttribute('href');
        const opened = await browser.open(new URL(other, dist).href);
        const link = opened.page.getByRole('link', { name: 'Troubleshooting', exact: true });
        assert.equal(await link.getAttribute('href'), 'troubleshooting.html');
        await opened.page.close();
      }
    });
  });
}
