import { type Channel, type REST, Routes, SnowflakeUtil } from 'discord.js';
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
/** So many are looked through in any case if only the time here is known: the clock may have been wrong. */
const LEAST_PAGES = 3;
/** So far the clock here may be ahead of Discord's, in milliseconds. */
const CLOCKS_APART = 24 * 60 * 60_000;

/** Where to look, and what for. */
export interface Lookup {
  readonly channel: string;
  /** Whether the bot may see the channel and read its history. Without the second Discord says that there are no messages. */
  readonly mayLook: boolean;
  /** Discord id of the bot. */
  readonly bot: string;
  /** What came before it: the message or interaction with this Discord id, or a time by the clock here, in milliseconds. */
  readonly after: string | number;
  readonly isIt: (message: PostedMessage) => boolean;
}

/**
 * Looks in a channel for a message of the bot, newest first. Returns its id; null if it is not there. Rejects if the bot may not look.
 */
export async function findPosted(rest: REST, { channel, mayLook, bot, after, isIt }: Lookup): Promise<string | null> {
  if (!mayLook) throw new Error('the bot may not read the history of the channel');
  const isExact = typeof after === 'string';
  const earliest = isExact ? BigInt(after) : SnowflakeUtil.generate({ timestamp: after - CLOCKS_APART });
  const isLater = ({ id }: PostedMessage): boolean => BigInt(id) > earliest;
  let before: string | undefined;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const query = new URLSearchParams({ limit: String(PAGE), ...(before === undefined ? {} : { before }) });
    const messages = z.array(messageSchema).parse(await rest.get(Routes.channelMessages(channel), { query }));
    const wanted = isExact ? messages.filter(isLater) : messages;
    const found = wanted.find((message) => message.author.id === bot && isIt(message));
    if (found !== undefined) return found.id;
    const isPast = !messages.every(isLater) && (isExact || page >= LEAST_PAGES);
    if (isPast || messages.length < PAGE) return null;
    before = messages.at(-1)?.id;
  }
  throw new Error(`the last ${MOST_PAGES * PAGE} messages of the channel do not reach back to the first try`);
}

const NEEDED_TO_LOOK = [BOT_PERMISSIONS['View Channels'].bit, BOT_PERMISSIONS['Read Message History'].bit];

/** Whether the bot may see a channel and read its history, as far as discord.js knows. */
export function mayReadHistory(channel: Channel | undefined): boolean {
  if (channel === undefined || channel.isDMBased()) return channel !== undefined;
  const me = channel.guild.members.me;
  return me !== null && channel.permissionsFor(me)?.has(NEEDED_TO_LOOK) === true;
}

/** Whether a message has buttons of the reply that is kept under this id. */
export function hasButtonsOf(reply: string): (message: PostedMessage) => boolean {
  return ({ components }) => JSON.stringify(components).includes(`:${reply}:`);
}
