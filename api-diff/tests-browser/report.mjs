// The page, as its readers see it: on a desk, on a phone, with a keyboard, without scripts, on paper.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { after, before, beforeEach, describe, test } from 'node:test';
import { overflow, startBrowser } from '../../openapi/tests-browser/browser.mjs';
import { html } from '../report/html.mjs';
import { samples } from '../tests/report/samples.mjs';

const target = fileURLToPath(new URL('../target/report/', import.meta.url));
mkdirSync(target, { recursive: true });
const address = (name) => pathToFileURL(`${target}${name}.html`).href;
for (const [name, report] of Object.entries(samples)) writeFileSync(`${target}${name}.html`, html(report));

const WIDTHS = { desktop: { width: 1280, height: 900 }, phone: { width: 375, height: 812 } };
const CHANGES = { all: 17, major: 10, minor: 5, patch: 2 };
const changes = (page) => page.locator('.change').filter({ visible: true });
const button = (page, name) => page.getByRole('button', { name });

for (const [width, viewport] of Object.entries(WIDTHS)) {
  describe(width, () => {
    let browser, page, requests, errors;
    before(async () => (browser = await startBrowser(viewport)));
    after(() => browser?.close());
    const open = async (name) => ({ page, requests, errors } = await browser.open(address(name)));

    for (const name of Object.keys(samples)) {
      test(`${name}: nothing leaves the page, complains or scrolls sideways`, async () => {
        await open(name);
        for (const colorScheme of ['light', 'dark']) {
          await page.emulateMedia({ colorScheme });
          await page.screenshot({ path: `${target}${name}-${width}-${colorScheme}.png` });
        }
        assert.deepEqual(requests, []);
        assert.deepEqual(errors, []);
        assert.ok((await overflow(page)) <= 0);
        // A group that is closed is no wider than one that is open.
        await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
        assert.ok((await overflow(page)) <= 0);
        await page.close();
      });
    }

    test('before and after stand side by side on a desk, one above the other on a phone', async () => {
      await open('breaking');
      const diff = page.locator('[id="90d1e47b"] .diff');
      const [before, after] = [await diff.locator('.before').boundingBox(), await diff.locator('.after').boundingBox()];
      if (width === 'desktop') {
        assert.equal(before.y, after.y);
        assert.ok(before.x + before.width <= after.x);
      } else {
        assert.equal(before.x, after.x);
        assert.ok(before.y + before.height <= after.y);
      }
      await page.close();
    });

    test('a row is on one height on both sides, though one of them takes two lines', async () => {
      await open('hostile');
      const line = (side, row) => page.locator(`[id="dead0007"] .${side} .line`).nth(row).boundingBox();
      const wrapped = await line('before', 3);
      if (width === 'desktop') {
        assert.ok(wrapped.height > 1.5 * (await line('before', 2)).height);
        assert.equal((await line('before', 4)).y, (await line('after', 4)).y);
      } else {
        assert.equal(await line('before', 4), null, 'no room is left for what is not there');
      }
      await page.close();
    });

    test('what differs is marked by more than color', async () => {
      await open('breaking');
      const diff = page.locator('[id="2b60fa18"] .diff');
      assert.deepEqual(await diff.locator('del').allInnerTexts(), ['Long']);
      assert.deepEqual(await diff.locator('ins').allInnerTexts(), ['String']);
      assert.equal(await page.locator('[id="2b60fa18"] .level').innerText(), 'Breaking');
      await page.close();
    });
  });
}

