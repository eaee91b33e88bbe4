import { randomBytes } from 'node:crypto';
import { Administrator } from './administrator.ts';
import { API_ROOT, makeApi } from './api/api.ts';
import { Faults } from './api/faults.ts';
import { RateLimits } from './api/rateLimits.ts';
import type { LoggedRequest } from './api/requestLog.ts';
import { addAdministrationRoutes } from './api/routes/administrationRoutes.ts';
import { addApplicationRoutes } from './api/routes/applicationRoutes.ts';
import { addCommandRoutes } from './api/routes/commandRoutes.ts';
import { addInteractionRoutes } from './api/routes/interactionRoutes.ts';
import { addMessageRoutes } from './api/routes/messageRoutes.ts';
import { addPlaceRoutes } from './api/routes/placeRoutes.ts';
import { LOOPBACK, startServer, stopServer } from './api/server.ts';
import { GATEWAY_PATH, Gateway } from './gateway/gateway.ts';
import { membersChunk, readyData } from './gateway/gatewayData.ts';
import { PRIVILEGED_INTENTS } from './gateway/intents.ts';
import { expireInteractions } from './interactions/interactions.ts';
import { postByWebhook } from './messages/webhookPost.ts';
import { makePage } from './page/page.ts';
import { ChannelSession, checkPerson } from './user/channelSession.ts';
import { messagesSeen, seenMessage } from './user/seen.ts';
import { PATIENCE_MS, type Person, type Reply, type SeenMessage } from './user/userSession.ts';
import { Changes } from './world/changes.ts';
import { openDirectMessages } from './world/channels.ts';
import { Files } from './world/files.ts';
import { setMemberRoles } from './world/members.ts';
import { makeSnowflakes } from './world/snowflakes.ts';
import type { StandIn } from './world/standIn.ts';
import { guildOf } from './world/state.ts';
import { makeWorld, WORLD } from './world/world.ts';

export interface SandboxOptions {
  /** The port to listen on, on 127.0.0.1; the next free one if it is taken; any free one when left out. */
  readonly port?: number;
  /** The clock behind the 3-second and 15-minute rules and all ids, in milliseconds; `Date.now` when left out. */
  readonly now?: () => number;
  /** What the gateway asks for as heartbeat interval, in milliseconds; 41250 as at Discord when left out. */
  readonly heartbeatMs?: number;
  /** The privileged intents that are switched on for the bot; all when left out. Others close the socket with 4014. */
  readonly privilegedIntents?: number;
  /** Whether the buckets of the message routes are enforced; true when left out. */
  readonly rateLimits?: boolean;
  /** How many shards `GET /gateway/bot` recommends; 1 when left out. */
  readonly shards?: number;
  /** How many shards may log in at once, every 5 seconds; 1 when left out, as Discord has it for all but very large bots. */
  readonly maxConcurrency?: number;
}

/** The state of the bot at the gateway. */
export type BotState = 'offline' | 'connecting' | 'online' | 'interrupted';

/** A Discord of our own on loopback. */
export interface Sandbox {
  /** For discord.js: `rest: { api: sandbox.apiUrl }`. */
  readonly apiUrl: string;
  /** The page to try the bot with. */
  readonly pageUrl: string;
  readonly port: number;
  /** The token that the bot logs in with. */
  readonly token: string;
  readonly applicationId: string;
  readonly world: typeof WORLD;
  readonly faults: Faults;
  /** Every request of the bot, in the order in which they came. */
  readonly requests: readonly LoggedRequest[];
  /** The bot's state at the gateway: `interrupted` while a session could still be resumed. */
  readonly botState: BotState;
  /** The numbers of the shards that are logged in, in order. */
  readonly shardsOnline: readonly number[];
  /** Resolves once the bot has logged in (READY was sent, or a session resumed). */
  online(patienceMs?: number): Promise<void>;
  /** Resolves once a command of this name is registered, globally or in a guild. */
  registered(command: string, patienceMs?: number): Promise<void>;
  /** Acts as one of the people of the world. */
  as(userId: string): Person;
  /** The id of the person with this name. Throws if there is none. */
  findUser(name: string): string;
  /** The id of the channel or thread with this name, of those that the person is in a server with. Throws if there is none. */
  findChannel(name: string, userId: string): string;
  /** How the bot (or another user) is mentioned in a message: `<@id>`. */
  mention(userId?: string): string;
  /** What a person sees in a channel now, private replies to that person included, oldest first. */
  messagesVisibleTo(userId: string, channelId: string): readonly SeenMessage[];
  /** Posts a message of another application, by a webhook: `form` is as the bot sends one. */
  post(channelId: string, form: unknown): SeenMessage;
  /** What those who run the servers can do to the bot. */
  readonly administrator: Administrator;
  /** Gives or takes a role, as an administrator would. */
  setRoles(guildId: string, userId: string, roles: readonly string[]): void;
  /** Installs the application for a person, who then has it in servers that the bot is not in. */
  installFor(userId: string): void;
  /** Waits until every one of the replies is answered: for bursts. */
  allFinal(replies: readonly Reply[], patienceMs?: number): Promise<readonly SeenMessage[]>;
  /** Forgets all messages, files, interactions and requests, for long runs. To be called when nothing is on its way. */
  forget(): void;
  /** Cuts all connections and stops listening. */
  close(): Promise<void>;
}

/** Discord's own. */
const HEARTBEAT_MS = 41_250;

/** How often the stand-in looks whether an interaction's three seconds are over, in milliseconds of real time. */
const EXPIRY_CHECK_MS = 20;

