import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { commands as offered } from '../../commands/list.ts';
import { listingOf } from '../../src/contract/listing.ts';
import { type BotOptions, startBot } from '../../src/discord/bot.ts';
import { registrationOf } from '../../src/discord/registration.ts';
import { AnswerMemo } from '../../src/discord/replies/answerMemo.ts';
import { repliesOf } from '../../src/discord/replies/repliesOf.ts';
import type { ReplyContext } from '../../src/discord/replies/replyContext.ts';
import { REPLY_PROCEDURES, type ReplyService } from '../../src/discord/replies/replyService.ts';
import { OperatorError, UserError } from '../../src/errors.ts';
import { Guard } from '../../src/guard/guard.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { deferred } from '../../src/threads/deferred.ts';
import { testClock } from '../sandbox/testClock.ts';
import { ask } from '../sandbox/withSandbox.ts';
import { FERRY, newStore, SCHOOL_BOARD } from './newsroom.ts';
import { faultsOf } from './openapi.ts';
import { serve, serveReplies } from './servedReplies.ts';
import { quoted } from './shown.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ now: testClock().now });
});
afterEach(async () => {
  await sandbox.close();
  expect(faultsOf(sandbox.requests)).toEqual([]);
});

const commands = listingOf(offered);

type Extra = Partial<BotOptions & Pick<ReplyContext, 'commands' | 'dossiers'>>;

const log = pino({ level: 'silent' });

function contextFor({ commands = offered, dossiers = () => new Map([['ferry', FERRY]]) }: Extra = {}): ReplyContext {
  const [guard, answers] = [new Guard(), new AnswerMemo()];
  return { commands, dossiers, store: newStore(), log, guard, answers, progressEvery: 1000 };
}

function optionsFor(extra: Extra = {}): BotOptions {
  const served = serveReplies(contextFor(extra));
  onTestFinished(() => served.close());
  const { commands: _commands, dossiers: _dossiers, ...own } = extra;
  return {
    token: sandbox.token,
    apiUrl: sandbox.apiUrl,
    replies: served.replies,
    access: [],
    log,
    registerIn: 'global',
    ...own,
  };
}

async function startAndStop(extra: Extra = {}): Promise<void> {
  const bot = await startBot(optionsFor(extra));
  expect(bot.isReady()).toBe(true);
  await bot.stop();
}

/** The places at which all commands were registered at once. */
function registrations(): readonly string[] {
  return sandbox.requests.filter(({ method }) => method === 'PUT').map(({ path }) => path);
}

/** What was changed one by one: the name of a command that was made anew, or the way to one that was removed. */
function singleChanges(): readonly string[] {
  return sandbox.requests.flatMap(({ method, path, body }) => {
    if (!path.includes('/commands') || (method !== 'POST' && method !== 'DELETE')) return [];
    const name = typeof body === 'object' && body !== null && 'name' in body ? String(body.name) : '';
    return [`${method} ${name}`.trim()];
  });
}

