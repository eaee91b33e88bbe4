import { type Client, DiscordAPIError, PermissionFlagsBits, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from 'pino';
import type { AccessRules, Membership } from './access.ts';

/** How long an answer of Discord's about a member is believed, in milliseconds: someone removed is out within that. */
const BELIEVED_FOR = 30_000;
/** Beyond this many, entries that are no longer believed are thrown away. */
const MANY_ENTRIES = 1_000;

interface Entry {
  readonly until: number;
  readonly membership: Promise<Membership | undefined>;
}

/**
 * What people are in the servers that rules name, for direct messages, where Discord sends no roles along.
 * Fails closed: where Discord cannot be asked, someone is a member of nothing.
 */
export class Memberships {
  readonly #client: Client;
  readonly #rules: AccessRules;
  readonly #log: Logger;
  readonly #now: () => number;
  readonly #entries = new Map<string, Entry>();

  constructor(client: Client, rules: AccessRules, log: Logger, now: () => number = Date.now) {
    this.#client = client;
    this.#rules = rules;
    this.#log = log;
    this.#now = now;
  }

  async of(user: string): Promise<readonly Membership[]> {
    const guilds = [...new Set(this.#rules.map((rule) => rule.guild))];
    const found = await Promise.all(guilds.map((guild) => this.#believed(guild, user)));
    return found.filter((membership) => membership !== undefined);
  }

  #believed(guild: string, user: string): Promise<Membership | undefined> {
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
    this.#entries.set(key, { until: now + BELIEVED_FOR, membership });
    return membership;
  }

  #forget(now: number): void {
    for (const [key, entry] of this.#entries) if (entry.until <= now) this.#entries.delete(key);
  }

  async #ask(guildId: string, user: string): Promise<Membership | undefined> {
    const guild = this.#client.guilds.cache.get(guildId);
    if (guild === undefined || !guild.available) return undefined;
    try {
      const member = await guild.members.fetch({ user, force: true });
      const named = this.#rules.filter((rule) => rule.guild === guildId).flatMap(({ channel }) => channel ?? []);
      const channels = named.filter(
        (id) => guild.channels.cache.get(id)?.permissionsFor(member)?.has(PermissionFlagsBits.ViewChannel) === true,
      );
      return { guild: guildId, roles: [...member.roles.cache.keys()], channels };
    } catch (error) {
      if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMember) return undefined;
      throw error;
    }
  }
}
