import type { Slice } from '../../../dossier/slice.ts';
import { anyCue } from '../words/cues.ts';

/** Whether the words around a time speak of what is past or what is to come; null if they do not show it. */
export type Outlook = 'past' | 'future' | null;

/** UTF-16 units of context on either side. */
const BEFORE = 160;
const AFTER = 100;

const CUE = new RegExp(
  `(?<![\\p{L}])(?:(?<ahead>${anyCue(({ ahead }) => ahead)})${anyCue(({ aheadGoesOn }) => aheadGoesOn)}|(?<behind>${anyCue(({ behind }) => behind)}))(?![\\p{L}])`,
  'giu',
);
/** A time that something lasts to, or is done by, lies ahead of it. */
const UP_TO = new RegExp(`(?<!\\p{L})${anyCue(({ upTo }) => upTo)}$`, 'iu');
/** Matches the end of a sentence, roughly: looking further would only add noise. */
const SENTENCE_END = /(?:[^.\s]{3}[.!?]["”’']?\s+(?=["“‘]?\p{Lu})|\n\s*\n)/gu;

/** What the verbs of the sentence say: the nearest one before the slice, else the first after it. */
export function outlookAt(text: string, { start, end }: Slice): Outlook {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const cut = [...before.matchAll(SENTENCE_END)].at(-1);
  const own = cut === undefined ? before : before.slice(cut.index + cut[0].length);
  const last = [...own.matchAll(CUE)].at(-1);
  const isUpTo = UP_TO.test(before);
  // "It extended the loan through January", "it lasted through January": the verb does not show it.
  if (last !== undefined && last.groups?.ahead === undefined) return isUpTo ? null : 'past';
  if (last !== undefined || isUpTo) return 'future';
  const after = text.slice(end, end + AFTER);
  const stop = after.search(SENTENCE_END);
  const first = [...(stop < 0 ? after : after.slice(0, stop + 4)).matchAll(CUE)][0];
  if (first === undefined) return null;
  return first.groups?.ahead === undefined ? 'past' : 'future';
}
