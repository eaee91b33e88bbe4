import { isDeepStrictEqual } from 'node:util';
import type { ReadContent, TextMark, UnreadFile } from '../dossier/document.ts';
import { Dossier, type FormerPassage, type NumberedDocument } from '../dossier/dossier.ts';
import { identify } from '../dossier/identity.ts';
import { type LedgerEntry, numberPassages } from '../dossier/numbering.ts';
import type { UnnumberedPassage } from '../dossier/passage.ts';
import { marksIn, standingText } from '../dossier/standingText.ts';
import { Arrivals } from '../keeping/arrivals.ts';
import { CitationLedger } from '../keeping/citationLedger.ts';
import { type Database, transaction } from '../keeping/database.ts';
import type { DossierFolder } from '../reading/folder.ts';
import type { CutDocument } from './cutDocuments.ts';
import { PEOPLE_FILE, type ReadPeople } from './peopleFile.ts';
import { type Entries, filesOf } from './readFiles.ts';

/** A dossier's folder as it was read. */
interface ReadFolder {
  readonly folder: DossierFolder;
  readonly entries: Entries;
  readonly cut: readonly CutDocument[];
  readonly people: ReadPeople;
  /** The dossier as it was read before, if it was. */
  readonly before: Dossier | undefined;
}

/** A dossier with its numbers, and the last reading that found something new in it. */
interface Numbered {
  readonly dossier: Dossier;
  readonly reading: number;
}

/**
 * Gives documents their ids and passages their numbers, in one transaction, so that a crash loses none. A document that is
 * as it was in `before` stays the same object, so that what was found in it is still known.
 */
export function numberDossier({ folder, entries, cut, people, before }: ReadFolder, database: Database): Numbered {
  const ledger = new CitationLedger(database, folder.name);
  const files = filesOf(entries);
  const unread: UnreadFile[] = [
    ...folder.unread,
    ...files.flatMap(({ file, outcome }) =>
      'reason' in outcome ? [{ dossier: folder.name, file, reason: outcome.reason }] : [],
    ),
    ...people.faults.map((reason) => ({ dossier: folder.name, file: PEOPLE_FILE, reason })),
  ];
  const there = new Set([...files.map(({ file }) => file), ...unread.map(({ file }) => file)]);
  return transaction(database, () => {
    const known = ledger.documents();
    const found = cut.map(({ file, passages }) => ({ file, hashes: passages.map(({ hash }) => hash) }));
    const ids = identify(known, found, (file) => there.has(file));
    const former: FormerPassage[] = [];
    const documents = cut.map(({ file, content, passages }): NumberedDocument => {
      const id = ids.get(file) ?? file;
      const textOf = ({ start, end }: UnnumberedPassage): string => content.text.slice(start, end);
      const marksOf = (passage: UnnumberedPassage): readonly TextMark[] => movedMarks(content.textMarks ?? [], passage);
      const numbered = numberPassages(ledger.entries(id), passages, textOf, marksOf);
      ledger.write(id, file, numbered);
      former.push(...numbered.filter(({ position }) => position === null).map((entry) => formerOf(id, file, entry)));
      return asBefore(before, numberedDocument(id, folder.name, file, content, passages, numbered));
    });
    const served = new Set(ids.values());
    for (const { id, file } of known.filter((document) => !served.has(document.id))) {
      former.push(...ledger.entries(id).map((entry) => formerOf(id, file, entry)));
    }
    const dossier = new Dossier(folder.name, documents, unread, former, people.corrections);
    return { dossier, reading: new Arrivals(database).latest(folder.name) };
  });
}

function formerOf(document: string, file: string, { position: _position, ...entry }: LedgerEntry): FormerPassage {
  return { document, file, ...entry };
}

/** The marks in a passage, by its own offsets. */
function movedMarks(marks: readonly TextMark[], passage: UnnumberedPassage): readonly TextMark[] {
  return (['struck', 'unsure'] as const).flatMap((as) =>
    marksIn(marks, as, passage).map(({ start, end }) => ({
      start: start - passage.start,
      end: end - passage.start,
      as,
    })),
  );
}

function numberedDocument(
  id: string,
  dossier: string,
  file: string,
  content: ReadContent,
  passages: readonly UnnumberedPassage[],
  ledger: readonly LedgerEntry[],
): NumberedDocument {
  const numbers = new Map(ledger.map(({ position, number }) => [position, number]));
  return {
    ...content,
    id,
    dossier,
    file,
    standing: standingText(content),
    passages: passages.map((passage, position) => ({
      ...passage,
      document: id,
      number: numbers.get(position) ?? position + 1,
    })),
  };
}

/** The document as it was before, if it is the same in every respect: id, file, content, and the numbers of its passages. */
function asBefore(before: Dossier | undefined, document: NumberedDocument): NumberedDocument {
  const old = before?.document(document.id);
  return old !== undefined && isDeepStrictEqual(old, document) ? old : document;
}
