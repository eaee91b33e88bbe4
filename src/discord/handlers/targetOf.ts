import type { Attachment, Message } from 'discord.js';
import type { TargetMessage } from '../replies/targetMessage.ts';
import { attachmentOf } from './attachmentOf.ts';
import type { Host } from './host.ts';
import { partsOf } from './messageParts.ts';

/** Text files of a message that are read; further ones are named as not read. */
const MOST_FILES = 3;
/** The largest of them in bytes. What is larger is for a command that takes a file. */
const LARGEST_FILE = 100 * 1024;
const TEXT_ENDINGS = ['.txt', '.text', '.md', '.markdown'];

/**
 * What a message shows, from top to bottom: its own text, the message that it forwards, its poll, its embeds, its text displays.
 * To be called while the library holds the message as this interaction brought it: it puts a forwarded message over the one of
 * which that is a copy, and the next event may put something else there.
 */
export function targetOf(host: Pick<Host, 'apiUrl'>, message: Message): TargetMessage {
  const forwarded = [...message.messageSnapshots.values()];
  const [own, ...copies] = [message, ...forwarded].map((one) => partsOf(one));
  const attached = [message, ...forwarded].flatMap(({ attachments }) => [...attachments.values()]);
  const read = attached.filter(isSmallText).slice(0, MOST_FILES);
  const { content = [], poll = [], embeds = [], displays = [] } = own ?? {};
  return {
    parts: [
      ...content,
      ...copies.flatMap((copy) => [...copy.content, ...copy.poll, ...copy.embeds, ...copy.displays]),
      ...poll,
      ...embeds,
      ...displays,
    ],
    files: read.map((file) => asText(attachmentOf(host, file))),
    unread: attached.filter((file) => !read.includes(file)).map(({ name }) => name),
    seen: {
      forwarded: forwarded.length,
      embeds: [message, ...forwarded].reduce((sum, one) => sum + one.embeds.length, 0),
      displays: [displays, ...copies.map((copy) => copy.displays)].flat().length,
      hasPoll: poll.length > 0,
    },
  };
}

function isSmallText({ name, contentType, size }: Attachment): boolean {
  return size <= LARGEST_FILE && (hasTextEnding(name) || contentType?.startsWith('text/plain') === true);
}

/** The name by which a text file is read; that of a file which Discord calls a text may say nothing. */
function asText(file: ReturnType<typeof attachmentOf>): ReturnType<typeof attachmentOf> {
  return hasTextEnding(file.name) ? file : { ...file, name: `${file.name}.txt` };
}

function hasTextEnding(name: string): boolean {
  return TEXT_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));
}
