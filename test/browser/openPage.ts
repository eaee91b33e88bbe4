import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { findChromium, HOW_TO_GET_IT, launchChromium } from './chromium.ts';

/** A page of the sandbox, with what it asked of elsewhere. */
export interface OpenedPage {
  readonly page: Page;
  /** Addresses outside the sandbox that the page asked for; none was let through. */
  readonly foreign: readonly string[];
  /** What the page's script threw, or the browser complained of. */
  readonly errors: readonly string[];
}

/** Longest wait for what a browser shows, in milliseconds. It only ends a hang. */
const PATIENCE_MS = 60_000;

/** Expects something of what `look` returns, and looks again until it holds. */
export function eventually<T>(look: () => T | Promise<T>) {
  return expect.poll(look);
}

let browser: Browser | undefined;
const opened: OpenedPage[] = [];

/** Opens the page as someone somewhere, both by name. */
export async function openPage(
  sandbox: Sandbox,
  as = 'Ben',
  where = 'inquiry',
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  browser ??= await launchChromium();
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Moscow', ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (new URL(url).origin === new URL(sandbox.pageUrl).origin) return route.continue();
    foreign.push(url);
    return route.abort();
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    // What the sandbox refuses is told with status 400, which the browser logs; the tests of refusals look at the page.
    if (message.type() === 'error' && !message.text().includes('status of 400')) errors.push(message.text());
  });
  await page.goto(`${sandbox.pageUrl}#${new URLSearchParams({ as, in: where })}`);
  await page.getByRole('log').waitFor();
  const one = { page, foreign, errors };
  opened.push(one);
  return one;
}

/**
 * Tests in a browser. Every page that they opened has asked for nothing outside the sandbox and has logged no error. Skipped where
 * the machine has no Chromium, except in CI, which installs one.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  const isMissing = findChromium() === undefined && !process.env.CI;
  if (isMissing) process.stderr.write(`skipped: ${name}: ${HOW_TO_GET_IT}\n`);
  describe.skipIf(isMissing)(name, () => {
    beforeAll(async () => {
      browser ??= await launchChromium();
    });
    afterEach(async ({ task }) => {
      const pages = opened.splice(0);
      for (const { page } of pages) await page.context().close();
      // A test that failed has its own fault to tell first.
      if (task.result?.state === 'fail') return;
      const faults = pages.flatMap(({ foreign, errors }) => [...foreign, ...errors]);
      if (faults.length > 0) throw new Error(`the page asked for, or complained of:\n${faults.join('\n')}`);
    });
    afterAll(async () => {
      await browser?.close();
      browser = undefined;
    });
    tests();
  });
}
