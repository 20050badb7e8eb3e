// Opens a page in an installed Chromium that cannot reach anything, and keeps what the page asked
// for and complained about.
//
// The tests here are not named *.test.mjs, because `node --test` without a path would run them, and
// a browser is needed only for them.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const WIDTHS = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

const screenshots = fileURLToPath(new URL('../target/screenshots/', import.meta.url));
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** `{ open, close }`; `open(address)` gives a page, with `requests` and `errors` beside it. */
export async function startBrowser(viewport) {
  if (!existsSync(executablePath)) {
    throw new Error(
      `No browser at '${executablePath}': install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH to one.`,
    );
  }
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport,
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync',
      // Below what a test sees, too: no name leads anywhere.
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  context.setDefaultTimeout(10_000);
  return {
    open: (address) => open(context, address),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function open(context, address) {
  const page = await context.newPage();
  const requests = [];
  const errors = [];
  const itself = address.replace(/#.*/, '');
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === itself || /^(data|blob):/.test(url)) return route.continue();
    requests.push(url);
    return route.abort();
  });
  page.on('websocket', (socket) => requests.push(socket.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  await page.goto(address);
  return { page, requests, errors };
}

export async function screenshot(page, name) {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`) });
}

/** By how many pixels the page is wider than its window. */
export function overflow(page) {
  return page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - window.innerWidth);
}
