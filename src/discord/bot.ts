import { Client, Events, GatewayIntentBits, Partials, Status } from 'discord.js';
import type { Logger } from 'pino';
import type { CallDialogue } from '../contract/command.ts';
import type { ServerRule } from '../dossier/act.ts';
import { OperatorError, UserError } from '../errors.ts';
import type { Messenger } from '../team/announcing/messenger.ts';
import type { Client as ClientOf } from '../threads/procedure.ts';
import type { AccessRules } from './access/access.ts';
import { LiveAccess } from './access/liveAccess.ts';
import { Memberships } from './access/memberships.ts';
import { CommandIds } from './commandIds.ts';
import { type Pause, pauseUntil } from './delivery/patience.ts';
import { carefulRequests } from './delivery/requests.ts';
import { isUnreachable } from './delivery/unreachable.ts';
import { dialoguesOf } from './handlers/callDialogue.ts';
import { ChannelQueue } from './handlers/channelQueue.ts';
import { Dispatch } from './handlers/dispatch.ts';
import type { Host } from './handlers/host.ts';
import { InteractionTimes, type WaitingTimes } from './handlers/interactionTimes.ts';
import { PostedPages } from './handlers/postedPages.ts';
import { ReaderLanguage } from './handlers/readerLanguage.ts';
import { inviteAddress } from './inviteAddress.ts';
import { messengerOf } from './post.ts';
import { BAD_TOKEN, refusedForGood } from './refusedForGood.ts';
import { Registrar } from './registrar.ts';
import type { ReplyService } from './replies/replyService.ts';
import { ONE_SHARD, type WantedShards } from './sharding/shards.ts';

export interface BotOptions {
  readonly token: string;
  /** Address of Discord's HTTP API, without the version; that of Discord itself if left out. */
  readonly apiUrl?: string;
  /** Makes the replies, in another thread. */
  readonly replies: ClientOf<ReplyService>;
  /** To whom the operator opens which dossier. */
  readonly access: AccessRules;
  /** In which servers, and to which role there, the operator gives the right to say who may do what with a dossier. */
  readonly managers?: AccessRules;
  readonly log: Logger;
  /** Hears how long people wait. */
  readonly times?: WaitingTimes;
  /** Everywhere, or only in the servers with these ids. */
  readonly registerIn: 'global' | readonly string[];
  /** Whether people may install the bot as an app of their own; not if left out. */
  readonly userInstall?: boolean;
  /** The shards that it runs; one for all servers if left out. Whoever has the first one registers the commands. */
  readonly shards?: WantedShards;
  /** Waits between tries when Discord cannot be reached; by the clock of the machine if left out. */
  readonly pause?: Pause;
}

/** A shard of the gateway: a connection that hears of a part of the servers. */
export interface ShardState {
  /** Its number, from 0. */
  readonly shard: number;
  /** Whether it is connected now. */
  readonly isReady: boolean;
}

/** A bot that is logged in and has registered its commands. */
export interface Bot {
  /** Whether the gateway is connected now, with every shard. */
  isReady(): boolean;
  /** The shards that it runs. */
  shards(): readonly ShardState[];
  /** How many interactions and messages are being answered. */
  running(): number;
  /** Resolves, with words for the operator, when Discord refuses the bot for good while it runs. It can only be stopped then. */
  readonly refused: Promise<UserError>;
  /** Posts news and digests in channels. */
  readonly messenger: Messenger;
  /** Opens the dossiers that have come to whom the operator opens them. Registers the commands again if one dossier has become several, or the reverse: with several, each command takes the option that names one. */
  dossiersChanged(dossiers: readonly string[]): Promise<void>;
  /** Takes up what servers say of their dossiers, in place of what they said before. */
  rightsChanged(rules: readonly ServerRule[]): void;
  /** Takes no new work, gives running work some seconds to finish, and closes the gateway. */
  stop(): Promise<void>;
}

/** Longest wait for running work when the bot is stopped, in milliseconds. */
const STOP_PATIENCE = 5_000;
/** Longest wait for the list of servers after logging in, in milliseconds; servers in an outage come later. */
const GUILD_PATIENCE = 5_000;
/** Retries after a 5xx answer or a lost connection; discord.js waits out a 429 by itself. */
const RETRIES = 4;
/** After so long without a request the queue of a route is forgotten, in milliseconds. */
const QUEUES_KEPT = 60_000;
/** Longest wait for one request, in milliseconds. */
const REQUEST_PATIENCE = 15_000;

/** Longest wait of a registration for a rate limit, in milliseconds. */
const LONGEST_WAIT = 60_000;

