import { type Filling, type Phrase, say } from '../phrase.ts';
import type { Translation, Wording } from '../translation.ts';
import { count, list, numeral } from './counting.ts';

type NoteParts = Parameters<Wording['readingNotes']['sentences']['comments']>[0];
type NameInFile = ReturnType<Wording['readingNotes']['sentences']['comments']>[number] & object;

const told = say<NameInFile>;

export const readingNotes: NonNullable<Translation['readingNotes']> = {
  sentences: {
    comments: (note) => told`${some(note, 'commentaire')}, à part du texte`,
    trackedChanges: (note) =>
      told`lu comme si toutes les modifications suivies étaient acceptées${inBrackets(note.count)}`,
    hiddenText: (note) => told`texte caché, à part du texte${characters(note.count)}`,
    struckText: (note) => told`texte barré, montré comme barré${characters(note.count)}`,
    picturePages: (note) => told`${pagesArePictures(note)} : aucun texte n’y a été lu`,
    undecoded: (note) =>
      told`une partie du texte ${onPages(note.pages)}n’a pas pu être décodée${characters(note.count)}`,
    guessedEncoding: (note) =>
      told`le fichier ne nomme pas son encodage ; le bot l’a deviné${after(' : ', note.names)}`,
    unreadParts: (note) => told`non lu : ${some(note, 'partie')}${inBracketsNamed(note.names)}`,
    lineNumbers: (note) =>
      told`${some(note, 'numéro de ligne', 'numéros de ligne')} en marge, qui servent aux références et ne sont pas lus comme du texte`,
    recognised: (note) =>
      told`des mots ${onPages(note.pages)}ont été reconnus dans des images : certains peuvent être faux`,
    lostLines: (note) => told`la reconnaissance de texte a manqué des lignes${pagesAfter(note.pages)}`,
    members: (note) =>
      told`contient ${some(note, 'fichier')}, ${note.count === 1 ? 'lu comme document à part' : 'lus comme documents à part'}${after(' : ', note.names)}`,
    metadata: (note) => told`des métadonnées ont été corrigées ou laissées de côté${after(' : ', note.names)}`,
    addressees: (note) => told`destinataires${after(' : ', note.names)}`,
    quotedMessages: (note) =>
      told`cité dans le document et mis à part du texte : ${some(note, 'message antérieur', 'messages antérieurs')}`,
    forwarded: (note) => told`un message transféré${after(' par ', note.names)}`,
    embeds: (note) => told`intégré depuis un autre endroit et non lu${after(' : ', note.names)}`,
    unreadPictures: (note) => told`non lu : ${some(note, 'image')}`,
    listNumbers: (note) => told`numéros ou puces automatiques non lus : ${some(note, 'paragraphe')}`,
    unreadRows: (note) => told`le tableau est trop long ; non lu à la fin : ${some(note, 'ligne')}`,
  },
  title: 'Comment le document a été lu',
  between: ' ; ',
};

/** `3 commentaires`, or `commentaires` if nobody counted. */
function some({ count: number }: NoteParts, one: string, many = `${one}s`): string {
  return number === undefined ? many : count(number, one, many);
}

function characters(number: number | undefined): string {
  return number === undefined ? '' : ` (${count(number, 'caractère')})`;
}

function inBrackets(number: number | undefined): string {
  return number === undefined ? '' : ` (${numeral(number)})`;
}

function inBracketsNamed(names: Phrase<NameInFile>): Phrase<NameInFile> {
  return names.length === 0 ? [] : [' (', ...names, ')'];
}

function after(before: string, names: Phrase<NameInFile>): Phrase<NameInFile> {
  return names.length === 0 ? [] : [before, ...names];
}

/** `la page 2 est une image`, `les pages 2 et 5–9 sont des images`, `3 pages sont des images`. */
function pagesArePictures({ pages, count: number }: NoteParts): string {
  if (pages.length === 1) return `la page ${ranges(pages)} est une image`;
  if (pages.length > 1) return `les pages ${ranges(pages)} sont des images`;
  if (number === 1) return 'une page est une image';
  return number === undefined ? 'des pages sont des images' : `${count(number, 'page')} sont des images`;
}

/** `à la page 3 `, `aux pages 2 et 5–9 `, or nothing. */
function onPages(pages: readonly number[]): string {
  if (pages.length === 0) return '';
  return pages.length === 1 ? `à la page ${ranges(pages)} ` : `aux pages ${ranges(pages)} `;
}

function pagesAfter(pages: readonly number[]): string {
  return pages.length === 0 ? '' : ` ${onPages(pages).trimEnd()}`;
}

/** `2`, `2 et 3`, `2, 5–9 et 11`: three pages in a row or more become a range. */
function ranges(numbers: readonly number[]): string {
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
