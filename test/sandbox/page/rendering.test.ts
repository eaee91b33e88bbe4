import { ApplicationCommandOptionType, ApplicationCommandType, MessageFlags } from 'discord.js';
import { expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { describeInBrowser, eventually, openPage } from '../../browser/openPage.ts';
import type { TestBot } from '../testBot.ts';
import { botForTest, sandboxForTest } from '../withSandbox.ts';
import { CARD, FORM, HOSTILE, LETTER, PIXEL } from './everything.ts';

/** Run in the page, as text: these tests know no types of a browser. */
const PICTURE_WIDTH = "document.querySelector('article img')?.naturalWidth";

async function ready(): Promise<{ sandbox: Sandbox; bot: TestBot; heard: string[] }> {
  const sandbox = await sandboxForTest();
  const heard: string[] = [];
  const bot = await botForTest(sandbox, {
    commands: [
      { name: 'card', description: 'A card' },
      { name: 'letter', description: 'A letter' },
      { name: 'form', description: 'A form' },
      { name: 'slow', description: 'Thinks' },
      {
        name: 'all',
        description: 'Every kind of option',
        options: [
          { name: 'count', description: 'A number', type: ApplicationCommandOptionType.Integer, required: true },
          { name: 'sure', description: 'Yes or no', type: ApplicationCommandOptionType.Boolean, required: true },
          { name: 'who', description: 'A user', type: ApplicationCommandOptionType.User, required: true },
          { name: 'where', description: 'A channel', type: ApplicationCommandOptionType.Channel, required: true },
          { name: 'role', description: 'A role', type: ApplicationCommandOptionType.Role, required: true },
          {
            name: 'tide',
            description: 'A choice',
            type: ApplicationCommandOptionType.String,
            required: true,
            choices: [
              { name: 'High tide', value: 'h' },
              { name: 'Low tide', value: 'l' },
            ],
          },
          { name: 'file', description: 'A file', type: ApplicationCommandOptionType.Attachment, required: true },
        ],
      },
      {
        name: 'desk',
        description: 'Of desks',
        options: [
          { name: 'add', description: 'Adds a desk', type: ApplicationCommandOptionType.Subcommand },
          { name: 'drop', description: 'Drops a desk', type: ApplicationCommandOptionType.Subcommand },
        ],
      },
      { name: 'Weigh', type: ApplicationCommandType.Message },
      { name: 'Greet', type: ApplicationCommandType.User },
    ],
    onInteraction: async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const { commandName, options } = interaction;
        if (commandName === 'card') await interaction.reply(CARD);
        else if (commandName === 'letter') await interaction.reply(LETTER);
        else if (commandName === 'form') await interaction.showModal(FORM);
        else if (commandName === 'desk') await interaction.reply(`desk ${options.getSubcommand()}`);
        else if (commandName === 'slow') await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        else {
          const given = [
            options.getInteger('count'),
            options.getBoolean('sure'),
            options.getUser('who')?.username,
            options.getChannel('where')?.name,
            options.getRole('role')?.name,
            options.getString('tide'),
            options.getAttachment('file')?.name,
          ];
          await interaction.reply(given.join(' '));
        }
        return;
      }
      if (interaction.isMessageContextMenuCommand()) heard.push(`weigh ${interaction.targetMessage.content}`);
      else if (interaction.isUserContextMenuCommand()) heard.push(`greet ${interaction.targetUser.username}`);
      else if (interaction.isAnySelectMenu()) heard.push(`${interaction.customId} ${interaction.values.join(' ')}`);
      else if (interaction.isButton()) heard.push(interaction.customId);
      else if (interaction.isModalSubmit()) {
        const { fields } = interaction;
        heard.push(
          [
            fields.getTextInputValue('note'),
            fields.getUploadedFiles('file')?.first()?.name,
            fields.getRadioGroup('tide'),
            fields.getCheckboxGroup('crew').join('+'),
            fields.getCheckbox('sworn'),
          ].join(' '),
        );
        await interaction.reply({ content: 'noted', flags: MessageFlags.Ephemeral });
        return;
      }
      if (interaction.isMessageComponent()) await interaction.deferUpdate();
      else await interaction.reply({ content: 'done', flags: MessageFlags.Ephemeral });
    },
    onMessage: (message) => void heard.push(`said ${message.content} ${message.attachments.map(({ name }) => name)}`),
  });
  return { sandbox, bot, heard };
}

