import { type Phrase, say } from '../phrase.ts';
import { count, listInWords, numeral } from './counting.ts';

const EXAMPLE = 'Write at least one word that a passage should have, such as: ferry "late sailing" -drill';

/** Watches and set times of a channel. */
export const watches = {
  watch: <P extends object>(number: P, query: P): Phrase<P> => say`${number} · ${query}`,
  added: <P extends object>(by: P, day: P, found: number, waiting: number): Phrase<P> =>
    say`added by ${by} ${day} · ${count(found, 'passage')} found${waiting === 0 ? '' : ` · ${waiting} not posted yet`}`,
  schedule: <P extends object>(number: P, times: P, zone: P): Phrase<P> => say`${number} · ${times} (${zone})`,
  cron: <P extends object>(pattern: P): Phrase<P> => say`cron pattern: ${pattern}`,
  next: <P extends object>(next: Phrase<P>, last: Phrase<P>): Phrase<P> => say`next: ${next} · last digest: ${last}`,
  there: <P extends object>(words: P, moment: P): Phrase<P> => say`${words} there, ${moment}`,
  never: 'never',
  none: 'none yet',
  setUp: <P extends object>(by: P): Phrase<P> => say`set up by ${by}`,
  channel: <P extends object>(channel: P): Phrase<P> => say`channel ${channel}`,
  fault: <P extends object>(reason: P): Phrase<P> => say`⚠️ Cannot post: ${reason}. The bot will try again.`,
  notInChannel: 'Watches and schedules belong to Discord channels. Set them up and drop them there.',
  notOpenToAll:
    'The bot cannot post new finds here, because not everyone in this channel may ask the dossier. ' +
    'Set this up in a channel where everyone may.',
  sameQuery: (number: number, query: string): string =>
    `Watch ${number} already looks for this: “${query}”. /watch show shows what it has found.`,
  tooMany: (limit: number): string =>
    `This channel already has ${limit} watches, the most allowed. Drop one with /watch drop. /watch list shows them.`,
  standing: (passages: number): string =>
    passages === 0
      ? 'No passage matches yet.'
      : passages === 1
        ? '1 passage already matches. It will not be posted; /search shows it.'
        : `${numeral(passages)} passages already match. They will not be posted; /search shows them.`,
  set: (number: number, query: string): string => `Watch ${number} is set: ${query}`,
  what: 'When a document arrives or changes, the bot posts its new matching passages in this channel.',
  unknownWords: (words: string): string => `The dossier does not have ${words} yet. Check the spelling.`,
  dropped: (number: number, query: string): string => `Dropped watch ${number}: ${query}`,
  list: (isTerminal: boolean): string => (isTerminal ? 'Watches of all channels' : 'Watches of this channel'),
  noneHere: 'There are none. Set one up with /watch add.',
  faultElsewhere: (number: number, fault: string, query: string): string =>
    `Watch ${number}, which you added in another channel, cannot post: ${fault}. It looks for: ${query}`,
  someListed: (listed: number): string => `Showing the first ${listed}. /search finds the others.`,
  nothingNew: 'It has found nothing new yet.',
  gone: (passages: number): string =>
    passages === 1
      ? 'One passage that it found has changed or is no longer in the dossier.'
      : `${passages} passages that it found have changed or are no longer in the dossier.`,
  badQuery: (remark: string): string => `The bot cannot watch this: ${remark}. Correct it and add it again.`,
  unknownWord: (word: string, suggestions: string | null): string =>
    suggestions === null ? `“${word}”` : `“${word}” (similar: ${suggestions})`,
  /** `waiting` are the passages that were found and not posted. */
  nothingMore: (waiting: number): string => {
    if (waiting === 0) return 'It posts nothing more.';
    return waiting === 1
      ? 'It posts nothing more. One passage was found but not posted: /watch show shows it.'
      : `It posts nothing more. ${numeral(waiting)} passages were found but not posted: /watch show shows them.`;
  },
  found: (
    number: number,
    {
      passages,
      documents,
      areNew,
    }: { readonly passages: number; readonly documents: number; readonly areNew: boolean },
    query: string,
  ): string => {
    const found = areNew ? count(passages, 'new passage') : count(passages, 'passage');
    return documents > 1
      ? `Watch ${number}, ${found} in ${documents} documents: ${query}`
      : `Watch ${number}, ${found}: ${query}`;
  },
  foundTogether: (
    numbers: readonly number[],
    { passages, documents }: { readonly passages: number; readonly documents: number },
  ): string => {
    const watches = listInWords(numbers.map(String));
    const found = count(passages, 'new passage');
    return documents > 1 ? `Watches ${watches}: ${found} in ${documents} documents` : `Watches ${watches}: ${found}`;
  },
  byDocument: (counts: readonly (readonly [title: string, passages: number])[], others: number): string => {
    const listed = counts.map(([title, passages]) => `${title}: ${passages}`);
    return `By document: ${[...listed, ...(others > 0 ? [`and ${count(others, 'more document')}`] : [])].join('; ')}.`;
  },
  noWords: (query: string, excludes: boolean): string =>
    excludes
      ? `The bot cannot watch “${query}”: it only excludes words. ${EXAMPLE}`
      : `The bot cannot watch “${query}”: it has no word to look for. ${EXAMPLE}`,
  noSuchNumber: {
    watch: (number: number, dossier: string, known: readonly number[]): string =>
      known.length === 0
        ? `This channel has no watches on the dossier “${dossier}”.`
        : `This channel has no watch ${number} on the dossier “${dossier}”. It has: ${listInWords(known.map(String))}.`,
    schedule: (number: number, dossier: string, known: readonly number[]): string =>
      known.length === 0
        ? `This channel has no schedules on the dossier “${dossier}”.`
        : `This channel has no schedule ${number} on the dossier “${dossier}”. It has: ${listInWords(known.map(String))}.`,
  },
};
