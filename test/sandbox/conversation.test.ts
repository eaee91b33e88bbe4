import { ApplicationCommandOptionType, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { startTestBot, type TestBot } from './testBot.ts';

const COMMANDS = [
  {
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
  },
] as const;

let sandbox: Sandbox;
let bot: TestBot | undefined;

beforeEach(async () => {
  sandbox = await startSandbox();
});

afterEach(async () => {
  await bot?.stop();
  await sandbox.close();
});

describe('a command', () => {
  it('is answered', async () => {
    bot = await startTestBot(sandbox, {
      commands: [...COMMANDS],
      onInteraction: (interaction) => {
        if (!interaction.isChatInputCommand()) return undefined;
        const { options } = interaction;
        return interaction.reply(`${options.getString('name')} in ${options.getInteger('year')}`);
      },
    });
    const { ben, inquiry } = sandbox.world;
    const reply = await sandbox.as(ben).in(inquiry).type('/ferry name:The Larkhaven: a boat year:1911').final();
    expect(reply.content).toBe('The Larkhaven: a boat in 1911');
    expect(bot.errors).toEqual([]);
  });

  it('is deferred privately and edited, with a follow-up', async () => {
    bot = await startTestBot(sandbox, {
      commands: [...COMMANDS],
      onInteraction: async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        await interaction.editReply('found');
        await interaction.followUp('and more');
      },
    });
    const { ben, mia, inquiry } = sandbox.world;
    const seat = sandbox.as(ben).in(inquiry);
    const reply = seat.type('/ferry', { name: 'Larkhaven' });
    expect(await reply.final()).toMatchObject({ content: 'found', ephemeral: true });
    expect(await reply.followUp()).toMatchObject({ content: 'and more', ephemeral: false });
    expect(sandbox.messagesVisibleTo(mia, inquiry).map(({ content }) => content)).toEqual(['and more']);
    expect(seat.messages().map(({ content }) => content)).toEqual(['found', 'and more']);
    expect(bot.errors).toEqual([]);
  });
});
