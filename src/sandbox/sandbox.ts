import type { Faults } from './faults.ts';
import type { LoggedRequest } from './requestLog.ts';
import type { Person, Reply, SeenMessage } from './userSide.ts';
import type { WORLD } from './world.ts';

export interface SandboxOptions {
  /** Where to listen on 127.0.0.1; the next free port where it is taken; any free one when left out. */
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
}

/** How the bot stands with the gateway. */
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
  /** Resolves once the bot has logged in (READY was sent, or a session resumed). */
  online(patienceMs?: number): Promise<void>;
  /** Resolves once a command of this name is registered, globally or in a guild. */
  registered(command: string, patienceMs?: number): Promise<void>;
  /** Acts as one of the people of the world. */
  as(userId: string): Person;
  /** How the bot (or another user) is mentioned in a message: `<@id>`. */
  mention(userId?: string): string;
  /** What a person sees in a channel now, private replies to that person included, oldest first. */
  messagesVisibleTo(userId: string, channelId: string): readonly SeenMessage[];
  /** Gives or takes a role, as an administrator would. */
  setRoles(guildId: string, userId: string, roles: readonly string[]): void;
  /** Waits until every one of the replies is answered: for bursts. */
  allFinal(replies: readonly Reply[], patienceMs?: number): Promise<readonly SeenMessage[]>;
  /** Cuts all connections and stops listening. */
  close(): Promise<void>;
}