/** No intent is privileged: Discord sends the text of a message if the bot is mentioned, and in direct messages. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/**
 * Logs in, registers the commands if they have changed, and answers until it is stopped. Throws {@link UserError} if
 * Discord refuses the token, the intents or the registration; an {@link OperatorError} if starting again does not help.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { log, shards = ONE_SHARD } = options;
  const client = new Client({
    intents: INTENTS,
    ...(shards === 'auto' ? { shards } : { shards: [...shards.ids], shardCount: shards.total }),
    // Without this, discord.js drops messages in direct channels that it has not seen before.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    waitGuildTimeout: GUILD_PATIENCE,
    rest: {
      retries: RETRIES,
      timeout: REQUEST_PATIENCE,
      // Discord counts the commands that are made in a day. Nothing waits for the next one: the registrar tries again.
      rejectOnRateLimit: ({ route, retryAfter }) => route.endsWith('/commands') && retryAfter > LONGEST_WAIT,
      // Each interaction has a queue of its own in the library, which keeps them for an hour otherwise.
      handlerSweepInterval: QUEUES_KEPT,
      makeRequest: carefulRequests(),
      ...(options.apiUrl === undefined ? {} : { api: options.apiUrl }),
    },
  });
  const operator = { rules: options.access, managers: options.managers ?? [] };
  const access = new LiveAccess(operator, (message) => log.warn(message));
  const memberships = new Memberships(client, access, log);
  const commandIds = new CommandIds();
  const dialogues = new Map<string, CallDialogue>();
  const stopped = new AbortController();
  const host: Host = {
    ...options,
    access,
    memberships,
    dialogues,
    queue: new ChannelQueue(),
    posted: new PostedPages(),
    languages: new ReaderLanguage(),
    commandIds,
    pause: options.pause ?? pauseUntil(stopped.signal),
  };
  const times = new InteractionTimes(options.times);
  times.listenTo(client);
  const dispatch = new Dispatch(host, times);
  client.on(Events.InteractionCreate, (interaction) => dispatch.interaction(interaction));
  client.on(Events.MessageCreate, (message) => dispatch.message(message));
  client.on(Events.Error, (error) => log.warn({ err: error }, 'error of the connection to Discord'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.ShardError, (error, shard) => log.warn({ err: error, shard }, 'gateway connection failed'));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'gateway connection resumed'));
  client.on(Events.ShardReady, (shard) => log.info({ shard }, 'gateway connection ready'));
  client.rest.on('rateLimited', (limit) => log.debug({ limit }, 'waiting for a rate limit'));
  const refused = refusedForGood(client, shards);
  let registrar: Registrar;
  try {
    registrar = await Promise.race([
      logInAndRegister(client, options, { access, dialogues, ids: commandIds }),
      refused.then((error) => Promise.reject(error)),
    ]);
  } catch (error) {
    await client.destroy();
    throw error;
  }
  void refused.then((error) => log.fatal(error.message));
  return {
    isReady: () => shardsOf(client).every(({ isReady }) => isReady),
    shards: () => shardsOf(client),
    running: () => dispatch.running,
    refused,
    messenger: messengerOf(host, client),
    dossiersChanged: async (dossiers) => {
      access.foldersAre(dossiers);
      await registrar.register(dossiers);
    },
    rightsChanged: (rules) => {
      access.serverRulesAre(rules);
      memberships.forgetAll();
    },
    stop: async () => {
      registrar.stop();
      await dispatch.close(STOP_PATIENCE);
      stopped.abort();
      await client.destroy();
    },
  };
}

/** How each shard is now. That of the client stays “ready” when a shard has lost its connection. */
function shardsOf(client: Client): readonly ShardState[] {
  return client.ws.shards.map(({ id, status }) => ({
    shard: id,
    isReady: client.isReady() && status === Status.Ready,
  }));
}

/** What is filled when the commands are known. */
interface Filled {
  readonly access: LiveAccess;
  readonly dialogues: Map<string, CallDialogue>;
  readonly ids: CommandIds;
}

/** Logs in and registers the commands. Returns what registers them again when the dossiers have changed. */
async function logInAndRegister(
  client: Client,
  options: BotOptions,
  { access, dialogues, ids }: Filled,
): Promise<Registrar> {
  const { replies, token, registerIn, userInstall = false, log } = options;
  // The dossiers are opened meanwhile. What is asked before they are open waits for them.
  const [application, offer] = await Promise.all([logIn(client, token), replies.offer(null)]);
  const { commands, dossiers, serverRules } = offer;
  log.info({ invite: inviteAddress(application) }, 'whoever manages a server invites the bot at this address');
  access.foldersAre(dossiers);
  access.serverRulesAre(serverRules);
  for (const [called, dialogue] of dialoguesOf(commands)) dialogues.set(called, dialogue);
  const formerly = [...new Set(options.access.map((rule) => rule.guild))];
  const registers = client.ws.shards.has(0);
  const registration = { application, commands, registerIn, userInstall, formerly, registers };
  const registrar = new Registrar(client.rest, registration, ids, log);
  await registrar.register(dossiers);
  return registrar;
}

/** Resolves with the application's id once the bot is ready. */
async function logIn(client: Client, token: string): Promise<string> {
  const { promise: ready, resolve, reject } = Promise.withResolvers<string>();
  client.once(Events.ClientReady, (own) => resolve(own.application.id));
  // If the gateway refuses, the login never settles; whoever waits hears of that by `refusedForGood`.
  client.login(token).catch((error: unknown) => reject(loginError(error)));
  return ready;
}

function loginError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'TokenInvalid') return new OperatorError(BAD_TOKEN, { cause: error });
  return isUnreachable(error)
    ? new UserError(`Discord cannot be reached (${error.message}). Check the connection and try again.`, {
        cause: error,
      })
    : error;
}
