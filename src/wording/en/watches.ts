import { type Phrase, say } from '../phrase.ts';
import { count, listInWords } from './counting.ts';

/** Watches and set times of a channel. */
export const watches = {
  watch: <P extends object>(number: P, query: P): Phrase<P> => say`${number} · ${query}`,
  added: <P extends object>(by: P, day: P, found: number, waiting: number): Phrase<P> =>
    say`added by ${by} ${day} · ${count(found, 'passage')} found${waiting === 0 ? '' : ` · ${waiting} not posted yet`}`,
  schedule: <P extends object>(number: P, times: P, zone: P): Phrase<P> => say`${number} · ${times} (${zone})`,
  cron: <P extends object>(pattern: P): Phrase<P> => say`as a cron pattern: ${pattern}`,
  next: <P extends object>(next: Phrase<P>, last: Phrase<P>): Phrase<P> => say`next: ${next} · last digest: ${last}`,
  there: <P extends object>(words: P, moment: P): Phrase<P> => say`${words} there, ${moment}`,
  never: 'never',
  none: 'none yet',
  setUp: <P extends object>(by: P): Phrase<P> => say`set up by ${by}`,
  channel: <P extends object>(channel: P): Phrase<P> => say`channel ${channel}`,
  fault: <P extends object>(reason: P): Phrase<P> => say`⚠️ Cannot post: ${reason}. It is tried again.`,
  notInChannel: 'Watches and schedules belong to channels in Discord: set up, look at and drop them there.',
  notOpenToAll:
    'Nothing can be posted here by itself: the dossier is not open to everyone who reads this channel. ' +
    'Set this up in a channel that the dossier is open to.',
  sameQuery: (number: number, query: string): string =>
    `Watch ${number} looks for the same already: “${query}”. /watch show shows what it has found.`,
  tooMany: (limit: number): string =>
    `This channel has ${limit} watches, which is the most. Drop one with /watch drop; /watch list shows them.`,
  standing: (passages: number): string =>
    passages === 0
      ? 'No passage matches yet.'
      : `${passages} ${passages === 1 ? 'passage matches' : 'passages match'} already and will not be posted; /search shows ${passages === 1 ? 'it' : 'them'}.`,
  set: (number: number, query: string): string => `Watch ${number} is set: ${query}`,
  what: 'New passages that match are posted in this channel, with the words that matched, when a document arrives or changes.',
  unknownWords: (words: string): string => `The dossier does not have ${words} so far: check the spelling.`,
  dropped: (number: number, query: string): string => `Watch ${number} is dropped: ${query}`,
  list: (isTerminal: boolean): string => (isTerminal ? 'Watches of all channels' : 'Watches of this channel'),
  noneHere: 'There are none. /watch add sets one up.',
  faultElsewhere: (number: number, fault: string, query: string): string =>
    `Watch ${number} of another channel, which you added, cannot post: ${fault}. It looks for: ${query}`,
  someListed: (listed: number): string => `The first ${listed} are listed; /search finds the others.`,
  nothingNew: 'It has found nothing new yet.',
  gone: (passages: number): string =>
    passages === 1
      ? 'One passage that it found does not stand in the dossier any more, or reads otherwise now.'
      : `${passages} passages that it found do not stand in the dossier any more, or read otherwise now.`,
  badQuery: (remark: string): string => `This cannot be watched: ${remark}. Mend that and add it again.`,
  unknownWord: (word: string, suggestions: string | null): string =>
    suggestions === null ? `“${word}”` : `“${word}” (it has: ${suggestions})`,
  /** `waiting` are the passages that were found and not posted. */
  nothingMore: (waiting: number): string => {
    const words = waiting === 1 ? 'one passage that it had found is' : `${waiting} passages that it had found are`;
    const kept = ` That holds for what had not been posted yet as well: ${words} in /watch show.`;
    return `Nothing more is posted for it.${waiting === 0 ? '' : kept}`;
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
    const found = `${passages} ${areNew ? 'new ' : ''}${passages === 1 ? 'passage' : 'passages'}`;
    return `Watch ${number}, ${found}${documents > 1 ? ` in ${documents} documents` : ''}: ${query}`;
  },
  foundTogether: (
    numbers: readonly number[],
    { passages, documents }: { readonly passages: number; readonly documents: number },
  ): string => {
    const found = `${count(passages, 'new passage')}${documents > 1 ? ` in ${count(documents, 'document')}` : ''}`;
    return `Watches ${listInWords(numbers.map(String))}: ${found}`;
  },
  byDocument: (counts: readonly (readonly [title: string, passages: number])[], others: number): string => {
    const listed = counts.map(([title, passages]) => `${title}: ${passages}`).join('; ');
    return `By document: ${listed}${others > 0 ? `; and ${others} more documents` : ''}.`;
  },
  noWords: (query: string, excludes: boolean): string =>
    `“${query}” cannot be watched: ${excludes ? 'it only excludes words' : 'it holds no word to look for'}. Write at least one word that a passage should have, such as: ferry "late sailing" -drill`,
  noSuchNumber: {
    watch: (number: number, dossier: string, known: readonly number[]): string =>
      noSuch('watch', number, dossier, known),
    schedule: (number: number, dossier: string, known: readonly number[]): string =>
      noSuch('schedule', number, dossier, known),
  },
};

function noSuch(kind: string, number: number, dossier: string, known: readonly number[]): string {
  const list = known.length === 0 ? 'There are none' : `There are: ${known.join(', ')}`;
  return `There is no ${kind} ${number} in this channel on the dossier “${dossier}”. ${list}.`;
}
