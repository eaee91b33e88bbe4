// Makes the README's pictures anew: `npm run pictures`. Each conversation of test/conversations is had with the real bot
// in a sandbox of its own, and where a step names a picture, the page is photographed in Debian's Chromium.
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { readConversation } from '../../src/sandbox/conversation.ts';
import { replay, type Seen } from '../../src/sandbox/replay.ts';
import { findChromium, HOW_TO_GET_IT, launchChromium } from '../browser/chromium.ts';
import { openSampleCorpus, type SampleBot, type SampleCorpus, startSampleBot } from '../conversations/sampleBot.ts';

const CONVERSATIONS = fileURLToPath(new URL('../conversations/', import.meta.url));
const PICTURES = fileURLToPath(new URL('../../.pictures/', import.meta.url));

/** The clock of the pictures begins here, so that a picture changes only where something in it did. */
const BEGIN = Date.UTC(2026, 10, 23, 9, 41);

/** How a picture is taken. */
interface Shot {
  readonly suffix: string;
  readonly window: BrowserContextOptions;
  /** The whole window, or only the message that came last. */
  readonly of: 'window' | 'message';
}

const DESK = { viewport: { width: 1060, height: 720 }, deviceScaleFactor: 1.5 } as const;
const PHONE = { viewport: { width: 390, height: 780 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true } as const;

const MESSAGE: Shot = { suffix: '', window: DESK, of: 'message' };
const WINDOW: Shot = { suffix: '', window: DESK, of: 'window' };
const DARK: Shot = { suffix: '-dark', window: { ...DESK, colorScheme: 'dark' }, of: 'window' };
const ON_PHONE: Shot = { suffix: '-phone', window: { ...PHONE, colorScheme: 'dark' }, of: 'window' };

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
  const path = `${PICTURES}${name}${shot.suffix}.png`;
  const message = page.getByRole('article').last();
  await message.waitFor();
  await page.mouse.move(0, 0);
  if (shot.of === 'message') {
    const { width = 0 } = page.viewportSize() ?? {};
    const box = await message.boundingBox();
    // A message that is higher than the window needs a higher window.
    await page.setViewportSize({ width, height: Math.ceil((box?.height ?? 0) + 300) });
    await message.screenshot({ path });
  } else await page.screenshot({ path });
  await page.context().close();
  say(name + shot.suffix, path);
}

function say(name: string, path: string): void {
  process.stdout.write(`${name}.png ${Math.round(statSync(path).size / 1000)} kB\n`);
}

/** What a person sees while writing: the list of commands, and the completions of an option. */
async function photographWriting(browser: Browser, bot: SampleBot): Promise<void> {
  const page = await openPage(browser, bot, WINDOW, { as: 'Ben', in: 'inquiry' });
  const field = page.getByRole('combobox', { name: /^Message/ });
  await field.fill('/');
  const offers = page.getByRole('listbox').getByRole('option');
  await offers.first().waitFor();
  await page.screenshot({ path: `${PICTURES}commands.png` });
  say('commands', `${PICTURES}commands.png`);
  await field.fill('/source ');
  await offers.filter({ hasText: 'document' }).first().click();
  await page.keyboard.type('wh');
  await offers
    .filter({ hasText: /who is who/i })
    .first()
    .waitFor();
  await page.screenshot({ path: `${PICTURES}completion.png` });
  say('completion', `${PICTURES}completion.png`);
  await page.context().close();
}

async function inSandbox(sample: SampleCorpus, act: (bot: SampleBot) => Promise<unknown>): Promise<void> {
  const start = Date.now();
  const bot = await startSampleBot(sample, { now: () => BEGIN + Date.now() - start });
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
