import type { Block } from '../../../dossier/document.ts';
import { type Slice, trimmed } from '../../../dossier/slice.ts';
import type { Turn } from './turn.ts';

/**
 * The turns of a document whose format says who speaks (chats, subtitles, minutes with fields): one a block that has a
 * speaker, of the words after the name. A block without one is nobody's: a note of the system, a remark of whoever wrote it
 * down. Labels in the words are no turns: a pasted line of another chat is said by whoever pasted it.
 */
export function givenTurns(text: string, blocks: readonly Block[]): readonly Turn[] {
  return blocks.flatMap((block): readonly Turn[] => {
    const { speaker } = block;
    if (speaker === undefined) return [];
    const name = text.slice(speaker.start, speaker.end).trim();
    const words = wordsBehind(text, { start: speaker.end, end: block.end });
    if (name === '' || !/[\p{L}\p{N}]/u.test(text.slice(words.start, words.end))) return [];
    return [{ name, mention: trimmed(text, speaker), slices: [words], part: null, isGiven: true }];
  });
}

/** What is between a name and its words: a time in brackets, and the mark behind the name. */
const BETWEEN = /^(?:\s*[([][^()[\]\n]{1,40}[)\]](?=\s*[:：\n]))?\s*(?:[:：>|]|[–—-](?=\s))?/u;

function wordsBehind(text: string, { start, end }: Slice): Slice {
  const between = BETWEEN.exec(text.slice(start, end))?.[0] ?? '';
  return trimmed(text, { start: start + between.length, end });
}
