/** Raised whenever the tables below, or the form of what is in them, change: a store of another format is made anew. */
export const STORE_FORMAT = 2;

/** Whether a document is part of the dossier. */
export const STATE = {
  /** It was read, and has no id and no numbers yet. */
  waiting: 0,
  /** It is part of the dossier. */
  live: 1,
  /** Its file went or was read again. The rows stay for a while, for those who still answer from the former reading. */
  gone: 2,
} as const;

/**
 * The tables of a dossier's store. What a start reads is in small rows: `file`, `outcome`, `document`. What is read lazily is
 * in `part`, a row a part of a document ({@link partKey}), so that no list of documents walks over long texts.
 */
export const STORE_SCHEMA = `
  CREATE TABLE fact (
    name TEXT PRIMARY KEY,
    value ANY
  ) STRICT, WITHOUT ROWID;
  -- Files of the folder. \`sort\` puts them in the folder's order; \`signature\` shows without reading whether one changed.
  CREATE TABLE file (
    path TEXT PRIMARY KEY,
    sort BLOB NOT NULL,
    signature TEXT NOT NULL,
    fingerprint TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  -- Files, and files inside them, that are no documents, with the reason; without one it is a container.
  CREATE TABLE outcome (
    root TEXT NOT NULL,
    member INTEGER NOT NULL,
    path TEXT NOT NULL,
    reason TEXT,
    PRIMARY KEY (root, member)
  ) STRICT, WITHOUT ROWID;
  -- AUTOINCREMENT: a document that is read again is another row, and no number is given twice.
  CREATE TABLE document (
    doc INTEGER PRIMARY KEY AUTOINCREMENT,
    state INTEGER NOT NULL,
    gone INTEGER,
    root TEXT NOT NULL,
    member INTEGER NOT NULL,
    file TEXT NOT NULL,
    id TEXT,
    stamp INTEGER,
    title TEXT NOT NULL,
    source TEXT,
    author TEXT,
    published TEXT,
    language TEXT,
    url TEXT,
    pages INTEGER,
    notes TEXT,
    marked INTEGER NOT NULL,
    passages INTEGER NOT NULL,
    place INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX document_of_file ON document (root);
  CREATE INDEX document_by_state ON document (state) WHERE state <> 1;
  CREATE TABLE part (
    key INTEGER PRIMARY KEY,
    checksum INTEGER NOT NULL,
    data BLOB NOT NULL
  ) STRICT;
  -- Which passages have certain words: the first 48 bits of their hash.
  CREATE TABLE hash (
    prefix INTEGER NOT NULL,
    doc INTEGER NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (prefix, doc, position)
  ) STRICT, WITHOUT ROWID;`;

/** The parts of a document, with the number of each in its key. New ones go to the end. */
export const PARTS = { text: 0, structure: 1, passages: 2, numbers: 3, analysed: 4, meaning: 5, sentences: 6 } as const;
export type Part = keyof typeof PARTS;

/** The findings of a document are the parts from this number on, a part a kind. */
export const FIRST_FINDING = 16;
/** Most parts of a document. */
const MOST_PARTS = 64;

/** The key of the part with a number. */
export function keyOf(doc: number, part: number): number {
  if (part < 0 || part >= MOST_PARTS) throw new RangeError(`there is no part ${part} of a document`);
  return doc * MOST_PARTS + part;
}

/** The key of a part of a document. */
export function partKey(doc: number, part: Part): number {
  return keyOf(doc, PARTS[part]);
}

/** The parts of a dossier as a whole. Documents are numbered from 1, so 0 is free for them. */
export const DOSSIER_PARTS = { meaning: 0, sentences: 1 } as const;
/** What is kept of the meaning of passages: by their words, and by a sentence model. */
export type MeaningPart = keyof typeof DOSSIER_PARTS;

/** The first key of a document, and the last. */
export function partKeys(doc: number): readonly [number, number] {
  return [doc * MOST_PARTS, doc * MOST_PARTS + MOST_PARTS - 1];
}

/** Hexadecimal digits of a passage's hash that are indexed: as many as fit into a number that SQLite and JavaScript share. */
const PREFIX = 12;

export function hashPrefix(hash: string): number {
  return Number.parseInt(hash.slice(0, PREFIX), 16);
}
