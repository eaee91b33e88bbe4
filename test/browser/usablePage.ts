import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';

/** The program that `npm start` runs. */
export const MAIN_PROGRAM = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** The environment of a first start: no token, an empty folder for data, any free port. */
export function emptyHanded(data: string): NodeJS.ProcessEnv {
  return { ...process.env, DATA_DIR: data, SANDBOX_PORT: '0', DISCORD_TOKEN: '', LOG_LEVEL: 'silent' };
}

/**
 * Opens the page of the sandbox whose address a program writes to its output, and resolves when the page offers the command
 * /ask. Throws if the output ends without an address.
 */
export async function openUsablePage(output: Readable, browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.goto(await addressIn(output));
  await page.getByRole('combobox', { name: /^Message/ }).fill('/');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /^\/ask/ })
    .waitFor();
}

/** The address of the page that a program writes to its output. Throws if the output ends without one. */
export function addressIn(output: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    let written = '';
    output.on('data', (chunk: Buffer) => {
      written += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(written);
      if (found !== null) resolve(found[0]);
    });
    output.on('end', () => reject(new Error('the program ended without an address')));
  });
}
