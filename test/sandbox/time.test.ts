import { DiscordAPIError, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { SandboxOptions } from '../../src/sandbox/sandbox.ts';
import type { TestBotOptions } from './testBot.ts';
import { testClock } from './testClock.ts';
import { botForTest, sandboxForTest } from './withSandbox.ts';

const SLOW = { name: 'slow', description: 'Takes its time' };

async function codeOf(act: Promise<unknown>): Promise<unknown> {
  try {
    await act;
    return 'no error';
  } catch (error) {
    return error instanceof DiscordAPIError ? error.code : error;
  }
}

async function begin(onInteraction: TestBotOptions['onInteraction'], options: SandboxOptions = {}) {
  const clock = testClock();
  const sandbox = await sandboxForTest({ now: clock.now, ...options });
  await botForTest(sandbox, { commands: [SLOW], ...(onInteraction ? { onInteraction } : {}) });
  const session = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
  return { sandbox, clock, session };
}

describe('three seconds', () => {
  it.each([
    [3_000, 'no error'],
    [3_001, 10062],
  ])('an answer %i ms after the interaction: %s', async (delay, expected) => {
    const codes: unknown[] = [];
    const { clock, session } = await begin(async (interaction) => {
      clock.forward(delay);
      if (interaction.isRepliable()) codes.push(await codeOf(interaction.reply('at last')));
    });
    const reply = session.type('/slow');
    await expect.poll(() => codes).toEqual([expected]);
    if (expected === 'no error') {
      expect((await reply.final()).content).toBe('at last');
      await expect(reply.failure(50)).rejects.toThrow('did not fail: it stands at "answered"');
    } else {
      await expect(reply.final()).rejects.toThrow('The application did not respond (/slow by Ben in inquiry)');
      expect(await reply.failure()).toBe('The application did not respond');
      expect(session.messages()).toEqual([]);
    }
  });

  it('a bot that is not there at all leaves the person with the failure', async () => {
    const { sandbox, clock, session } = await begin(undefined);
    sandbox.faults.away(3_600_000);
    const reply = session.type('/slow');
    const failed = expect(reply.first()).rejects.toThrow('The application did not respond');
    clock.forward(3_001);
    await failed;
    expect(reply.stage).toBe('failed');
  });

  it('waiting ends with what was waited for', async () => {
    const { session } = await begin(undefined);
    const reply = session.type('/slow');
    await expect(reply.final(40)).rejects.toThrow(
      'waited 40 ms for the final reply to /slow by Ben in inquiry; it stands at "waiting" (bot: online)',
    );
  });
});

describe('fifteen minutes', () => {
  it.each([
    [15 * 60_000, 'no error'],
    [15 * 60_000 + 1, 50027],
  ])('an edit %i ms after the interaction: %s', async (delay, expected) => {
    const codes: unknown[] = [];
    const { clock, session } = await begin(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      clock.forward(delay);
      codes.push(await codeOf(interaction.editReply('done')), await codeOf(interaction.followUp('and')));
    });
    const reply = session.type('/slow');
    await expect.poll(() => codes).toEqual([expected, expected]);
    expect(reply.stage).toBe(expected === 'no error' ? 'answered' : 'failed');
  });
});

describe('the order of answers', () => {
  it('a second first answer is refused', async () => {
    const codes: unknown[] = [];
    const { session } = await begin(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { id, token, client } = interaction;
      const path = `/interactions/${id}/${token}/callback` as const;
      codes.push(await codeOf(client.rest.post(path, { body: { type: 4, data: { content: 'one' } }, auth: false })));
      codes.push(await codeOf(client.rest.post(path, { body: { type: 4, data: { content: 'two' } }, auth: false })));
    });
    const reply = session.type('/slow');
    await expect.poll(() => codes).toEqual(['no error', 40060]);
    expect((await reply.final()).content).toBe('one');
  });

  it('a follow-up before the first answer, an unknown token and a wrong kind of answer are refused', async () => {
    const codes: unknown[] = [];
    const { session } = await begin(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { id, token, client, applicationId } = interaction;
      const body = { content: 'x' };
      const { rest } = client;
      codes.push(await codeOf(rest.post(`/webhooks/${applicationId}/${token}`, { body, auth: false })));
      codes.push(await codeOf(rest.get(`/webhooks/${applicationId}/${token}/messages/@original`, { auth: false })));
      codes.push(await codeOf(rest.post(`/webhooks/${applicationId}/nonsense`, { body, auth: false })));
      codes.push(await codeOf(rest.post(`/interactions/${id}/nonsense/callback`, { body: { type: 4 }, auth: false })));
      for (const type of [1, 6, 7, 8, 77]) {
        codes.push(await codeOf(rest.post(`/interactions/${id}/${token}/callback`, { body: { type }, auth: false })));
      }
      codes.push(await codeOf(rest.post(`/interactions/${id}/${token}/callback`, { body: { type: 4 }, auth: false })));
    });
    session.type('/slow');
    await expect.poll(() => codes).toEqual([10015, 10015, 10015, 10062, 50035, 50035, 50035, 50035, 50035, 50006]);
  });

  it('the first follow-up after a deferral is the deferred answer', async () => {
    const { session } = await begin(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.followUp('the answer');
      await interaction.followUp('more');
    });
    const reply = session.type('/slow');
    expect(await reply.final()).toMatchObject({ content: 'the answer', ephemeral: true });
    expect(await reply.followUp()).toMatchObject({ content: 'more', ephemeral: false });
  });

  it('a deleted reply is gone', async () => {
    const { session } = await begin(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('a slip');
      await interaction.deleteReply();
    });
    const reply = session.type('/slow');
    await reply.gone();
    expect(session.messages()).toEqual([]);
    await expect(reply.final()).rejects.toThrow('the reply to /slow by Ben in inquiry was deleted');
  });
});
