// Makes the README's pictures anew: `npm run pictures`. Each conversation of test/conversations is had with the real bot
// in a sandbox of its own, and where a step names a picture, the page is photographed in Debian's Chromium.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { readConversation } from '../../src/sandbox/conversation.ts';
import { replay, type Seen } from '../../src/sandbox/replay.ts';
import { findChromium, HOW_TO_GET_IT, launchChromium } from '../browser/chromium.ts';
import { openSampleCorpus, type SampleBot, type SampleCorpus, startSampleBot } from '../conversations/sampleBot.ts';
import { smallPng } from './smallPng.ts';

const CONVERSATIONS = fileURLToPath(new URL('../conversations/', import.meta.url));
const PICTURES = fileURLToPath(new URL('../../.pictures/', import.meta.url));

/** The clock of the pictures begins here, so that a picture changes only where something in it did. */
const BEGIN = Date.UTC(2026, 10, 23, 9, 41);

/** It stands in the pictures, and is the one of `npm start`. */
const PORT = 8080;

/** How a picture is taken. */
interface Shot {
  readonly suffix: string;
  readonly window: BrowserContextOptions;
  /** The whole window, or only the message that came last. */
  readonly of: 'window' | 'message';
}

const DESK = { viewport: { width: 1060, height: 640 }, deviceScaleFactor: 1.5 } as const;
const PHONE_DARK: BrowserContextOptions = {
  viewport: { width: 390, height: 780 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  colorScheme: 'dark',
};

/** What stands above and below the messages, in pixels. */
const FRAME_HEIGHT = 160;

const MESSAGE: Shot = { suffix: '', window: DESK, of: 'message' };
const WINDOW: Shot = { suffix: '', window: DESK, of: 'window' };
const DARK: Shot = { suffix: '-dark', window: { ...DESK, colorScheme: 'dark' }, of: 'window' };
const ON_PHONE: Shot = { suffix: '-phone', window: PHONE_DARK, of: 'window' };

/** The pictures that are taken otherwise than as one message in light colours. */
const SHOTS: Readonly<Record<string, readonly Shot[]>> = {
  ask: [WINDOW, DARK, ON_PHONE],
  outsider: [WINDOW],
};

async function openPage(
  browser: Browser,
  bot: SampleBot,
  shot: Shot,
  place: { as: string; in: string },
): Promise<Page> {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    ...shot.window,
  });
  const page = await context.newPage();
  await page.goto(`${bot.sandbox.pageUrl}#${new URLSearchParams(place)}`);
  await page.getByRole('log').waitFor();
  return page;
}

async function photograph(browser: Browser, bot: SampleBot, name: string, shot: Shot, seen: Seen): Promise<void> {
  const page = await openPage(browser, bot, shot, { as: seen.userId, in: seen.channelId });
  const message = page.getByRole('article').last();
  await message.waitFor();
  await page.mouse.move(0, 0);
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const box = await message.boundingBox();
  // The window is made as high as the message needs, but a phone keeps its height.
  const needed = Math.ceil((box?.height ?? 0) + FRAME_HEIGHT);
  if (shot.window !== PHONE_DARK) await page.setViewportSize({ width, height: Math.max(height, needed) });
  keep(name + shot.suffix, await (shot.of === 'message' ? message : page).screenshot());
  await page.context().close();
}

function keep(name: string, png: Buffer): void {
  const small = smallPng(png);
  writeFileSync(`${PICTURES}${name}.png`, small);
  process.stdout.write(`${name}.png ${Math.round(small.length / 1000)} kB\n`);
}

/** What a person sees while writing: the list of commands, and the completions of an option. */
async function photographWriting(browser: Browser, bot: SampleBot): Promise<void> {
  const page = await openPage(browser, bot, WINDOW, { as: 'Ben', in: 'inquiry' });
  const field = page.getByRole('combobox', { name: /^Message/ });
  await field.fill('/');
  const offers = page.getByRole('listbox').getByRole('option');
  await offers.first().waitFor();
  keep('commands', await page.screenshot());
  await field.fill('/source ');
  await offers.filter({ hasText: 'document' }).first().click();
  await page.keyboard.type('wh');
  await offers
    .filter({ hasText: /who is who/i })
    .first()
    .waitFor();
  keep('completion', await page.screenshot());
  await page.context().close();
}

async function inSandbox(sample: SampleCorpus, act: (bot: SampleBot) => Promise<unknown>): Promise<void> {
  const start = Date.now();
  const bot = await startSampleBot(sample, { port: PORT, now: () => BEGIN + Date.now() - start });
  try {
    await act(bot);
  } finally {
    await bot.close();
  }
}

async function takeAll(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const browser = await launchChromium();
  const sample = await openSampleCorpus();
  try {
    await inSandbox(sample, (bot) => photographWriting(browser, bot));
    for (const file of readdirSync(CONVERSATIONS).filter((each) => each.endsWith('.yaml'))) {
      const conversation = readConversation(readFileSync(CONVERSATIONS + file, 'utf8'));
      await inSandbox(sample, (bot) =>
        replay(bot.sandbox, conversation, async (seen) => {
          const name = 'picture' in seen.step ? seen.step.picture : undefined;
          if (name === undefined) return;
          for (const shot of SHOTS[name] ?? [MESSAGE]) await photograph(browser, bot, name, shot, seen);
        }),
      );
    }
  } finally {
    sample.close();
    await browser.close();
  }
}

if (findChromium() === undefined) {
  process.stderr.write(`verbatim: ${HOW_TO_GET_IT}\n`);
  process.exitCode = 1;
} else await takeAll();
