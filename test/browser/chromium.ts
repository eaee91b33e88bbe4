import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where a Chromium may lie; `CHROMIUM` in the environment names another one. */
const PLACES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Root has no sandbox of its own in a container; the rest keeps the browser from asking anything of the network. */
const ARGUMENTS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** The path of the Chromium of this machine, or undefined. */
export function findChromium(): string | undefined {
  return PLACES.find((path) => path !== '' && existsSync(path));
}

export const HOW_TO_GET_IT =
  'no Chromium was found: install one (Debian: apt-get install chromium) or name it in CHROMIUM';

/** Starts the browser, without a window. Throws where there is none. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(HOW_TO_GET_IT);
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