describe('with a keyboard', () => {
  let browser, page;
  before(async () => (browser = await startBrowser(WIDTHS.desktop)));
  after(() => browser?.close());
  beforeEach(async () => {
    await page?.close();
    ({ page } = await browser.open(address('breaking')));
  });

  const press = async (name, key) => {
    await button(page, name).focus();
    await page.keyboard.press(key);
  };

  test('a filter shows its changes and hides the others', async () => {
    for (const [key, name, level] of [['Enter', 'Breaking 10', 'major'], ['Space', 'Minor 5', 'minor'], ['Enter', 'Patch 2', 'patch']]) {
      await press(name, key);
      assert.equal(await changes(page).count(), CHANGES[level]);
      assert.equal(await page.locator(`.change.${level}`).filter({ visible: true }).count(), CHANGES[level]);
      assert.equal(await page.getByRole('status').innerText(), `Only ${name.split(' ')[0].toLowerCase()} changes are shown: ${CHANGES[level]} of 17.`);
      assert.deepEqual(await page.locator('.toolbar [aria-pressed=true]').allInnerTexts(), [name]);
    }
    await press('All 17', 'Enter');
    assert.equal(await changes(page).count(), CHANGES.all);
    assert.equal(await page.getByRole('status').innerText(), '');
  });

  test('a part without such a change says so', async () => {
    const note = page.getByText('No patch change.').filter({ visible: true });
    assert.equal(await note.count(), 0);
    await press('Patch 2', 'Enter');
    assert.equal(await note.count(), 2);
  });

  test('every button and group is reached with Tab, in the order of the page', async () => {
    const seen = [];
    await page.locator('.tile').last().focus();
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press('Tab');
      seen.push(await page.evaluate(() => document.activeElement.innerText.split('\n')[0].trim()));
    }
    assert.deepEqual(seen, ['All 17', 'Breaking 10', 'Minor 5', 'Patch 2', 'Close all', 'Team Breaking 2 breaking, 1 minor, 1 patch']);
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('#wire-0').getAttribute('open'), null);
  });

  test('all groups close and open', async () => {
    await press('Close all', 'Enter');
    assert.equal(await changes(page).count(), 0);
    await press('Open all', 'Enter');
    assert.equal(await changes(page).count(), CHANGES.all);
  });

  test('the command that allows a change opens', async () => {
    const command = page.getByText('mvn -Papi-diff -Dallow=3fa2b9c1 -Dreason="…"');
    assert.equal(await command.isVisible(), false);
    await page.locator('summary', { hasText: 'Allow 3fa2b9c1' }).focus();
    await page.keyboard.press('Enter');
    assert.equal(await command.isVisible(), true);
  });
});

describe('a link', () => {
  let browser;
  before(async () => (browser = await startBrowser(WIDTHS.desktop)));
  after(() => browser?.close());

  const inView = async (page, id) => {
    const { y } = await page.locator(`[id="${id}"]`).boundingBox();
    return y >= 0 && y < WIDTHS.desktop.height;
  };

  test('to a change opens its group, whatever was closed or filtered', async () => {
    const { page } = await browser.open(`${address('huge')}#${(0x10000000 + 333).toString(16)}`);
    assert.equal(await changes(page).count(), 10);
    assert.ok(await inView(page, (0x10000000 + 333).toString(16)));
    await button(page, 'Breaking 170').click();
    await page.evaluate(() => (location.hash = '#100001f3'));
    await page.locator('[id="100001f3"]').waitFor();
    assert.ok(await inView(page, '100001f3'));
    assert.equal(await page.locator('main').getAttribute('data-show'), 'all');
    await page.close();
  });

  test('to no change does nothing', async () => {
    for (const hash of ['#', '#nothing', '#%', '#%3Cscript%3E']) {
      const { page, errors } = await browser.open(address('breaking') + hash);
      assert.equal(await changes(page).count(), CHANGES.all);
      assert.deepEqual(errors, []);
      await page.close();
    }
  });
});

describe('the page', () => {
  let browser;
  before(async () => (browser = await startBrowser(WIDTHS.phone)));
  after(() => browser?.close());

  test('runs nothing that a report brings', async () => {
    const { page } = await browser.open(address('hostile'));
    assert.match(await page.title(), /^Breaking: needs 2\.0\.0, the version says <script>/);
    assert.equal(await page.locator('script').count(), 1);
    assert.equal(await page.locator('img, svg, style style, main script, [onload], [onerror], [onmouseover]').count(), 0);
    assert.equal(await page.locator('.change').count(), 19);
    // The second lock: a script that came in all the same does not run.
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      return window.ran ?? false;
    });
    assert.equal(ran, false);
    await page.close();
  });

  test('shows everything without scripts', async () => {
    const { page } = await browser.open('about:blank');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
    await page.unroute('**/*');
    await page.goto(address('breaking'));
    assert.equal(await changes(page).count(), CHANGES.all);
    assert.equal(await page.locator('.toolbar').isVisible(), false);
    await page.goto(address('huge'));
    await page.locator('summary', { hasText: 'Schema0' }).first().click();
    assert.equal(await changes(page).count(), 10);
    await page.close();
  });

  test('prints what is closed, and no buttons', async () => {
    const { page } = await browser.open(address('huge'));
    const { height } = await page.locator('#wire-0').boundingBox();
    await page.emulateMedia({ media: 'print' });
    assert.ok((await page.locator('#wire-0').boundingBox()).height > 5 * height);
    assert.equal(await page.locator('.toolbar').isVisible(), false);
    await page.close();
  });
});
