import { z } from 'zod';
import type { DocumentContent } from '../../dossier/document.ts';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import { wording } from '../../wording/catalogue.ts';
import { decoded } from '../text/encoding.ts';
import { type LooseBlock, laidOut, type TextPart } from '../textBuilder.ts';
import { UnreadableFile } from '../unreadableFile.ts';

/** A message of a chat that a program exported as data. */
interface ChatMessage {
  /** As it is in the export: ISO 8601. */
  readonly time: string;
  /** Null for a note of the system. */
  readonly sender: string | null;
  readonly words: readonly TextPart[];
  /** Names of files that hang on it. */
  readonly files: readonly string[];
}

interface Chat {
  readonly title: string | null;
  readonly messages: readonly ChatMessage[];
}

/** The words of a message in which marks strike some out; the first group of `struck` is what they hold. */
function withStruck(text: string, struck: RegExp): readonly TextPart[] {
  return text
    .split(struck)
    .flatMap((piece, at): readonly TextPart[] =>
      piece === '' ? [] : [at % 2 === 1 ? { text: piece, as: 'struck' } : { text: piece }],
    );
}
const DISCORD_STRUCK = /~~([^~]+)~~/u;
const SLACK_STRUCK = /(?<![^\s(])~([^~\s](?:[^~\n]{0,2000}[^~\s])?)~(?![^\s).,:;!?])/u;

/** What DiscordChatExporter writes. */
const discord = z
  .object({
    guild: z.object({ name: z.string() }),
    channel: z.object({ name: z.string() }),
    messages: z.array(
      z.object({
        type: z.string(),
        timestamp: z.string(),
        content: z.string(),
        author: z.object({ name: z.string(), nickname: z.string().nullish() }),
        attachments: z.array(z.object({ fileName: z.string() })).default([]),
        embeds: z.array(z.object({ title: z.string().nullish(), url: z.string().nullish() })).default([]),
      }),
    ),
  })
  .transform(
    ({ guild, channel, messages }): Chat => ({
      title: `${guild.name} – ${channel.name}`,
      messages: messages.map(({ type, timestamp, content, author, attachments, embeds }) => ({
        time: timestamp,
        sender: type === 'Default' || type === 'Reply' ? (author.nickname ?? author.name) : null,
        words: withStruck(content, DISCORD_STRUCK),
        files: [
          ...attachments.map(({ fileName }) => fileName),
          ...embeds.flatMap(({ title, url }) => title || url || []),
        ],
      })),
    }),
  );

/** What Telegram Desktop writes: a text is a string, or pieces of which some are objects with their kind. */
const telegramText = z.union([
  z.string(),
  z.array(z.union([z.string(), z.object({ type: z.string().optional(), text: z.string() })])),
]);
function telegramPart(piece: string | { readonly type?: string | undefined; readonly text: string }): TextPart {
  if (typeof piece === 'string') return { text: piece };
  return piece.type === 'strikethrough' ? { text: piece.text, as: 'struck' } : { text: piece.text };
}
const telegram = z
  .object({
    name: z.string().nullish(),
    type: z.string(),
    messages: z.array(
      z.object({
        type: z.string(),
        date: z.string(),
        from: z.string().nullish(),
        text: telegramText.default(''),
        file_name: z.string().optional(),
      }),
    ),
  })
  .transform(
    ({ name, messages }): Chat => ({
      title: name ?? null,
      messages: messages.map(({ type, date, from, text, file_name }) => ({
        time: date,
        sender: type === 'message' ? (from ?? null) : null,
        words: (typeof text === 'string' ? [text] : text).map(telegramPart),
        files: file_name === undefined ? [] : [file_name],
      })),
    }),
  );

/** What Slack exports for a day of a channel. */
const MILLISECONDS = 1000;
const slack = z
  .array(
    z.object({
      type: z.literal('message'),
      subtype: z.string().optional(),
      ts: z.string().regex(/^\d{1,12}(?:\.\d+)?$/u),
      text: z.string(),
      user: z.string().optional(),
      user_profile: z.object({ real_name: z.string().optional(), name: z.string().optional() }).optional(),
      files: z.array(z.object({ name: z.string().nullish() })).default([]),
    }),
  )
  .min(1)
  .transform(
    (messages): Chat => ({
      title: null,
      messages: messages.map(({ subtype, ts, text, user, user_profile, files }) => ({
        time: new Date(Number(ts) * MILLISECONDS).toISOString(),
        sender: subtype === undefined ? (user_profile?.real_name ?? user_profile?.name ?? user ?? null) : null,
        words: withStruck(text, SLACK_STRUCK).map((part) => ({ ...part, text: withoutEntities(part.text) })),
        files: files.flatMap(({ name }) => name ?? []),
      })),
    }),
  );
function withoutEntities(text: string): string {
  return text.replace(/&(amp|lt|gt);/gu, (entity) => SLACK_ENTITIES[entity] ?? entity);
}
const SLACK_ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

const chat = z.union([discord, telegram, slack]);

/**
 * Reads a chat that DiscordChatExporter, Telegram Desktop or Slack exported as JSON. Throws {@link UnreadableFile} for other
 * JSON.
 */
export async function readChatJson(bytes: Uint8Array): Promise<DocumentContent> {
  const { text, notes: decoding } = decoded(bytes);
  const { title, messages } = parsed(text);
  const files = messages.flatMap((message) => message.files);
  const struck = messages
    .flatMap(({ words }) => words)
    .reduce((sum, { as, text: words }) => sum + (as === 'struck' ? words.length : 0), 0);
  const notes: readonly ReadingNote[] = [
    ...decoding,
    ...(files.length === 0 ? [] : [{ kind: 'embeds', count: files.length, names: files } as const]),
    ...(struck === 0 ? [] : [{ kind: 'struckText', count: struck } as const]),
  ];
  const blocks = messages.filter(({ words }) => words.some(({ text }) => text.trim() !== '')).map(blockOf);
  return {
    ...laidOut(blocks),
    ...(notes.length === 0 ? {} : { notes }),
    metadata: title === null ? {} : { title },
  };
}

function parsed(text: string): Chat {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new UnreadableFile(wording.unread.isNoChat, { cause: error });
  }
  const { data: found, error } = chat.safeParse(data);
  if (found === undefined) throw new UnreadableFile(wording.unread.isNoChat, { cause: error });
  return found;
}

/** `[2023-06-12 10:00] Elin Halden: …`, as exports in text have it. */
function blockOf({ time, sender, words: said }: ChatMessage): LooseBlock {
  const stamp = { text: `[${time.slice(0, MINUTES).replace('T', ' ')}] ` };
  const words = said.map((part) => ({ ...part, text: part.text.replace(/\r\n?/gu, '\n') }));
  const parts =
    sender === null ? [stamp, ...words] : [stamp, { text: sender, isSpeaker: true }, { text: ': ' }, ...words];
  return { kind: 'paragraph', parts };
}

/** How much of an ISO 8601 time says the day and the minute. */
const MINUTES = 'YYYY-MM-DDTHH:MM'.length;