describe('starting', () => {
  it('with a wrong token says which setting to mend', async () => {
    const start = startBot(optionsFor({ token: 'wrong' }));
    await expect(start).rejects.toThrow(OperatorError);
    await expect(start).rejects.toThrow('Discord refused DISCORD_TOKEN');
  });

  it.each([
    ['the token is revoked', () => sandbox.faults.revokeToken(), 'Discord refused DISCORD_TOKEN'],
    ['the token is revoked unnoticed', () => sandbox.faults.revokeTokenQuietly(), 'Discord refused DISCORD_TOKEN'],
    ['the intents are not allowed', () => sandbox.faults.closeSockets(4014), 'Discord refused the intents'],
  ])('says so if meanwhile %s', async (_what, fail, words) => {
    const turn = Promise.withResolvers<void>();
    sandbox.faults.slow({ times: 1, path: 'GET /applications/', delay: turn.promise });
    const start = startBot(optionsFor());
    start.catch(() => {}); // looked at below
    await expect.poll(() => sandbox.requests.some(({ path }) => path.startsWith('/applications/'))).toBe(true);
    fail();
    turn.resolve();
    await expect(start).rejects.toThrow(OperatorError);
    await expect(start).rejects.toThrow(words);
  });

  it('where Discord is not to be reached says so', async () => {
    const start = startBot(optionsFor({ apiUrl: 'http://127.0.0.1:9/api' }));
    await expect(start).rejects.toThrow(UserError);
    await expect(start).rejects.toThrow('Discord cannot be reached');
  });

  it('needs no privileged intent', async () => {
    await sandbox.close();
    sandbox = await startSandbox({ now: testClock().now, privilegedIntents: 0 });
    await startAndStop();
  });

  it('registers the commands where they changed, and only there', async () => {
    await startAndStop();
    expect(registrations()).toEqual([`/applications/${sandbox.applicationId}/commands`]);
    await startAndStop();
    expect(registrations()).toHaveLength(1);
    await startAndStop({ commands: offered.slice(1) });
    expect(singleChanges()).toEqual(['DELETE']);
    await startAndStop({ commands: offered.slice(1).toReversed() });
    expect(registrations()).toHaveLength(1);
    expect(singleChanges()).toHaveLength(1);
    await startAndStop({
      commands: offered.slice(1),
      dossiers: () =>
        new Map([
          ['ferry', FERRY],
          ['school', SCHOOL_BOARD],
        ]),
    });
    // Every command takes the option that names a dossier, so all are registered at once.
    expect(registrations()).toHaveLength(2);
  });

  it('registers one changed command alone, and it keeps its id', async () => {
    await startAndStop();
    const idOfAsk = async () => {
      const { json } = await ask(sandbox, 'GET', `/applications/${sandbox.applicationId}/commands`);
      return json.find(({ name }: { readonly name: string }) => name === 'ask').id;
    };
    const before = await idOfAsk();
    const [first, ...others] = offered;
    if (first === undefined) throw new Error('there are no commands');
    await startAndStop({ commands: [{ ...first, description: 'Ask something else' }, ...others] });
    expect(registrations()).toHaveLength(1);
    expect(singleChanges()).toEqual(['POST ask']);
    expect(await idOfAsk()).toBe(before);
  });

  it.each([
    ['answers with faults', () => sandbox.faults.serverErrors({ times: 5, path: '/commands' })],
    [
      'has taken the most of a day',
      () => sandbox.faults.rateLimit({ times: 1, path: '/commands', retryAfterMs: 3_600_000 }),
    ],
  ])('goes on where Discord %s, says so, and tries again', async (_why, fault) => {
    const lines: string[] = [];
    fault();
    const bot = await startBot(
      optionsFor({ log: pino({ level: 'error' }, { write: (line: string) => lines.push(line) }) }),
    );
    expect(bot.isReady()).toBe(true);
    expect(lines.join('')).toContain('the commands could not be registered; it is tried again');
    await bot.stop();
  });

  it('registers them in the servers that are named', async () => {
    const { newsroom } = sandbox.world;
    await startAndStop({ registerIn: [newsroom] });
    await startAndStop({ registerIn: [newsroom] });
    expect(registrations()).toEqual([`/applications/${sandbox.applicationId}/guilds/${newsroom}/commands`]);
  });

  it('offers what is for administrators to those who may manage the server, and registers it once', async () => {
    const [first, ...others] = offered;
    if (first === undefined || first.subcommands !== undefined) throw new Error('the first command has no subcommands');
    const reserved = [{ ...first, forAdministrators: true as const }, ...others];
    await startAndStop({ commands: reserved });
    await startAndStop({ commands: reserved });
    expect(registrations()).toHaveLength(1);
    const offeredTo = (person: string) =>
      sandbox
        .as(person)
        .in(sandbox.world.inquiry)
        .commands()
        .map(({ name }) => name);
    expect(offeredTo(sandbox.world.ada)).toContain(first.name);
    expect(offeredTo(sandbox.world.mia)).not.toContain(first.name);
  });

  it('takes them away where they are not to be any more', async () => {
    const { newsroom } = sandbox.world;
    const global = `/applications/${sandbox.applicationId}/commands`;
    const local = `/applications/${sandbox.applicationId}/guilds/${newsroom}/commands`;
    await startAndStop();
    await startAndStop({ registerIn: [newsroom] });
    expect(registrations()).toEqual([global, global, local]);
    await startAndStop({ access: [{ dossier: 'ferry', guild: newsroom }] });
    expect(registrations()).toEqual([global, global, local, global, local]);
    const ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
    const menus = commands.filter(({ menu }) => menu !== null);
    const forAll = commands.filter(({ forAdministrators }) => !forAdministrators);
    expect(ben.commands()).toHaveLength(forAll.length + menus.length);
  });

  it('logs in while the dossiers are being opened, and what is asked meanwhile is answered then', async () => {
    const opening = Promise.withResolvers<ReplyService>();
    const served = serve(deferred(REPLY_PROCEDURES, opening.promise));
    onTestFinished(() => served.close());
    const access = [{ dossier: 'ferry', guild: sandbox.world.newsroom }];
    const starting = startBot({ ...optionsFor({ access }), replies: served.replies });
    await sandbox.online();
    const ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
    const question = ben.say(`${sandbox.mention()} Who ordered the late sailing?`);
    await new Promise((resolve) => setImmediate(resolve));
    expect(registrations()).toEqual([]);
    opening.resolve(repliesOf(contextFor()));
    expect(quoted(await ben.awaitAnswer(question))[0]).toContain('harbour office');
    await (await starting).stop();
  });

  it('where the dossiers cannot be opened says why', async () => {
    const opening = Promise.reject<ReplyService>(new UserError('the corpus is not there'));
    opening.catch(() => {}); // whoever asks hears of it
    const served = serve(deferred(REPLY_PROCEDURES, opening));
    onTestFinished(() => served.close());
    const start = startBot({ ...optionsFor(), replies: served.replies });
    await expect(start).rejects.toThrow(new UserError('the corpus is not there'));
  });

  it('in a server that the bot is not in says so', async () => {
    const start = startBot(optionsFor({ registerIn: ['123456789012345678'] }));
    await expect(start).rejects.toThrow(UserError);
    await expect(start).rejects.toThrow(/would not register the commands in server 123456789012345678/u);
  });
});