/** Starts the stand-in; it listens once the promise resolves. Throws if no port is free. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const now = options.now ?? Date.now;
  const token = `sandbox.local.${randomBytes(24).toString('base64url')}`;
  const privilegedIntents = options.privilegedIntents ?? PRIVILEGED_INTENTS;
  const state = makeWorld();
  const changes = new Changes();
  const requests: LoggedRequest[] = [];
  const address = { port: 0 };
  const gatewayUrl = (): string => `ws://${LOOPBACK}:${address.port}${GATEWAY_PATH}`;
  const gateway: Gateway = new Gateway({
    isToken: (given) => given === token && !faults.isTokenRevoked,
    heartbeatMs: options.heartbeatMs ?? HEARTBEAT_MS,
    privilegedIntents,
    now,
    ready: (inShard) => readyData(state, privilegedIntents, inShard),
    members: (request) => membersChunk(state, request),
    fateOfEvent: (event) => faults.fateOfEvent(event),
    resumeUrl: gatewayUrl,
    isAway: () => faults.isAway(),
    acknowledgesHeartbeat: () => faults.acknowledgesHeartbeat(),
    changed: () => changes.announce(),
  });
  const faults = new Faults(gateway);
  const standIn: StandIn = {
    now,
    nextId: makeSnowflakes(now),
    token,
    state,
    changes,
    gateway,
    faults,
    files: new Files(() => `http://${LOOPBACK}:${address.port}`),
    interactions: new Map(),
    waiting: new Set(),
    dismissed: new Set(),
    typing: new Map(),
    gatewayUrl,
    shards: options.shards ?? 1,
    maxConcurrency: options.maxConcurrency ?? 1,
    privilegedIntents,
  };
  const api = makeApi(standIn, requests, options.rateLimits === false ? null : new RateLimits());
  for (const add of [
    addApplicationRoutes,
    addCommandRoutes,
    addInteractionRoutes,
    addMessageRoutes,
    addPlaceRoutes,
    addAdministrationRoutes,
  ]) {
    add(api, standIn);
  }
  const page = makePage(standIn, requests);
  const isApi = (path: string): boolean => path.startsWith(`${API_ROOT}/`);
  const { server, port } = await startServer(
    {
      fetch: (request, node) => (isApi(new URL(request.url).pathname) ? api.fetch(request, node) : page(request)),
      upgrade: (request, socket, head) => gateway.upgrade(request, socket, head),
      refuses: (path) => isApi(path) && faults.isAway(),
    },
    options.port ?? 0,
  );
  address.port = port;
  const expiry = setInterval(() => expireInteractions(standIn), EXPIRY_CHECK_MS);
  expiry.unref();
  return makeSandbox(standIn, requests, port, async () => {
    clearInterval(expiry);
    gateway.close();
    await stopServer(server);
  });
}

function makeSandbox(standIn: StandIn, requests: LoggedRequest[], port: number, close: () => Promise<void>): Sandbox {
  const { state, changes, gateway } = standIn;
  return {
    apiUrl: `http://${LOOPBACK}:${port}/api`,
    pageUrl: `http://${LOOPBACK}:${port}/`,
    port,
    token: standIn.token,
    applicationId: state.applicationId,
    world: WORLD,
    faults: standIn.faults,
    administrator: new Administrator(standIn),
    requests,
    get botState() {
      return gateway.botState;
    },
    get shardsOnline() {
      return gateway.shardsOnline;
    },
    async online(patienceMs = PATIENCE_MS) {
      const look = (): true | undefined => (gateway.botState === 'online' ? true : undefined);
      await changes.until('the bot to come online', look, patienceMs);
    },
    async registered(name, patienceMs = PATIENCE_MS) {
      const look = () => [...state.commands.values()].find(({ definition }) => definition.name === name);
      await changes.until(`the registration of the command "${name}"`, look, patienceMs);
    },
    as(userId): Person {
      checkPerson(standIn, userId);
      return {
        in: (channelId) => new ChannelSession(standIn, userId, channelId),
        inDirectMessages: () => new ChannelSession(standIn, userId, openDirectMessages(standIn, userId).id),
      };
    },
    findUser(name) {
      const user = [...state.users.values()].find(({ displayName }) => displayName === name);
      if (user === undefined) throw new Error(`there is nobody called ${name}`);
      return user.id;
    },
    findChannel(name, userId) {
      const channel = [...state.channels.values()].find(
        (each) => each.name === name && state.guilds.get(each.guildId ?? '')?.members.has(userId) === true,
      );
      if (channel === undefined) throw new Error(`there is no channel called ${name}`);
      return channel.id;
    },
    mention: (userId = state.botId) => `<@${userId}>`,
    post: (channelId, form) => seenMessage(standIn, postByWebhook(standIn, channelId, form)),
    messagesVisibleTo: (userId, channelId) => messagesSeen(standIn, userId, channelId),
    installFor(userId) {
      state.installedBy.add(userId);
      changes.announce();
    },
    setRoles(guildId, userId, roles) {
      setMemberRoles(standIn, guildOf(state, guildId), userId, roles);
    },
    allFinal: (replies, patienceMs = PATIENCE_MS) => Promise.all(replies.map((reply) => reply.final(patienceMs))),
    forget() {
      state.messages.clear();
      standIn.interactions.clear();
      standIn.waiting.clear();
      standIn.dismissed.clear();
      standIn.files.forget();
      requests.length = 0;
    },
    close,
  };
}
