import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pageFiles } from '../../../src/sandbox/page/pageBundle.ts';
import { launchChromium } from '../../browser/chromium.ts';
import { describeInBrowser } from '../../browser/openPage.ts';
import { emptyHanded, MAIN_PROGRAM, openUsablePage } from '../../browser/usablePage.ts';
import { withFolder } from '../../fixtures/temporaryFolder.ts';
import { childForTest } from '../../processes/childForTest.ts';

/** How often Preact's own code says so, in the version of the lock file. */
const PREACTS_OWN = 4;

it('the page is less than 150 kB, compressed', async () => {
  const { html, files } = await pageFiles();
  const sizes = [html, ...files.map(({ text }) => text)].map((text) => gzipSync(text).length);
  expect(files.map(({ path }) => path)).toEqual([
    expect.stringMatching(/^\/page-.+\.js$/),
    expect.stringMatching(/^\/page-.+\.css$/),
  ]);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(150_000);
});

it('the page never makes markup of text', async () => {
  const { files } = await pageFiles();
  const script = files.find(({ path }) => path.endsWith('.js'))?.text ?? '';
  // Preact itself knows the first, for a property that no part of the page sets.
  expect(script.match(/innerHTML|dangerouslySetInnerHTML/g)?.length ?? 0).toBe(PREACTS_OWN);
  expect(script).not.toMatch(/insertAdjacentHTML|outerHTML|document\.write|eval\(|new Function/);
});

describeInBrowser('npm start, once installed', () => {
  it('serves a page that can be used, with no token and nothing kept', async () => {
    await withFolder({}, async (data) => {
      const bot = childForTest(MAIN_PROGRAM, [], { env: emptyHanded(data) });
      const browser = await launchChromium();
      try {
        await openUsablePage(bot.stdout, browser);
      } finally {
        await browser.close();
        const ended = once(bot, 'exit');
        bot.kill('SIGTERM');
        await ended;
      }
    });
  });
});
