import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { TextMark, UnreadFile } from '../../dossier/document.ts';
import type { UnnumberedPassage } from '../../dossier/passage.ts';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import { DocumentParts, decodeText } from './documentParts.ts';
import { KeyTable } from './keyTable.ts';
import { decodeHashes, decodePassages } from './passagesCodec.ts';
import { StoredDocument } from './storedDocument.ts';
import { StoredParts } from './storedParts.ts';
import { DOSSIER_PARTS, hashPrefix, type MeaningPart, partKey, STATE } from './storeSchema.ts';
import { decodeStructure } from './structureCodec.ts';

/** The columns of a document in {@link LISTED}. */
type DocumentRow = readonly [
  doc: number,
  stamp: number,
  id: string,
  file: string,
  title: string,
  source: string | null,
  author: string | null,
  published: string | null,
  language: string | null,
  url: string | null,
  pages: number | null,
  notes: string | null,
  marked: number,
  passages: number,
  place: number,
];

const LISTED = `SELECT doc, stamp, id, document.file, title, source, author, published, language, url, pages, notes, marked,
    passages, place
  FROM document JOIN file ON file.path = document.root
  WHERE state = ${STATE.live} ORDER BY file.sort, member`;

/** Where a passage is: its document, and its place in it from 0. */
export interface PassagePlace {
  readonly doc: number;
  readonly position: number;
}

/** A document's words and passages, by which its passages are numbered. */
export interface UnnumberedContent {
  readonly text: string;
  readonly textMarks: readonly TextMark[];
  readonly passages: readonly UnnumberedPassage[];
}

/** Reads the store of a dossier. Its rows were written by this very program, so only their checksums are checked. */
export class StoreReader {
  readonly #database: DatabaseSync;
  readonly #dossier: string;
  readonly #documents: DocumentParts;
  readonly parts: StoredParts;
  /** The documents by what was found in them. */
  readonly keys: KeyTable;
  readonly #withHash: StatementSync;
  readonly #fact: StatementSync;
  readonly #marked: StatementSync;

  constructor(database: DatabaseSync, dossier: string) {
    this.#database = database;
    this.#dossier = dossier;
    this.parts = new StoredParts(database);
    this.keys = new KeyTable(database);
    this.#documents = new DocumentParts(this.parts);
    this.#fact = database.prepare('SELECT value FROM fact WHERE name = ?');
    this.#marked = database.prepare('SELECT marked FROM document WHERE doc = ?');
    this.#withHash = database.prepare('SELECT doc, position FROM hash WHERE prefix = ?');
  }

  /**
   * The documents of the dossier in the order of its folder. One that is in `former` as it is now stays that object, so that
   * what is known of it stays known.
   */
  documents(former: readonly StoredDocument[] = []): readonly StoredDocument[] {
    // A store that was made anew gives the same numbers to other documents.
    const own = former.filter((document) => document.isFrom(this.#documents));
    const known = new Map(own.map((document) => [document.doc, document]));
    const listed = this.#database.prepare(LISTED);
    listed.setReturnArrays(true);
    // Sound: the types of the columns are those of the STRICT table, and rows come as arrays.
    const rows = listed.all() as unknown as readonly DocumentRow[];
    return rows.map((row) => {
      const old = known.get(row[0]);
      return old !== undefined && old.stamp === row[1] && old.id === row[2]
        ? old
        : documentOf(row, this.#dossier, this.#documents);
    });
  }

  /** How many passages the dossier has. */
  passageCount(): number {
    const row = this.#database
      .prepare(`SELECT coalesce(sum(passages), 0) AS count FROM document WHERE state = ${STATE.live}`)
      .get();
    return Number(row?.count);
  }

  /** The files that are no documents, with the reason. */
  unread(): readonly UnreadFile[] {
    return this.#database
      .prepare(
        `SELECT outcome.path AS file, reason FROM outcome JOIN file ON file.path = root
         WHERE reason IS NOT NULL ORDER BY file.sort, member`,
      )
      .all()
      .map(({ file, reason }) => ({ dossier: this.#dossier, file: String(file), reason: String(reason) }));
  }

  /** Where passages with this hash may be: those in which its first 48 bits are the same. */
  placesWithHash(hash: string): readonly PassagePlace[] {
    return this.#withHash
      .all(hashPrefix(hash))
      .map(({ doc, position }) => ({ doc: Number(doc), position: Number(position) }));
  }

  /** What numbering a document needs, of one that may have no numbers yet. It is not remembered. */
  content(doc: number): UnnumberedContent {
    const isMarked = this.#marked.get(doc)?.marked === 1;
    return {
      text: decodeText(this.parts.get(partKey(doc, 'text'))),
      textMarks: isMarked ? decodeStructure(this.parts.get(partKey(doc, 'structure'))).textMarks : [],
      passages: decodePassages(this.parts.get(partKey(doc, 'passages')), '', []),
    };
  }

  /** The hashes of a document's passages, in order. */
  hashes(doc: number): readonly string[] {
    return decodeHashes(this.parts.get(partKey(doc, 'passages')));
  }

  /** What engines index of a document's passages, as it was kept. */
  analysed(doc: number): Uint8Array {
    return this.parts.get(partKey(doc, 'analysed'));
  }

  /** What the writer kept of the meaning of a document's passages, or undefined. */
  meaning(doc: number, part: MeaningPart): Uint8Array | undefined {
    return this.parts.find(partKey(doc, part));
  }

  /** What the writer kept of what all passages have in common, or undefined. */
  commonMeaning(part: MeaningPart): Uint8Array | undefined {
    return this.parts.find(DOSSIER_PARTS[part]);
  }

  /** What was kept of the dossier as a whole under a name, or undefined. */
  fact(name: string): string | Uint8Array | number | undefined {
    const value = this.#fact.get(name)?.value;
    return typeof value === 'bigint' || value === null ? undefined : value;
  }
}

function documentOf(row: DocumentRow, dossier: string, parts: DocumentParts): StoredDocument {
  const [doc, stamp, id, file, title, source, author, published, language, url, pages, notes, marked, count, place] =
    row;
  const metadata = {
    title,
    ...(source === null ? {} : { source }),
    ...(author === null ? {} : { author }),
    ...(published === null ? {} : { published }),
    ...(language === null ? {} : { language }),
    ...(url === null ? {} : { url }),
  };
  const own = { doc, stamp, id, dossier, file, metadata, isMarked: marked === 1 };
  return new StoredDocument(
    {
      ...own,
      passageCount: count,
      firstPlace: place,
      ...(pages === null ? {} : { pageCount: pages }),
      // Sound: the writer of this version wrote the notes.
      ...(notes === null ? {} : { notes: JSON.parse(notes) as readonly ReadingNote[] }),
    },
    parts,
  );
}
