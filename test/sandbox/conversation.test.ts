import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  AttachmentBuilder,
  ButtonStyle,
  ComponentType,
  Events,
  MessageFlags,
  type RESTPostAPIApplicationCommandsJSONBody,
  TextInputStyle,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { CannotDo } from '../../src/sandbox/user/userSession.ts';
import { botForTest, sandboxForTest } from './withSandbox.ts';

const FERRY: RESTPostAPIApplicationCommandsJSONBody = {
  name: 'ferry',
  description: 'What the inquiry knows of a ferry',
  options: [
    {
      name: 'name',
      description: 'Which ferry',
      type: ApplicationCommandOptionType.String,
      required: true,
      autocomplete: true,
    },
    { name: 'year', description: 'In which year', type: ApplicationCommandOptionType.Integer, min_value: 1900 },
  ],
};

const LOG: RESTPostAPIApplicationCommandsJSONBody = {
  name: 'log',
  description: 'The log book',
  options: [
    {
      name: 'add',
      description: 'Adds to it',
      type: ApplicationCommandOptionType.Subcommand,
      options: [
        { name: 'who', description: 'Who', type: ApplicationCommandOptionType.User, required: true },
        { name: 'where', description: 'Where', type: ApplicationCommandOptionType.Channel },
        { name: 'role', description: 'Role', type: ApplicationCommandOptionType.Role },
        { name: 'sure', description: 'Sure?', type: ApplicationCommandOptionType.Boolean },
        { name: 'depth', description: 'Depth', type: ApplicationCommandOptionType.Number },
        { name: 'paper', description: 'A paper', type: ApplicationCommandOptionType.Attachment },
      ],
    },
  ],
};

describe('a slash command', () => {
  it('is answered, with options read from the line', async () => {
    const sandbox = await sandboxForTest();
    const bot = await botForTest(sandbox, {
      commands: [FERRY],
      onInteraction: (interaction) => {
        if (!interaction.isChatInputCommand()) return undefined;
        const { options } = interaction;
        return interaction.reply(`${options.getString('name')} in ${options.getInteger('year')}`);
      },
    });
    const { ben, inquiry } = sandbox.world;
    const reply = await sandbox.as(ben).in(inquiry).type('/ferry name:The Larkhaven: a boat year:1911').final();
    expect(reply).toMatchObject({ content: 'The Larkhaven: a boat in 1911', ephemeral: false, edited: false });
    expect(bot.errors).toEqual([]);
  });

  it('is deferred privately and edited, with a follow-up for all', async () => {
    const sandbox = await sandboxForTest();
    const events: string[] = [];
    const bot = await botForTest(sandbox, {
      commands: [FERRY],
      onInteraction: async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        await interaction.editReply('found');
        const more = await interaction.followUp('and more');
        await interaction.webhook.editMessage(more.id, 'and still more');
        const last = await interaction.followUp({ content: 'a slip', flags: MessageFlags.Ephemeral });
        await interaction.deleteReply(last.id);
      },
    });
    const { ben, mia, inquiry } = sandbox.world;
    const session = sandbox.as(ben).in(inquiry);
    bot.client.on(Events.MessageCreate, ({ content }) => events.push(content));
    const reply = session.type('/ferry', { name: 'Larkhaven' });
    expect(await reply.first()).toMatchObject({ ephemeral: true });
    expect(await reply.final()).toMatchObject({ content: 'found', ephemeral: true, loading: false });
    await session.awaitMessage(({ content }) => content === 'and still more');
    await expect.poll(() => reply.followUps().map(({ content }) => content)).toEqual(['and still more']);
    expect(sandbox.messagesVisibleTo(mia, inquiry).map(({ content }) => content)).toEqual(['and still more']);
    expect(session.messages().map(({ content }) => content)).toEqual(['found', 'and still more']);
    // The gateway never tells of private messages, not even the bot that wrote them.
    session.say('the end');
    await expect.poll(() => events).toEqual(['and more', 'the end']);
    expect(bot.errors).toEqual([]);
  });

  it('carries every type of option, resolved', async () => {
    const sandbox = await sandboxForTest();
    const { ben, mia, inquiry, general, analyst } = sandbox.world;
    const bot = await botForTest(sandbox, {
      commands: [LOG],
      onInteraction: async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        const { options } = interaction;
        const paper = options.getAttachment('paper', true);
        const text = await (await fetch(paper.url)).text();
        const parts = [
          options.getSubcommand(),
          options.getUser('who', true).username,
          options.getChannel('where', true).name,
          options.getRole('role', true).name,
          options.getBoolean('sure'),
          options.getNumber('depth'),
          `${paper.name}=${text}`,
          interaction.guildLocale,
          interaction.memberPermissions?.has('SendMessages'),
          interaction.inCachedGuild(),
        ];
        await interaction.reply(parts.join(' '));
      },
    });
    const paper = { filename: 'tide.txt', contentType: 'text/plain', bytes: 'low at six' };
    const options = { who: mia, where: general, role: analyst, sure: true, depth: '2.5', paper };
    const reply = await sandbox.as(ben).in(inquiry).type('/log add', options).final();
    expect(reply.content).toBe('add mia general analyst true 2.5 tide.txt=low at six en-GB true true');
    const other = { ...options, who: 'Mia', where: '#general', role: 'analyst', sure: 'True' };
    expect((await sandbox.as(ben).in(inquiry).type('log add', other).final()).content).toBe(reply.content);
    expect(bot.errors).toEqual([]);
  });

  it.each([
    ['/boat', 'there is no command /boat here; there are: /ferry, /log'],
    ['/ferry', '/ferry needs the option "name"'],
    ['/ferry Larkhaven', '/ferry does not understand "Larkhaven"; its options are: name: year:'],
    ['/ferry name:x year:soon', 'the option "year" wants a whole number, not "soon"'],
    ['/ferry name:x year:1800', 'the option "year" wants at least 1900, not "1800"'],
    ['/log', '/log wants one of: add'],
    ['/log add who:nobody', 'there is no user "nobody"'],
  ])('that no client would send is refused: %s', async (line, message) => {
    const sandbox = await sandboxForTest();
    await botForTest(sandbox, { commands: [FERRY, LOG] });
    const session = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
    expect(() => session.type(line)).toThrow(new CannotDo(message));
  });

  it('is offered only where and to whom it was registered for', async () => {
    const sandbox = await sandboxForTest();
    const { newsroom, ada, ben, olu, general, elsewhereGeneral } = sandbox.world;
    const bot = await botForTest(sandbox);
    await bot.client.application.commands.create({ ...FERRY, dmPermission: false });
    await bot.client.application.commands.create({ ...LOG, default_member_permissions: '32' } as typeof LOG);
    await bot.client.application.commands.create({ name: 'here', description: 'Only in the newsroom' }, newsroom);
    const offered = (user: string, channel: string) =>
      sandbox
        .as(user)
        .in(channel)
        .commands()
        .map(({ name }) => name);
    expect(offered(ada, general)).toEqual(['ferry', 'log', 'here']);
    expect(offered(ben, general)).toEqual(['ferry', 'here']);
    expect(offered(olu, elsewhereGeneral)).toEqual(['ferry', 'log']);
    expect(
      sandbox
        .as(ben)
        .inDirectMessages()
        .commands()
        .map(({ name }) => name),
    ).toEqual(['log']);
  });
});

