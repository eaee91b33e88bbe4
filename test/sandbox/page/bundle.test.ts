import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pageFiles } from '../../../src/sandbox/page/pageBundle.ts';
import { launchChromium } from '../../browser/chromium.ts';
import { describeInBrowser } from '../../browser/openPage.ts';

const MAIN = fileURLToPath(new URL('../../../src/main.ts', import.meta.url));

/** How often Preact's own code says so, in the version of the lock file. */
const PREACTS_OWN = 5;

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
  it('serves a page that can be used in under 20 seconds, with no token and nothing kept', async () => {
    const data = mkdtempSync(join(tmpdir(), 'verbatim-start-'));
    const begun = Date.now();
    const bot = spawn(process.execPath, [MAIN], {
      env: { ...process.env, DATA_DIR: data, SANDBOX_PORT: '0', DISCORD_TOKEN: '', LOG_LEVEL: 'silent' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const browser = await launchChromium();
    try {
      const address = await new Promise<string>((resolve, reject) => {
        let said = '';
        bot.stdout.on('data', (chunk: Buffer) => {
          said += chunk.toString();
          const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
          if (found !== null) resolve(found[0]);
        });
        bot.on('exit', (code) => reject(new Error(`it ended with ${code}`)));
      });
      const page = await browser.newPage();
      await page.goto(address);
      await page.getByRole('combobox', { name: /^Message/ }).fill('/');
      await page
        .getByRole('listbox')
        .getByRole('option', { name: /^\/ask/ })
        .waitFor();
      const took = Date.now() - begun;
      process.stderr.write(`start to a page that can be used: ${took} ms\n`);
      expect(took).toBeLessThan(20_000);
    } finally {
      await browser.close();
      const ended = new Promise((resolve) => bot.once('exit', resolve));
      bot.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    }
  });
});
