import { MessageFlags } from 'discord.js';
import type { BrowserContextOptions } from 'playwright-core';
import { expect, it } from 'vitest';
import { seriousFaults } from '../../browser/axe.ts';
import { describeInBrowser, eventually, openPage } from '../../browser/openPage.ts';
import { botForTest, sandboxForTest } from '../withSandbox.ts';
import { CARD, FORM, LETTER } from './everything.ts';

const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

describeInBrowser('whoever looks', () => {
  it.each<[string, BrowserContextOptions]>([
    ['in light colours', { colorScheme: 'light' }],
    ['in dark colours', { colorScheme: 'dark' }],
    ['on a phone in light colours', { ...PHONE, colorScheme: 'light' }],
    ['on a phone in dark colours', { ...PHONE, colorScheme: 'dark' }],
  ])('%s finds no serious fault with axe, in any state of the page', async (_name, options) => {
    const sandbox = await sandboxForTest();
    await botForTest(sandbox, {
      commands: [
        { name: 'card', description: 'A card' },
        { name: 'form', description: 'A form' },
        { name: 'letter', description: 'A letter', options: [{ name: 'to', description: 'Whom', type: 6 }] },
      ],
      onInteraction: async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        if (interaction.commandName === 'card')
          await interaction.reply({ ...CARD, flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] });
        else if (interaction.commandName === 'letter') await interaction.reply(LETTER);
        else await interaction.showModal(FORM);
      },
    });
    const session = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
    session.say('متى وصل القارب؟ > سجل');
    session.react(session.say('Good morning <@1100000000000000011> </card:1> <#1100000000000000111>'), '✅');
    await session.type('/letter').final();
    await session.type('/card').final();
    const { page } = await openPage(sandbox, 'Ben', 'inquiry', { ...options, bypassCSP: true });
    await page.getByRole('heading', { name: 'The ferry' }).waitFor();
    const states: Record<string, readonly string[]> = {};
    states.messages = await seriousFaults(page);
    await page.keyboard.type('/');
    await page.getByRole('listbox').waitFor();
    states.commands = await seriousFaults(page);
    await page.keyboard.type('let');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    states.options = await seriousFaults(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Faults' }).click();
    states.faults = await seriousFaults(page);
    await page.getByRole('button', { name: 'Close the switchboard' }).click();
    const more = page.getByRole('button', { name: /^More/ }).last();
    await more.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    states.menu = await seriousFaults(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'More for the message of Ben' }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Start a thread' }).click();
    await page.getByRole('textbox', { name: 'Name of the thread' }).waitFor();
    states.thread = await seriousFaults(page);
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: /^Message/ }).fill('متى وصل القارب؟');
    states.writing = await seriousFaults(page);
    session.type('/form');
    await page.getByRole('dialog').waitFor();
    states.dialogue = await seriousFaults(page);
    expect(Object.entries(states).filter(([, faults]) => faults.length > 0)).toEqual([]);
    expect(Object.keys(states)).toHaveLength(8);
  });

  it('on a phone never has to scroll sideways, and finds the channels behind a button', async () => {
    const sandbox = await sandboxForTest();
    await botForTest(sandbox, {
      commands: [{ name: 'card', description: 'A card' }],
      onInteraction: async (interaction) => void (interaction.isChatInputCommand() && (await interaction.reply(CARD))),
    });
    const session = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
    session.say(`https://example.org/${'very-long/'.repeat(30)} \`${'x'.repeat(300)}\``);
    await session.type('/card').final();
    const { page } = await openPage(sandbox, 'Ben', 'inquiry', PHONE);
    await page.getByRole('heading', { name: 'The ferry' }).waitFor();
    const widths =
      "[document.documentElement.scrollWidth, document.querySelector('.messages').scrollWidth, innerWidth]";
    expect(await page.evaluate(widths)).toEqual([360, 360, 360]);
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Channels' }).click();
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /general/ })
      .click();
    await page.getByRole('heading', { level: 1 }).getByText('general').waitFor();
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
  });

  it('changes the colours, and finds them so when coming back', async () => {
    const { page } = await openPage(await sandboxForTest());
    const ground = (): Promise<unknown> => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await ground();
    await page.getByRole('button', { name: 'Change to dark colours' }).click();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    await page.getByRole('log').waitFor();
    expect(await ground()).toBe(dark);
    await page.getByRole('button', { name: 'Change to light colours' }).click();
    expect(await ground()).toBe(light);
  });

  it('sees where the keyboard is, wherever it goes', async () => {
    const sandbox = await sandboxForTest();
    sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry).say('Good morning');
    const { page } = await openPage(sandbox);
    const outline = `(() => {
      const focused = document.activeElement;
      const box = focused.closest('.composer-line') ?? focused;
      const { outlineStyle, boxShadow } = getComputedStyle(box);
      return outlineStyle !== 'none' || boxShadow !== 'none' ? '' : focused.outerHTML;
    })()`;
    const unseen: unknown[] = [];
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate('document.activeElement === document.body')) !== true)
        unseen.push(await page.evaluate(outline));
    }
    expect(unseen.filter((each) => each !== '')).toEqual([]);
    expect(unseen.length).toBeGreaterThan(10);
  });
});

describeInBrowser('the switchboard', () => {
  it('makes this Discord misbehave, and shows how the bot bears it', async () => {
    const sandbox = await sandboxForTest();
    await botForTest(sandbox, {
      commands: [{ name: 'ping', description: 'Pings' }],
      onInteraction: async (interaction) =>
        void (interaction.isChatInputCommand() && (await interaction.reply('pong'))),
    });
    const { page } = await openPage(sandbox);
    const state = page.getByRole('status').filter({ hasText: 'Verbatim' });
    await state.getByText('connected').waitFor();
    await page.getByRole('button', { name: 'Faults' }).click();
    const board = page.getByRole('complementary', { name: 'Faults' });
    await board.getByRole('button', { name: /^Drop the socket/ }).click();
    await state.getByText('resuming').waitFor();
    await state.getByText('connected').waitFor();
    await board.getByRole('button', { name: /^429 storm/ }).click();
    await board.getByRole('button', { name: /^Repeat/ }).click();
    await board.getByText('rate limit: 10 to come').waitFor();
    await board.getByText('repeated event: 3 to come').waitFor();
    await page.getByRole('button', { name: 'Faults, 2 switched on' }).waitFor();
    await board.getByRole('button', { name: 'All is well again' }).click();
    await board.getByText('Nothing; all is well.').waitFor();
    for (const name of [
      'Slow network',
      'Slow answers',
      'Global 429',
      '503 burst',
      'Delay',
      'Reorder',
      'Ask to reconnect',
    ]) {
      await board.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    }
    await eventually(() => sandbox.faults.active().length).toBe(5);
    await board.getByRole('button', { name: 'All is well again' }).click();
    await board.getByRole('button', { name: /^Away for a minute/ }).click();
    await state.getByText(/resuming|offline|connecting/).waitFor();
    await board.getByRole('button', { name: 'All is well again' }).click();
    await state.getByText('connected').waitFor();
    await page.getByRole('combobox', { name: /^Message/ }).fill('/ping ');
    await page.keyboard.press('Enter');
    await page.getByText('pong').waitFor();
  });
});