describe('autocompletion', () => {
  it('sends what was typed and gives back the choices', async () => {
    const sandbox = await sandboxForTest();
    const bot = await botForTest(sandbox, {
      commands: [FERRY],
      onAutocomplete: (interaction) => {
        const { name, value } = interaction.options.getFocused(true);
        const year = interaction.options.getInteger('year');
        return interaction.respond([{ name: `${name} ${value} ${year}`, value: 'larkhaven' }]);
      },
    });
    const session = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
    const choices = await session.complete('ferry', { name: 'La', year: 1911 }, 'name');
    expect(choices).toEqual([{ name: 'name La 1911', value: 'larkhaven' }]);
    await expect(session.complete('ferry', {}, 'year')).rejects.toThrow('not completed by the bot');
    expect(bot.errors).toEqual([]);
  });
});

describe('components', () => {
  it('a button in a Components V2 section updates its message', async () => {
    const sandbox = await sandboxForTest();
    const page = (text: string, disabled: boolean) => ({
      type: ComponentType.Container as const,
      components: [
        {
          type: ComponentType.Section as const,
          components: [{ type: ComponentType.TextDisplay as const, content: text }],
          accessory: {
            type: ComponentType.Button as const,
            style: ButtonStyle.Primary as const,
            label: 'Next',
            custom_id: 'next',
            disabled,
          },
        },
      ],
    });
    const bot = await botForTest(sandbox, {
      commands: [FERRY],
      onInteraction: async (interaction) => {
        if (interaction.isChatInputCommand()) {
          const answer = await interaction.reply({
            flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
            components: [page('page one', false)],
            withResponse: true,
          });
          expect(answer.resource?.message?.components[0]?.type).toBe(ComponentType.Container);
        }
        if (interaction.isButton()) {
          await interaction.deferUpdate();
          await interaction.editReply({ components: [page('page two', true)] });
        }
      },
    });
    const { ben, mia, inquiry } = sandbox.world;
    const session = sandbox.as(ben).in(inquiry);
    const first = await session.type('/ferry name:x').final();
    expect(first).toMatchObject({ text: 'page one', ephemeral: true, flags: 64 | 32768 });
    expect(first.buttons).toMatchObject([{ label: 'Next', customId: 'next', disabled: false }]);
    const second = await session.press(first, 'Next').final();
    expect(second).toMatchObject({ id: first.id, text: 'page two', edited: true });
    expect(() => session.press(second, 'next')).toThrow('the button "next" is disabled');
    expect(() => sandbox.as(mia).in(inquiry).press(second, 'next')).toThrow('Mia sees no message');
    expect(bot.errors).toEqual([]);
  });

  it('selects of every kind carry their values, and a menu can be updated at once', async () => {
    const sandbox = await sandboxForTest();
    const { ben, mia, inquiry, general, analyst } = sandbox.world;
    const bot = await botForTest(sandbox, {
      onMessage: (message) =>
        message.reply({
          content: 'choose',
          components: [
            {
              type: ComponentType.ActionRow,
              components: [
                {
                  type: ComponentType.StringSelect,
                  customId: 'pier',
                  maxValues: 2,
                  options: [
                    { label: 'North pier', value: 'n' },
                    { label: 'South pier', value: 's' },
                  ],
                },
              ],
            },
            { type: ComponentType.ActionRow, components: [{ type: ComponentType.UserSelect, customId: 'user' }] },
            { type: ComponentType.ActionRow, components: [{ type: ComponentType.RoleSelect, customId: 'role' }] },
            { type: ComponentType.ActionRow, components: [{ type: ComponentType.ChannelSelect, customId: 'channel' }] },
          ],
        }),
      onInteraction: async (interaction) => {
        if (interaction.isStringSelectMenu()) await interaction.update(interaction.values.join('+'));
        if (interaction.isUserSelectMenu()) await interaction.update(interaction.users.first()?.username ?? '');
        if (interaction.isRoleSelectMenu()) await interaction.update(interaction.roles.first()?.name ?? '');
        if (interaction.isChannelSelectMenu()) await interaction.update(interaction.values[0] ?? '');
      },
    });
    const session = sandbox.as(ben).in(inquiry);
    const menu = await session.awaitAnswer(session.say('menus, please'));
    expect((await session.select(menu, 'pier', ['n', 'South pier']).final()).content).toBe('n+s');
    expect((await session.select(menu, 'user', [mia]).final()).content).toBe('mia');
    expect((await session.select(menu, 'role', [analyst]).final()).content).toBe('analyst');
    expect((await session.select(menu, 'channel', ['general']).final()).content).toBe(general);
    expect(() => session.select(menu, 'pier', ['x'])).toThrow('has no option "x"');
    expect(() => session.select(menu, 'user', [])).toThrow('wants 1 to 1 values');
    expect(bot.errors).toEqual([]);
  });

  it('a dialogue is opened by a button, sent, and updates the message that it came from', async () => {
    const sandbox = await sandboxForTest();
    const bot = await botForTest(sandbox, {
      onMessage: (message) =>
        message.reply({
          content: 'note?',
          components: [
            {
              type: ComponentType.ActionRow,
              components: [
                { type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'Note', customId: 'note' },
              ],
            },
          ],
        }),
      onInteraction: async (interaction) => {
        if (interaction.isButton()) {
          await interaction.showModal({
            customId: 'note-modal',
            title: 'A note',
            components: [
              {
                type: ComponentType.ActionRow,
                components: [
                  {
                    type: ComponentType.TextInput,
                    customId: 'text',
                    label: 'Text',
                    style: TextInputStyle.Short,
                    maxLength: 20,
                  },
                ],
              },
              {
                type: ComponentType.Label,
                label: 'Pier',
                component: {
                  type: ComponentType.StringSelect,
                  customId: 'pier',
                  options: [{ label: 'North', value: 'n' }],
                },
              },
            ],
          });
        }
        if (interaction.isModalSubmit() && interaction.isFromMessage()) {
          const { fields } = interaction;
          await interaction.update(`${fields.getTextInputValue('text')} at ${fields.getStringSelectValues('pier')}`);
        }
      },
    });
    const session = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
    const message = await session.awaitAnswer(session.say('hello'));
    const modal = await session.press(message, 'Note').modal();
    expect(modal).toMatchObject({ title: 'A note', fields: [{ customId: 'text', label: 'Text' }, { label: 'Pier' }] });
    expect(() => session.submit(modal, { text: '', pier: ['n'] })).toThrow('"text" must be filled in');
    expect(() => session.submit(modal, { text: 'x'.repeat(21), pier: ['n'] })).toThrow('wants 0 to 20 characters');
    expect(() => session.submit(modal, { other: 'x' })).toThrow('has no field "other"');
    const updated = await session.submit(modal, { text: 'a light', pier: ['n'] }).final();
    expect(updated).toMatchObject({ id: message.id, content: 'a light at n' });
    expect(bot.errors).toEqual([]);
  });

  it('menus of messages and users are answered', async () => {
    const sandbox = await sandboxForTest();
    const bot = await botForTest(sandbox, {
      commands: [
        { name: 'Who wrote this', type: ApplicationCommandType.Message },
        { name: 'Who is this', type: ApplicationCommandType.User },
      ],
      onInteraction: async (interaction) => {
        if (interaction.isMessageContextMenuCommand()) {
          const { author, content } = interaction.targetMessage;
          await interaction.reply(`${author.username}: ${content}`);
        }
        if (interaction.isUserContextMenuCommand()) await interaction.reply(interaction.targetUser.username);
      },
    });
    const { ben, mia, general } = sandbox.world;
    const said = sandbox.as(mia).in(general).say('the tide was low');
    const session = sandbox.as(ben).in(general);
    expect((await session.contextMenu('Who wrote this', said).final()).content).toBe('mia: the tide was low');
    expect((await session.contextMenu('Who is this', { userId: mia }).final()).content).toBe('mia');
    expect(bot.errors).toEqual([]);
  });
});

