import { type NumberedDocument, passageCountOf } from '../../dossier/dossier.ts';
import { noteWords } from '../../dossier/noteWords.ts';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import { wording } from '../../wording/catalogue.ts';
import { joined } from '../../wording/phrase.ts';
import { block, line, small, type TextLine, type ViewBlock } from '../model/block.ts';
import { documentKey } from '../model/keys.ts';
import { foreign, id, type Piece, strong, type Words } from '../model/piece.ts';
import { describe } from './cited.ts';

/** A document with what is known of it, to be opened. */
export function documentBlock(document: NumberedDocument): ViewBlock {
  const { url } = document.metadata;
  const key = documentKey(document.id);
  return {
    lines: [
      line(joined(describe(document), wording.citation.between)),
      small(factsOf(document)),
      ...(isWebAddress(url) ? [small([foreign(url, 'detail')])] : []),
      ...notesLines(document.notes ?? []),
    ],
    actions: passageCountOf(document) > 0 ? [{ act: 'read', key }] : [],
    result: key,
  };
}

/** In a list of documents each note is short: while a document is read, its notes are given in full. */
const MOST_NAMES_LISTED = 3;

function notesLines(notes: readonly ReadingNote[]): readonly TextLine[] {
  return notes.map((note) => small(wordsOf(note, MOST_NAMES_LISTED)));
}

/** What reading did with a document or left apart, one line a note. */
export function notesBlocks({ notes = [] }: Pick<NumberedDocument, 'notes'>): readonly ViewBlock[] {
  if (notes.length === 0) return [];
  return [block(line([strong(wording.readingNotes.title)]), ...notes.map((note) => small(wordsOf(note))))];
}

function wordsOf(note: ReadingNote, mostNames?: number): Words {
  return noteWords(note, mostNames).map((part) => (typeof part === 'string' ? part : foreign(part.name, 'words')));
}

/** The ids of documents by the keys under which they can be opened. */
export function documentKeys(documents: readonly Pick<NumberedDocument, 'id'>[]): ReadonlyMap<string, string> {
  return new Map(documents.map(({ id: name }) => [documentKey(name), name]));
}

function factsOf(document: NumberedDocument): Words {
  const { id: name, file, metadata, pageCount } = document;
  const { language, author } = metadata;
  const { facts, passages: counted, pages } = wording.sources;
  const parts: readonly (string | Piece)[] = [
    id(name),
    counted(passageCountOf(document)),
    ...(pageCount === undefined ? [] : [pages(pageCount)]),
    ...(language === undefined ? [] : [foreign(language, 'detail')]),
    ...(author === undefined ? [] : [foreign(author, 'detail')]),
    ...(file === name ? [] : [id(file)]),
  ];
  return facts(parts);
}

/** Only addresses of the web are shown; as words like all others, none becomes a link. */
function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url);
}
