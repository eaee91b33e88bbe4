import { type Channel, type Client, DiscordAPIError, type Guild, RESTJSONErrorCodes, Routes } from 'discord.js';
import { shardOfGuild } from './shards.ts';

// The gateway tells a process of the servers of its own shards only, and discord.js knows no others: it has no roles, overwrites or
// language for them, and takes their channels for none. So a server of another process is asked for over HTTP each time. Nothing
// of it is put into the caches of the client, because no event would keep it up to date there.

/** With these Discord says that the bot is not in a server. */
const NOT_THERE: readonly (string | number)[] = [RESTJSONErrorCodes.UnknownGuild, RESTJSONErrorCodes.MissingAccess];

/** Whether another process runs the shard that hears of a server. */
export function isElsewhere({ options, ws }: Client, guild: string): boolean {
  const { shardCount = 1 } = options;
  return !ws.shards.has(shardOfGuild(guild, shardCount));
}

/**
 * A server of another process, with its roles and channels as they are now. Undefined if the bot is not in it. Rejects as discord.js
 * does if Discord cannot be asked, and with `UnknownMember` if the person is no member.
 */
export async function serverElsewhere(client: Client, id: string, user: string): Promise<Guild | undefined> {
  try {
    // Most people are not in most servers. This alone says so, before anything larger is asked for.
    await client.rest.get(Routes.guildMember(id, user));
    const guild = await fetchGuild(client, id);
    await guild.channels.fetch(undefined, { cache: false });
    return guild;
  } catch (error) {
    if (error instanceof DiscordAPIError && NOT_THERE.includes(error.code)) return undefined;
    throw error;
  }
}

/**
 * A channel of a server or, if `guild` is null, of direct messages. One of a server of another process comes with the server, and a
 * thread with its channel. Null if discord.js does not know its kind; rejects as discord.js does if Discord does not show it.
 */
export async function channelOfServer(client: Client, guild: string | null, id: string): Promise<Channel | null> {
  if (guild === null || !isElsewhere(client, guild)) return client.channels.fetch(id);
  const server = await fetchGuild(client, guild);
  const channel = await server.channels.fetch(id, { cache: false, force: true });
  // The rights in a thread are those in its channel.
  if (channel?.isThread() === true && channel.parentId !== null) {
    await server.channels.fetch(channel.parentId, { cache: false, force: true });
  }
  return channel;
}

function fetchGuild(client: Client, id: string): Promise<Guild> {
  return client.guilds.fetch({ guild: id, cache: false, force: true });
}