describeInBrowser('the page renders', () => {
  it('text and embeds, and what looks like HTML stays text', async () => {
    const { sandbox, bot } = await ready();
    sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry).type('/letter');
    const { page } = await openPage(sandbox);
    const letter = page.getByRole('article');
    await letter.getByText('Harbour office').waitFor();
    const text = await letter.innerText();
    expect(text.split(HOSTILE)).toHaveLength(3);
    expect(text).toContain('*not italic*');
    const tags = await Promise.all(
      ['strong', 'em', 'u', 's', 'code', 'pre', 'blockquote', 'li', 'img', 'script', 'b'].map(
        async (tag) => `${tag} ${await letter.locator(`.markdown ${tag}`).count()}`,
      ),
    );
    expect(tags).toEqual([
      'strong 1',
      'em 1',
      'u 1',
      's 1',
      'code 2',
      'pre 1',
      'blockquote 1',
      'li 2',
      'img 0',
      'script 0',
      'b 0',
    ]);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    // Twelve o'clock in London is three in Moscow, where this reader sits.
    expect(text).toContain('4 May 2021 at 15:00');
    expect(await letter.getByText('hidden').isVisible()).toBe(false);
    await letter.getByRole('button', { name: /Spoiler/ }).click();
    expect(await letter.getByText('hidden').isVisible()).toBe(true);
    expect(bot.errors).toEqual([]);
  });

  it('cards, and every button and menu of them works', async () => {
    const { sandbox, bot, heard } = await ready();
    sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry).type('/card');
    const { page } = await openPage(sandbox);
    const card = page.getByRole('article');
    await card.getByRole('heading', { name: 'The ferry' }).waitFor();
    expect(await page.evaluate("getComputedStyle(document.querySelector('.card')).borderInlineStartColor")).toBe(
      'rgb(42, 157, 75)',
    );
    const pictures = card.locator('img');
    expect(await pictures.count()).toBe(2);
    await eventually(() => page.evaluate(PICTURE_WIDTH)).toBe(1);
    expect(await card.innerText()).toContain('Picture elsewhere, not fetched: https://pictures.example/far.png');
    const [download] = await Promise.all([page.waitForEvent('download'), card.getByText('table.csv').click()]);
    expect(download.suggestedFilename()).toBe('table.csv');
    expect(await card.getByRole('button', { name: 'Off' }).isDisabled()).toBe(true);
    const away = card.getByRole('link', { name: 'Away' });
    expect(await away.getAttribute('href')).toBe('https://away.example/');
    expect(await away.getAttribute('rel')).toContain('noreferrer');
    for (const name of ['Context', 'Primary', 'Success', 'Danger']) await card.getByRole('button', { name }).click();
    await card.getByLabel('A port').selectOption('l');
    await card.getByText('Some ports').click();
    await card.getByLabel('East').check();
    await card.getByLabel('West').check();
    await card.getByRole('button', { name: 'Choose' }).click();
    await card.getByLabel('Select a user', { exact: true }).selectOption({ label: '@Mia' });
    await card.getByLabel('Select a role').selectOption({ label: '@analyst (role)' });
    await card.getByLabel('Select a user or a role').selectOption({ label: '@Ada' });
    await card.getByLabel('Select a channel').selectOption({ label: '#general' });
    const { mia, ada, analyst, general } = sandbox.world;
    await eventually(() => heard.length).toBe(10);
    expect(heard).toEqual(
      expect.arrayContaining(['Context', 'Primary', 'Success', 'Danger', 'port l', 'ports e w', `user ${mia}`]),
    );
    expect(heard).toEqual(expect.arrayContaining([`role ${analyst}`, `mentionable ${ada}`, `channel ${general}`]));
    expect(bot.errors).toEqual([]);
  });

  it('dialogues, with every kind of field', async () => {
    const { sandbox, bot, heard } = await ready();
    const { page } = await openPage(sandbox);
    await page.keyboard.type('/form');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'A form' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await eventually(() => dialog.count()).toBe(0);
    await page.keyboard.type('/form ');
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await dialog.getByLabel('Note').last().fill('seen');
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'log.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
    await dialog.getByLabel('Low').check();
    await dialog.getByLabel('Calder').check();
    await dialog.getByRole('checkbox', { name: 'Sworn' }).check();
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('noted').waitFor();
    expect(heard).toEqual(['seen log.txt low orme+calder true']);
    expect(await dialog.count()).toBe(0);
    expect(bot.errors).toEqual([]);
  });

  it('options of every kind, chosen one after another by keyboard, and subcommands', async () => {
    const { sandbox, bot } = await ready();
    const { page } = await openPage(sandbox);
    await page.keyboard.type('/all ');
    await page.keyboard.type('7');
    for (const [name, typed] of [
      ['sure', 'tr'],
      ['who', 'mi'],
      ['where', 'gen'],
      ['role', 'ana'],
      ['tide', 'low'],
    ] as const) {
      await page.keyboard.press('Tab');
      await eventually(() => page.locator(':focus').getAttribute('aria-label')).toContain(`${name},`);
      await page.keyboard.type(typed);
    }
    await page.keyboard.press('Enter');
    const file = page.locator('.option input[type=file]');
    await file.setInputFiles({ name: 'sea.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('7 true mia general analyst l sea.txt').waitFor();
    await page.keyboard.type('/drop');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('desk drop', { exact: true }).waitFor();
    expect(bot.errors).toEqual([]);
  });

  it('who types, and a bot that is gone and comes again', async () => {
    const { sandbox, bot } = await ready();
    const { page } = await openPage(sandbox);
    const channel = await bot.client.channels.fetch(sandbox.world.inquiry);
    if (channel?.isSendable() !== true) throw new Error('the bot cannot write in #inquiry');
    await channel.sendTyping();
    await page.getByText('Verbatim is typing…').waitFor();
    await channel.send('here it is');
    await page.getByText('here it is').waitFor();
    await eventually(() => page.getByText('Verbatim is typing…').count()).toBe(0);
    await bot.stop();
    const state = page.getByRole('status').filter({ hasText: 'Verbatim' });
    await state.getByText(/offline|resuming/).waitFor();
    await botForTest(sandbox);
    await state.getByText('connected').waitFor();
  });

  it('what is under way, and what fails', async () => {
    const clock = { at: Date.now() };
    const sandbox = await sandboxForTest({ now: () => clock.at });
    await botForTest(sandbox, {
      commands: [
        { name: 'slow', description: 'Thinks' },
        { name: 'mute', description: 'Never answers' },
      ],
      onInteraction: (interaction) =>
        interaction.isChatInputCommand() && interaction.commandName === 'slow' ? interaction.deferReply() : undefined,
    });
    const session = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
    const { page } = await openPage(sandbox);
    session.type('/slow');
    await page.getByRole('status').filter({ hasText: 'Verbatim is thinking…' }).waitFor();
    await page.getByRole('status').filter({ hasText: 'answering 1' }).waitFor();
    session.type('/mute');
    await page.getByText('/mute: sending…').waitFor();
    clock.at += 3_001;
    await page.getByRole('alert').filter({ hasText: 'The application did not respond' }).waitFor();
  });
});

