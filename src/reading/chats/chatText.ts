import type { Block, DocumentContent } from '../../dossier/document.ts';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import { type Slice, trimmed } from '../../dossier/slice.ts';
import { messagesOf } from './messages.ts';

/**
 * The document that an exported chat makes: one block a message, with its stamp as it is in the export, and its sender as
 * the speaker; null if the text is no chat. What is above the first message and below the last is set apart. `text` is canonical; `decoding` is what was noted when it was decoded.
 */
export function chatContent(text: string, decoding: readonly ReadingNote[] = []): DocumentContent | null {
  const messages = messagesOf(text);
  if (messages === null) return null;
  const around = { start: messages[0]?.start ?? 0, end: messages.at(-1)?.end ?? text.length };
  const apart = (within: Slice): readonly Block[] =>
    linesOf(text, within).map((slice) => ({ kind: 'runningHead', ...slice }));
  const blocks = messages.map((message): Block => {
    const slice = trimmed(text, message);
    return { kind: 'paragraph', ...slice, ...(message.sender === null ? {} : { speaker: message.sender }) };
  });
  return {
    text,
    blocks: [...apart({ start: 0, end: around.start }), ...blocks, ...apart({ start: around.end, end: text.length })],
    footnoteMarks: [],
    ...(decoding.length === 0 ? {} : { notes: decoding }),
    metadata: {},
  };
}

function linesOf(text: string, { start, end }: Slice): readonly Slice[] {
  const lines: Slice[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    if (line.trim() !== '') lines.push(trimmed(text, { start: at, end: at + line.length }));
    at += line.length + 1;
  }
  return lines;
}
