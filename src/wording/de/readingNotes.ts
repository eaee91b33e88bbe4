import { type Filling, type Phrase, say } from '../phrase.ts';
import type { Translation, Wording } from '../translation.ts';
import { count, list, numeral } from './counting.ts';

type NoteParts = Parameters<Wording['readingNotes']['sentences']['comments']>[0];
type NameInFile = ReturnType<Wording['readingNotes']['sentences']['comments']>[number] & object;

const told = say<NameInFile>;

export const readingNotes: NonNullable<Translation['readingNotes']> = {
  sentences: {
    comments: (note) => told`${some(note, 'Kommentar', 'Kommentare')}, vom Text getrennt`,
    trackedChanges: (note) =>
      told`gelesen, als wären alle nachverfolgten Änderungen angenommen${inBrackets(note.count)}`,
    hiddenText: (note) => told`verborgener Text, vom Text getrennt${characters(note.count)}`,
    struckText: (note) => told`durchgestrichener Text, durchgestrichen gezeigt${characters(note.count)}`,
    picturePages: (note) => told`${pagesArePictures(note)}, daher wurde dort kein Text gelesen`,
    undecoded: (note) =>
      told`ein Teil des Textes ${onPages(note.pages)}war nicht zu entziffern${characters(note.count)}`,
    guessedEncoding: (note) =>
      told`die Datei nennt ihre Kodierung nicht; der Bot hat sie erraten${after(': ', note.names)}`,
    unreadParts: (note) => told`${some(note, 'Teil', 'Teile')} nicht gelesen${after(': ', note.names)}`,
    lineNumbers: (note) =>
      told`${some(note, 'Zeilennummer', 'Zeilennummern')} am Rand, für Belege benutzt und nicht als Text gelesen`,
    recognised: (note) => told`Worte ${onPages(note.pages)}wurden aus Bildern erkannt; einige können falsch sein`,
    lostLines: (note) => told`die Texterkennung hat ${onPages(note.pages)}einige Zeilen übersehen`,
    members: (note) =>
      told`enthält ${some(note, 'Datei', 'Dateien')}, ${note.count === 1 ? 'gelesen als eigenes Dokument' : 'gelesen als eigene Dokumente'}${after(': ', note.names)}`,
    metadata: (note) => told`einige Metadaten wurden berichtigt oder weggelassen${after(': ', note.names)}`,
    addressees: (note) => told`gerichtet an${after(' ', note.names)}`,
    quotedMessages: (note) =>
      told`${some(note, 'frühere Nachricht', 'frühere Nachrichten')} darin zitiert, vom Text getrennt`,
    forwarded: (note) => told`eine weitergeleitete Nachricht, weitergeleitet von${after(' ', note.names)}`,
    embeds: (note) => told`von anderswo eingebettet und nicht gelesen${after(': ', note.names)}`,
    unreadPictures: (note) => told`${some(note, 'Bild', 'Bilder')} nicht gelesen`,
    listNumbers: (note) =>
      told`automatische Nummern oder Aufzählungszeichen nicht gelesen: ${some(note, 'Absatz', 'Absätze')}`,
    unreadRows: (note) => told`die Tabelle ist zu lang; am Ende nicht gelesen: ${some(note, 'Zeile', 'Zeilen')}`,
  },
  title: 'Wie das Dokument gelesen wurde',
};

/** `3 Kommentare`, or `Kommentare` if nobody counted. */
function some({ count: number }: NoteParts, one: string, many: string): string {
  return number === undefined ? many : count(number, one, many);
}

function characters(number: number | undefined): string {
  return number === undefined ? '' : ` (${count(number, 'Zeichen')})`;
}

function inBrackets(number: number | undefined): string {
  return number === undefined ? '' : ` (${numeral(number)})`;
}

function after(before: string, names: Phrase<NameInFile>): Phrase<NameInFile> {
  return names.length === 0 ? [] : [before, ...names];
}

/** `Seite 2 ist ein Bild`, `die Seiten 2 und 5–9 sind Bilder`, `3 Seiten sind Bilder`. */
function pagesArePictures({ pages, count: number }: NoteParts): string {
  if (pages.length === 1) return `Seite ${ranges(pages)} ist ein Bild`;
  if (pages.length > 1) return `die Seiten ${ranges(pages)} sind Bilder`;
  if (number === 1) return 'eine Seite ist ein Bild';
  return number === undefined ? 'einige Seiten sind Bilder' : `${count(number, 'Seite', 'Seiten')} sind Bilder`;
}

/** `auf Seite 3 `, or nothing. */
function onPages(pages: readonly number[]): string {
  if (pages.length === 0) return '';
  return pages.length === 1 ? `auf Seite ${ranges(pages)} ` : `auf den Seiten ${ranges(pages)} `;
}

/** `2`, `2 und 3`, `2, 5–9 und 11`: three pages in a row or more become a range. */
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
