import { type Filling, type Phrase, say } from '../phrase.ts';
import { count, list, numeral } from './counting.ts';

/** A name from the file itself. */
export interface NameInFile {
  readonly name: string;
}

/** What a sentence on a note is made of. */
export interface NoteParts {
  /** Undefined if the reader did not count. */
  readonly count: number | undefined;
  /** Numbers of pages, ascending; may be empty. */
  readonly pages: readonly number[];
  /** Names from the file, with how many more there are; empty if there are none. */
  readonly names: Phrase<NameInFile>;
}

export type NoteSentence = (note: NoteParts) => Phrase<NameInFile>;

const told = say<NameInFile>;

/** What reading did with a document or left apart: a sentence a kind, without a full stop. */
const sentences = {
  comments: (note) => told`${some(note.count, 'comment')}, kept apart from the text`,
  trackedChanges: (note) => told`read as if all tracked changes were accepted${inBrackets(note.count)}`,
  hiddenText: (note) => told`hidden text, kept apart from the text${characters(note.count)}`,
  struckText: (note) => told`crossed-out text, shown as crossed out${characters(note.count)}`,
  picturePages: (note) => told`${theyAre(note, 'a picture', 'pictures')}, so no text was read there`,
  undecoded: (note) => told`part of the text ${onPages(note.pages)}could not be decoded${characters(note.count)}`,
  guessedEncoding: (note) => told`the file does not name its encoding; the bot guessed${after(' ', note.names)}`,
  unreadParts: (note) => told`${some(note.count, 'part')} not read${after(': ', note.names)}`,
  lineNumbers: (note) => told`${some(note.count, 'line number')} in the margin, used in citations and not read as text`,
  recognised: (note) => told`words ${onPages(note.pages)}were recognised from pictures, so some may be wrong`,
  lostLines: (note) => told`${onPages(note.pages)}text recognition missed some lines`,
  members: (note) =>
    told`contains ${some(note.count, 'file')}, ${note.count === 1 ? 'read as a separate document' : 'read as separate documents'}${after(': ', note.names)}`,
  metadata: (note) => told`some metadata was corrected or left out${after(': ', note.names)}`,
  addressees: (note) => told`addressed to${after(' ', note.names)}`,
  quotedMessages: (note) => told`${some(note.count, 'earlier message')} quoted in it, kept apart from the text`,
  forwarded: (note) => told`a forwarded message, forwarded by${after(' ', note.names)}`,
  embeds: (note) => told`embedded from elsewhere and not read${after(': ', note.names)}`,
  unreadPictures: (note) => told`${some(note.count, 'picture')} not read`,
  listNumbers: (note) => told`the automatic numbers or bullets of ${some(note.count, 'paragraph')} not read`,
  unreadRows: (note) => told`the table is too long, so ${some(note.count, 'row')} at its end were not read`,
} satisfies Readonly<Record<string, NoteSentence>>;

export const readingNotes = {
  sentences,
  /** Over the notes on one document. */
  title: 'How it was read',
  /** The notes on one document in a line. */
  between: '; ',
  /** For the start: what was set apart in one document. */
  ofDocument: (dossier: string, file: string, notes: string): string => `dossier ${dossier}: ${file}: ${notes}`,
  ofMoreDocuments: (dossier: string, documents: number): string =>
    `dossier ${dossier}: notes on ${count(documents, 'more document', 'more documents')}; /source names them`,
};

/** `3 comments`, or `comments` if nobody counted. */
function some(number: number | undefined, one: string): string {
  return number === undefined ? `${one}s` : count(number, one);
}

function characters(number: number | undefined): string {
  return number === undefined ? '' : ` (${count(number, 'character')})`;
}

function inBrackets(number: number | undefined): string {
  return number === undefined ? '' : ` (${numeral(number)})`;
}

function after(before: string, names: Phrase<NameInFile>): Phrase<NameInFile> {
  return names.length === 0 ? [] : [before, ...names];
}

/** `page 2 is a picture`, `pages 2 and 5–9 are pictures`, `3 pages are pictures`. */
function theyAre({ pages, count: number }: NoteParts, one: string, many: string): string {
  if (pages.length === 1) return `${pageList(pages)} is ${one}`;
  if (pages.length > 1) return `${pageList(pages)} are ${many}`;
  if (number === 1) return `one page is ${one}`;
  return number === undefined ? `some pages are ${many}` : `${count(number, 'page')} are ${many}`;
}

/** `on page 3 `, or nothing. */
function onPages(pages: readonly number[]): string {
  return pages.length === 0 ? '' : `on ${pageList(pages)} `;
}

/** `page 3`, `pages 2 and 5–9`. */
export function pageList(pages: readonly number[]): string {
  return `${pages.length === 1 ? 'page' : 'pages'} ${ranges(pages)}`;
}

/** `2`, `2 and 3`, `2, 5–9 and 11`: three pages in a row or more become a range. */
export function ranges(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && number === last.to + 1) last.to = number;
    else if (last === undefined || number > last.to) runs.push({ from: number, to: number });
  }
  const shown = runs.flatMap(({ from, to }): readonly Filling<object>[] =>
    to - from === 1 ? [from, to] : [from === to ? from : `${from}–${to}`],
  );
  return list(shown).join('');
}