describe('a bot that runs hears that Discord refuses it for good', () => {
  const running = async (extra: Extra = {}) => {
    const bot = await startBot(optionsFor(extra));
    onTestFinished(() => bot.stop());
    return bot;
  };

  it('if the token is revoked and the gateway closes', async () => {
    const bot = await running();
    sandbox.faults.revokeToken();
    expect(await bot.refused).toBeInstanceOf(OperatorError);
    expect((await bot.refused).message).toContain('Discord refused DISCORD_TOKEN');
  });

  it('if the token is revoked and any request gets 401', async () => {
    const bot = await running();
    sandbox.faults.revokeTokenQuietly();
    await bot.messenger.post({
      guild: sandbox.world.newsroom,
      channel: '1',
      user: sandbox.world.ben,
      dossier: 'ferry',
      command: 'watch show',
      options: {},
      nonce: 'n',
      triedSince: null,
    });
    expect((await bot.refused).message).toContain('Discord refused DISCORD_TOKEN');
  });

  it.each([
    [4004, OperatorError],
    [4010, UserError],
    [4011, OperatorError],
    [4012, OperatorError],
    [4013, OperatorError],
    [4014, OperatorError],
  ])('if the gateway closes with %i', async (code, expected) => {
    const bot = await running();
    sandbox.faults.closeSockets(code);
    expect((await bot.refused).constructor).toBe(expected);
  });

  it.each<[string, NonNullable<BotOptions['shards']>, unknown, RegExp]>([
    ['one shard', { ids: [0], total: 1 }, OperatorError, /with 1 shard\. Set SHARDS=auto/u],
    ['shards on several machines', { ids: [0], total: 2 }, OperatorError, /with 2 shards\. Set SHARDS to a larger/u],
    ['as many as Discord recommended', 'auto', UserError, /with code 4011\. Start the program again\./u],
  ])('if there are too many servers for %s, and says what helps', async (_what, shards, expected, words) => {
    const bot = await running({ shards });
    sandbox.faults.closeSockets(4011);
    const refused = await bot.refused;
    expect(refused.constructor).toBe(expected);
    expect(refused.message).toMatch(words);
  });

  it('and not by a code after which it may go on', async () => {
    const bot = await running();
    sandbox.faults.closeSockets(4000);
    await expect.poll(() => sandbox.botState).not.toBe('online');
    await sandbox.online();
    expect(await Promise.race([bot.refused, 'not refused'])).toBe('not refused');
  });
});

describe('the registration', () => {
  it('puts required options first, and offers an option for the dossier where there are several', () => {
    const typed = registrationOf(commands, true, 'global').filter(
      ({ type }) => type === ApplicationCommandType.ChatInput,
    );
    expect(typed).toHaveLength(commands.length);
    const calls = (several: boolean) =>
      registrationOf(commands, several, 'global')
        .filter(({ type }) => type === ApplicationCommandType.ChatInput)
        .flatMap(({ options }) => {
          const inner = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
          return inner.length === 0 ? [{ options }] : inner.map((one) => ({ options: one.options ?? [] }));
        });
    for (const command of calls(true)) {
      const required = command.options.map((option) => option.required);
      expect(required.lastIndexOf(true)).toBeLessThan(
        required.includes(false) ? required.indexOf(false) : required.length,
      );
    }
    const naming = calls(true).map(({ options }) => options.some(({ name }) => name === 'dossier'));
    expect(naming).toEqual(commands.flatMap((one) => one.subcommands ?? [one]).map((one) => one.takesDossier));
    for (const command of calls(false)) {
      expect(command.options.map(({ name }) => name)).not.toContain('dossier');
    }
  });
});
