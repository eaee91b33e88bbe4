import type { Database } from '../../../keeping/database.ts';

/** Raised whenever the tables below, or the form of what is in them, change: such an index is made anew. */
export const DISK_INDEX_FORMAT = 2;

/** Every printable ASCII character but letters, digits and the space. */
const MARKS = Array.from({ length: 0x7f - 0x21 }, (_, at) => String.fromCharCode(0x21 + at))
  .filter((one) => !/[A-Za-z0-9]/u.test(one))
  .join('');

/**
 * FTS5's tokenizer `ascii` takes every character beyond ASCII for a part of a word, and with `tokenchars` every mark too. So
 * only the spaces that are put between folded words end a token, in any script. `unicode61` would cut at letters that are
 * younger than its tables.
 */
const TOKENIZER = `ascii tokenchars '${MARKS.replaceAll("'", "''")}'`;

/** The tables of the index on disk. They are part of a dossier's store and change in its transactions. */
const DISK_INDEX_SCHEMA = `
  -- A folded word as one language stems it. What its forms with other stems are counts in rows of their own.
  CREATE TABLE term (
    id INTEGER PRIMARY KEY,
    folded TEXT NOT NULL,
    stem TEXT NOT NULL,
    surface TEXT NOT NULL,
    passages INTEGER NOT NULL,
    counted INTEGER NOT NULL,
    capitalised INTEGER NOT NULL,
    small INTEGER NOT NULL,
    UNIQUE (folded, stem)
  ) STRICT;
  CREATE INDEX term_by_stem ON term (stem);
  -- How many passages hold a stem in any form, and the same in thousandths as ranking counts it.
  CREATE TABLE stem (
    stem TEXT PRIMARY KEY,
    passages INTEGER NOT NULL,
    held INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  -- The keys that spellings of a name share, for terms that are written as names.
  CREATE TABLE name_key (
    key TEXT NOT NULL,
    term INTEGER NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (key, term)
  ) STRICT, WITHOUT ROWID;
  -- Passages that were indexed together: how many there are, and how many of them are still in the index.
  -- AUTOINCREMENT: readers know a segment by its number, so none is given twice.
  CREATE TABLE segment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    slots INTEGER NOT NULL,
    passages INTEGER NOT NULL,
    documents BLOB NOT NULL,
    lengths BLOB NOT NULL,
    terms BLOB NOT NULL
  ) STRICT;
  CREATE TABLE posting (
    term INTEGER NOT NULL,
    segment INTEGER NOT NULL,
    entries BLOB NOT NULL,
    PRIMARY KEY (term, segment)
  ) STRICT, WITHOUT ROWID;
  -- The documents that are in the index, by the place of their first passage.
  CREATE TABLE indexed_document (
    place INTEGER PRIMARY KEY,
    passages INTEGER NOT NULL,
    language TEXT NOT NULL,
    segment INTEGER NOT NULL
  ) STRICT;
  -- How many passages hold each run of characters. Row 0 has a number for every run, the others are changes to it.
  CREATE TABLE gram (
    id INTEGER PRIMARY KEY,
    passages INTEGER NOT NULL,
    grams INTEGER NOT NULL,
    holders BLOB NOT NULL
  ) STRICT;
  -- Rows have the places of passages as numbers.
  CREATE VIRTUAL TABLE phrase USING fts5 (
    words, quoted, content = '', contentless_delete = 1, tokenize = "${TOKENIZER.replaceAll('"', '""')}"
  );`;

/** Removes the tables of an index, if there is one. */
export function dropDiskIndex(database: Database): void {
  for (const table of ['term', 'stem', 'name_key', 'segment', 'posting', 'indexed_document', 'gram', 'phrase']) {
    database.exec(`DROP TABLE IF EXISTS ${table}`);
  }
}

/** Makes the tables of an empty index. */
export function createDiskIndex(database: Database): void {
  database.exec(DISK_INDEX_SCHEMA);
}
