import { type Client, DiscordAPIError, type Guild, PermissionFlagsBits, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from 'pino';
import { isElsewhere, serverElsewhere } from '../sharding/serverElsewhere.ts';
import type { Membership } from './access.ts';
import type { LiveAccess } from './liveAccess.ts';

/** For how long what Discord says of a member is kept, in milliseconds. Someone who is removed loses access within this time. */
const KEPT_FOR = 30_000;
/** With this many entries, the old ones are deleted. */
const MANY_ENTRIES = 1_000;

interface Entry {
  readonly until: number;
  readonly membership: Promise<Membership | undefined>;
}

/**
 * What people are in the servers that rules name. Only direct messages need it: Discord does not send roles with them. If
 * Discord cannot be asked, the person counts as a member of no server.
 */
export class Memberships {
  readonly #client: Client;
  readonly #access: Pick<LiveAccess, 'current'>;
  readonly #log: Logger;
  /** A clock that cannot be set: a lease must end. */
  readonly #now: () => number;
  readonly #entries = new Map<string, Entry>();

  constructor(client: Client, access: Pick<LiveAccess, 'current'>, log: Logger, now = () => performance.now()) {
    this.#client = client;
    this.#access = access;
    this.#log = log;
    this.#now = now;
  }

  async of(user: string): Promise<readonly Membership[]> {
    const { rules } = await this.#access.current();
    const guilds = [...new Set(rules.map((rule) => rule.guild))];
    const found = await Promise.all(guilds.map((guild) => this.#kept(guild, user)));
    return found.filter((membership) => membership !== undefined);
  }

  /** Asks anew from now on: rules name other channels. */
  forgetAll(): void {
    this.#entries.clear();
  }

  #kept(guild: string, user: string): Promise<Membership | undefined> {
    const key = `${guild} ${user}`;
    const now = this.#now();
    const known = this.#entries.get(key);
    if (known !== undefined && known.until > now) return known.membership;
    if (this.#entries.size >= MANY_ENTRIES) this.#forget(now);
    const membership = this.#ask(guild, user).catch((error: unknown) => {
      this.#entries.delete(key);
      this.#log.warn({ err: error, guild, user }, 'cannot ask Discord about a member; treated as none');
      return undefined;
    });
    this.#entries.set(key, { until: now + KEPT_FOR, membership });
    return membership;
  }

  #forget(now: number): void {
    for (const [key, entry] of this.#entries) if (entry.until <= now) this.#entries.delete(key);
  }

  async #ask(guildId: string, user: string): Promise<Membership | undefined> {
    try {
      const guild = await this.#guildWith(guildId, user);
      if (guild === undefined) return undefined;
      const member = await guild.members.fetch({ user, force: true });
      const { rules, serverRules } = await this.#access.current();
      const ofServer = [...rules, ...serverRules].filter((rule) => rule.guild === guildId);
      const named = [...new Set(ofServer.flatMap(({ channel }) => channel ?? []))];
      const channels = named.filter(
        (id) => guild.channels.cache.get(id)?.permissionsFor(member)?.has(PermissionFlagsBits.ViewChannel) === true,
      );
      const managesServer = member.permissions.has(PermissionFlagsBits.ManageGuild);
      return { guild: guildId, roles: [...member.roles.cache.keys()], channels, managesServer };
    } catch (error) {
      if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMember) return undefined;
      throw error;
    }
  }

  /** The server; undefined if the bot is not in it, or hears nothing of it now. */
  async #guildWith(id: string, user: string): Promise<Guild | undefined> {
    if (isElsewhere(this.#client, id)) return serverElsewhere(this.#client, id, user);
    const guild = this.#client.guilds.cache.get(id);
    return guild?.available === true ? guild : undefined;
  }
}
