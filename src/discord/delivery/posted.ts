import { type Channel, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import { BOT_PERMISSIONS } from '../access/permissions.ts';

/** A message of a channel, as far as it shows what was posted. */
const messageSchema = z.object({
  id: z.string(),
  author: z.object({ id: z.string() }),
  components: z.array(z.unknown()).default([]),
  message_reference: z.object({ message_id: z.string().optional() }).optional(),
});
export type PostedMessage = z.infer<typeof messageSchema>;

const PAGE = 100;
/** So many pages are looked through; more messages are not expected between a try and the next. */
const MOST_PAGES = 50;

/** Where to look, and what for. */
export interface Lookup {
  readonly channel: string;
  /** Whether the bot may see the channel and read its history. Without the second Discord says that there are no messages. */
  readonly mayLook: boolean;
  /** Discord id of the bot. */
  readonly bot: string;
  /** Only messages after the one with this id, or after the time in it, are looked at. */
  readonly after: string;
  readonly isIt: (message: PostedMessage) => boolean;
}

/**
 * Looks in a channel for a message of the bot, newest first. Returns its id; null if it is not there. Rejects if the bot may not look.
 */
export async function findPosted(rest: REST, { channel, mayLook, bot, after, isIt }: Lookup): Promise<string | null> {
  if (!mayLook) throw new Error('the bot may not read the history of the channel');
  let before: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = new URLSearchParams({ limit: String(PAGE), ...(before === undefined ? {} : { before }) });
    const messages = z.array(messageSchema).parse(await rest.get(Routes.channelMessages(channel), { query }));
    const later = messages.filter(({ id }) => BigInt(id) > BigInt(after));
    const found = later.find((message) => message.author.id === bot && isIt(message));
    if (found !== undefined) return found.id;
    if (later.length < PAGE) return null;
    before = later.at(-1)?.id;
  }
  throw new Error(`the last ${MOST_PAGES * PAGE} messages of the channel do not reach back to the first try`);
}

const NEEDED_TO_LOOK = [BOT_PERMISSIONS['View Channels'].bit, BOT_PERMISSIONS['Read Message History'].bit];

/** Whether the bot may see a channel and read its history, as far as discord.js knows. */
export function mayReadHistory(channel: Channel): boolean {
  if (channel.isDMBased()) return true;
  const me = channel.guild.members.me;
  return me !== null && channel.permissionsFor(me)?.has(NEEDED_TO_LOOK) === true;
}

/** Whether a message has buttons of the reply that is kept under this id. */
export function hasButtonsOf(reply: string): (message: PostedMessage) => boolean {
  return ({ components }) => JSON.stringify(components).includes(`:${reply}:`);
}
