/** The servers on which Discord keeps files. */
const DISCORD_HOSTS: readonly string[] = ['cdn.discordapp.com', 'media.discordapp.net'];
/** The address of the stand-in for Discord, which gives out files itself; its port may be any. */
const STAND_IN = '127.0.0.1';

/**
 * Whether a file may be fetched from an address. Discord names the address of each attachment, and they are all on its own
 * servers. Nothing else is fetched, so that nobody can make the bot ask other servers.
 *
 * @param standIn the address of the stand-in that the bot is connected to; undefined if it is connected to Discord.
 */
export function isTrusted(address: string, standIn: string | undefined): boolean {
  const url = URL.parse(address);
  if (url === null || url.username !== '' || url.password !== '') return false;
  if (standIn !== undefined) return url.origin === URL.parse(standIn)?.origin;
  return url.protocol === 'https:' && DISCORD_HOSTS.includes(url.host);
}

/** Whether an address is one that {@link isTrusted} can have allowed, for who does not know which Discord it is. */
export function isPlausible(address: string): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  return isTrusted(address, undefined) || (url.protocol === 'http:' && url.hostname === STAND_IN);
}