describe('plain messages', () => {
  it('a mention in a channel and words in direct messages are answered', async () => {
    const sandbox = await sandboxForTest();
    const bot = await botForTest(sandbox, {
      onMessage: async (message) => {
        if (message.inGuild() && !message.mentions.has(message.client.user)) return;
        if (message.channel.isSendable()) await message.channel.sendTyping();
        await message.reply({ content: `heard ${message.cleanContent}`, allowedMentions: { repliedUser: false } });
      },
    });
    const { ben, inquiry } = sandbox.world;
    const session = sandbox.as(ben).in(inquiry);
    session.say('nobody in particular');
    const asked = session.say(`${sandbox.mention()} who went?`);
    const answer = await session.awaitAnswer(asked);
    expect(answer).toMatchObject({ content: 'heard @Verbatim who went?', replyTo: asked.id });
    expect(answer.mentions).toEqual({ users: [], roles: [], everyone: false });
    const direct = sandbox.as(ben).inDirectMessages();
    expect((await direct.awaitAnswer(direct.say('in private'))).content).toBe('heard in private');
    expect(session.messages()).toHaveLength(3);
    expect(bot.errors).toEqual([]);
  });

  it('pings only what allowed_mentions lets it', async () => {
    const sandbox = await sandboxForTest();
    const { mia, ben, analyst, general } = sandbox.world;
    const bot = await botForTest(sandbox);
    const channel = await bot.client.channels.fetch(general);
    if (!channel?.isSendable()) throw new Error('the channel takes no messages');
    const content = `<@${mia}> <@${ben}> <@&${analyst}> @everyone`;
    const cases = [
      [undefined, { users: [mia, ben], roles: [analyst], everyone: false }],
      [{ parse: [] }, { users: [], roles: [], everyone: false }],
      [
        { parse: ['roles' as const], users: [mia] },
        { users: [mia], roles: [analyst], everyone: false },
      ],
    ] as const;
    for (const [allowedMentions, expected] of cases) {
      const sent = await channel.send({ content, ...(allowedMentions ? { allowedMentions } : {}) });
      const seen = sandbox.messagesVisibleTo(mia, general).find(({ id }) => id === sent.id);
      expect(seen?.mentions).toEqual(expected);
    }
    const byAdmin = sandbox.as(sandbox.world.ada).in(general).say('@everyone, it has sailed');
    expect(byAdmin.mentions.everyone).toBe(true);
  });

  it('files go both ways', async () => {
    const sandbox = await sandboxForTest();
    const bot = await botForTest(sandbox, {
      onMessage: async (message) => {
        const file = message.attachments.first();
        const text = file === undefined ? '' : await (await fetch(file.url)).text();
        const upper = new AttachmentBuilder(Buffer.from(text.toUpperCase()), {
          name: 'upper case.txt',
          description: 'the same, louder',
        });
        const sent = await message.reply({ content: 'louder:', files: [upper] });
        await sent.edit({
          content: 'louder, and again:',
          attachments: [...sent.attachments.values()],
          files: [new AttachmentBuilder(Buffer.from('more'), { name: 'b.txt' })],
        });
      },
    });
    const session = sandbox.as(sandbox.world.ben).in(sandbox.world.general);
    session.upload({ filename: 'log.txt', contentType: 'text/plain', bytes: 'ferry at noon – ½' }, 'my log');
    const answer = await session.awaitMessage(({ content }) => content === 'louder, and again:');
    expect(answer.attachments.map(({ filename, size }) => [filename, size])).toEqual([
      ['upper_case.txt', 20],
      ['b.txt', 4],
    ]);
    const response = await fetch(answer.attachments[0]?.url ?? '');
    expect(await response.text()).toBe('FERRY AT NOON – ½');
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect(bot.errors).toEqual([]);
  });

  it('an edit keeps the files that it names, all where it names none, and no others', async () => {
    const sandbox = await sandboxForTest();
    const { ben, general } = sandbox.world;
    const bot = await botForTest(sandbox);
    const channel = await bot.client.channels.fetch(general);
    if (!channel?.isSendable()) throw new Error('the channel takes no messages');
    const files = ['a.txt', 'b.txt'].map((name) => new AttachmentBuilder(Buffer.from(name), { name }));
    const sent = await channel.send({ content: 'two files', files });
    const names = () => sandbox.messagesVisibleTo(ben, general)[0]?.attachments.map(({ filename }) => filename);
    await sent.edit({ content: 'still two' });
    expect(names()).toEqual(['a.txt', 'b.txt']);
    await sent.edit({ attachments: sent.attachments.filter(({ name }) => name === 'b.txt').map((each) => each) });
    expect(names()).toEqual(['b.txt']);
    await sent.edit({ attachments: [] });
    expect(names()).toEqual([]);
  });

  it('threads and reactions work, and messages are fetched in pages', async () => {
    const sandbox = await sandboxForTest();
    const { ben, general } = sandbox.world;
    const reacted: string[] = [];
    const bot = await botForTest(sandbox, {
      onMessage: async (message) => {
        if (message.content !== 'thread, please') return;
        await message.react('👍');
        const thread = await message.startThread({ name: 'The night of the storm' });
        await thread.send('in here');
      },
    });
    bot.client.on('messageReactionAdd', (reaction, user) => {
      reacted.push(`${reaction.emoji.name} by ${user.id}`);
    });
    const session = sandbox.as(ben).in(general);
    const said = session.say('thread, please');
    const inThread = sandbox
      .as(ben)
      .in(
        (
          await session.awaitMessage(
            ({ id, reactions, flags }) => id === said.id && reactions.length > 0 && (flags & 32) !== 0,
          )
        ).id,
      );
    expect((await inThread.awaitMessage(({ author }) => author.bot)).content).toBe('in here');
    session.react(said, '🌊');
    await expect.poll(() => reacted).toContain(`🌊 by ${ben}`);
    for (let count = 1; count <= 7; count += 1) session.say(`line ${count}`);
    const channel = await bot.client.channels.fetch(general);
    if (!channel?.isTextBased()) throw new Error('the channel has no messages');
    const page = await channel.messages.fetch({ limit: 3 });
    expect(page.map(({ content }) => content)).toEqual(['line 7', 'line 6', 'line 5']);
    const before = await channel.messages.fetch({ limit: 2, before: page.lastKey() ?? '' });
    expect(before.map(({ content }) => content)).toEqual(['line 4', 'line 3']);
    expect(bot.errors).toEqual([]);
  });
});

describe('rights', () => {
  it('a channel of one role is there for nobody else', async () => {
    const sandbox = await sandboxForTest();
    const { ada, ben, mia, olu, bot, deskPrivate, newsroom, analyst, general } = sandbox.world;
    for (const user of [ada, ben]) expect(() => sandbox.as(user).in(deskPrivate)).not.toThrow();
    expect(() => sandbox.as(mia).in(deskPrivate)).toThrow('Mia cannot see #desk-private');
    expect(() => sandbox.as(olu).in(general)).toThrow('Olu cannot see #general');
    expect(() => sandbox.as(bot)).toThrow('is the bot');
    sandbox.setRoles(newsroom, mia, [analyst]);
    const session = sandbox.as(mia).in(deskPrivate);
    session.say('now I see');
    sandbox.setRoles(newsroom, mia, []);
    expect(session.messages()).toEqual([]);
    expect(() => session.say('and now not')).toThrow('Mia cannot see #desk-private');
  });
});