describeInBrowser('on the page people', () => {
  it('write, upload, reply, react, and start threads', async () => {
    const { sandbox, heard } = await ready();
    const { page } = await openPage(sandbox);
    const chooser = page.locator('input[type=file]').first();
    await chooser.setInputFiles([
      { name: 'pixel.png', mimeType: 'image/png', buffer: PIXEL },
      { name: 'log.txt', mimeType: 'text/plain', buffer: Buffer.from('the log') },
    ]);
    await page.keyboard.type('two files');
    await page.keyboard.press('Enter');
    const first = page.getByRole('article').first();
    await eventually(() => page.evaluate(PICTURE_WIDTH)).toBe(1);
    await eventually(() => heard).toEqual(['said two files pixel.png,log.txt']);
    const href = await first.getByRole('link', { name: /log\.txt/ }).getAttribute('href');
    expect(await (await fetch(href ?? '')).text()).toBe('the log');
    await first.hover();
    await first.getByRole('button', { name: /^React/ }).click();
    await page.getByRole('menuitem', { name: '✅' }).click();
    await first.getByRole('button', { name: '✅ 1' }).click();
    await eventually(() => first.getByRole('button', { name: '✅ 1' }).count()).toBe(0);
    await first.getByRole('button', { name: /^Reply/ }).click();
    await page.keyboard.type('an answer');
    await page.keyboard.press('Enter');
    await page.getByRole('article').nth(1).getByText('two files').waitFor();
    await first.getByRole('button', { name: /^More/ }).click();
    await page.getByRole('menuitem', { name: 'Start a thread' }).click();
    await page.keyboard.type('night watch');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).getByText('night watch').waitFor();
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /night watch/ })
      .waitFor();
  });

  it('use the commands in the menus of messages and people, by right-click and by keyboard', async () => {
    const { sandbox, heard } = await ready();
    sandbox.as(sandbox.world.ada).in(sandbox.world.inquiry).say('heave');
    const { page } = await openPage(sandbox);
    const message = page.getByRole('article').first();
    await message.getByText('heave').click({ button: 'right' });
    await page.getByRole('menuitem', { name: /^Weigh/ }).click();
    await eventually(() => heard).toContain('weigh heave');
    await message.getByRole('button', { name: /^More/ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(() => heard).toContain('greet ada');
    await message.getByRole('button', { name: /^More/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
  });

  it('are told what they may not do', async () => {
    const { sandbox } = await ready();
    const { page } = await openPage(sandbox);
    await page.evaluate(() => fetch('/sandbox/faults', { method: 'POST', body: '{"fault":"flood"}' }));
    await page.keyboard.type('/all 7');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: '/all needs “sure”' }).waitFor();
  });

  it('see unread channels, and go there', async () => {
    const { sandbox } = await ready();
    const { page } = await openPage(sandbox);
    sandbox.as(sandbox.world.ada).in(sandbox.world.general).say('news');
    const general = page.getByRole('navigation').getByRole('button', { name: /general, unread/ });
    await general.click();
    await page.getByText('news', { exact: true }).waitFor();
    await eventually(() => general.count()).toBe(0);
  });
});
