import type { Aside } from '../../dossier/document.ts';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import type { LooseBlock } from '../textBuilder.ts';
import { quotedMessageAt } from './quotedHead.ts';

/** What a body of a message holds: the sender's own words, and the messages that it quotes. */
export interface BodyContent {
  readonly blocks: readonly LooseBlock[];
  /** Of the kind `history`, in order. */
  readonly asides: readonly Aside[];
  readonly notes: readonly ReadingNote[];
  /** Whether it ends with a quoted message that has no end of its own: what follows in the mail belongs to that. */
  readonly endsInMessage: boolean;
}

const address = /<?\bhttps?:\/\/\S+/gu;

/** The number of letters in a body, with what it quotes, but without addresses: HTML shows words for them. */
export function lettersOf({ blocks, asides }: BodyContent): number {
  const texts = [...blocks.flatMap(({ parts }) => parts.map(({ text }) => text)), ...asides.map(({ text }) => text)];
  return texts.reduce((sum, text) => sum + (text.replace(address, '').match(/\p{L}/gu)?.length ?? 0), 0);
}

/** The head of a quoted message is among its first lines. */
const HEAD_REACH = 30;

/** The name in what a head says of the sender, or the address if there is no name. */
export function senderName(from: string): string {
  const name = from.replace(/[<[(][\s\S]*$/u, '').replace(/^["'*_\s]+|(?<!["'*_\s])["'*_\s]+$/gu, '');
  return name === ''
    ? from
        .replace(/[<>[\]*]/gu, '')
        .replace(/^mailto:/iu, '')
        .trim()
    : name;
}

/** A quoted message as it is listed beside the text; undefined if it has no words. */
export function historyAside(text: string, from: string | undefined): Aside | undefined {
  const words = text.replace(/\n{3,}/gu, '\n\n').trim();
  if (words === '') return undefined;
  const sender = from ?? quotedMessageAt(words.split('\n', HEAD_REACH), 0)?.from;
  const author = sender === undefined ? '' : senderName(sender);
  return { kind: 'history', text: words, ...(author === '' ? {} : { author }) };
}
