import { pino } from 'pino';
import { commands } from '../../../commands/list.ts';
import { parseAccess } from '../../../src/discord/access/parseAccess.ts';
import { type Bot, startBot } from '../../../src/discord/bot.ts';
import { AnswerMemo } from '../../../src/discord/replies/answerMemo.ts';
import { endWithManager } from '../../../src/discord/sharding/manager.ts';
import { ONE_SHARD, parseShards } from '../../../src/discord/sharding/shards.ts';
import { exitCodeOf } from '../../../src/exitCodes.ts';
import { Guard } from '../../../src/guard/guard.ts';
import { WORLD } from '../../../src/sandbox/world/world.ts';
import { FERRY, newStore } from '../newsroom.ts';
import { serveReplies } from '../servedReplies.ts';

// A process of the bot with some shards, as `main.ts` is one, over a small dossier and the stand-in.

const { BOT_TOKEN: token = '', API_URL: apiUrl = '', BOT_SHARDS = '' } = process.env;

let bot: Bot | undefined;

async function end(code: number): Promise<void> {
  await bot?.stop();
  process.exit(code);
}

/** Throws as `startBot` does. */
async function run(): Promise<void> {
  const log = pino({ level: 'silent' });
  const served = serveReplies({
    commands,
    dossiers: () => new Map([['ferry', FERRY]]),
    store: newStore(),
    log,
    guard: new Guard(),
    answers: new AnswerMemo(),
    progressEvery: 1_000,
  });
  bot = await startBot({
    token,
    apiUrl,
    replies: served.replies,
    access: parseAccess(`ferry@${WORLD.newsroom} ferry@${WORLD.elsewhere}`),
    log,
    registerIn: 'global',
    shards: parseShards(BOT_SHARDS) ?? ONE_SHARD,
  });
  void bot.refused.then((error) => end(exitCodeOf(error)));
}

endWithManager(() => void end(0));
run().catch((error: unknown) => end(exitCodeOf(error)));
