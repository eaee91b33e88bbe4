import { pino } from 'pino';
import { readConfig } from '../../../src/config.ts';
import { type Bot, startBot } from '../../../src/discord/bot.ts';
import { startThreads } from '../../../src/workers/startThreads.ts';
import type { Measurement } from './measurement.ts';

// The bot with its threads, on a stand-in of Discord in another process: node botProcess.ts API-URL TOKEN SERVER. Its settings are in the
// environment. When its parent asks by a message, it says how much it holds.

const [apiUrl = '', token = '', guild = ''] = process.argv.slice(2);
const config = readConfig(process.env);
const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
const started = Promise.withResolvers<Bot>();
const threads = startThreads(
  config,
  {
    log: async ({ line }) => void process.stderr.write(line),
    post: async (post) => (await started.promise).messenger.post(post),
    opened: async () => {},
    rights: async ({ rules }) => (await started.promise).rightsChanged(rules),
    looked: async ({ dossiers }) => (await started.promise).dossiersChanged(dossiers),
  },
  log,
);
const { dossiers } = await threads.replies.offer(null);
const access = dossiers.map((dossier) => ({ dossier, guild }));
const bot = await startBot({ token, apiUrl, replies: threads.replies, access, log, registerIn: 'global' });
started.resolve(bot);

function measure(): Measurement {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const listeners = process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0);
  return { rss, heap: heapUsed, resources: process.getActiveResourcesInfo().length, listeners };
}

process.on('message', () => process.send?.(measure()));
process.send?.('ready');
