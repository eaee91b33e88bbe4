import type { StatementSync } from 'node:sqlite';
import type { Database } from './database.ts';

/** A person or body of a dossier as it is kept. */
export interface PersonRow {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly mentions: number;
  readonly passages: number;
  /** Spellings and roles, in a form that whoever keeps them knows. */
  readonly texts: string;
}

/** The texts by which someone is looked up. */
export interface PersonKeys {
  readonly keys: Iterable<string>;
  readonly words: Iterable<string>;
  readonly starts: Iterable<{ readonly text: string; readonly spelling: number; readonly isWhole: boolean }>;
}

/** The places of one document that name someone, in a form that whoever keeps them knows. */
export interface PlacesRow {
  readonly number: number;
  readonly document: string;
  readonly places: string;
}

/** A text at which a spelling of someone begins, or a word of it. */
export interface StartRow {
  readonly number: number;
  readonly spelling: number;
  readonly whole: number;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS person (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    mentions INTEGER NOT NULL,
    passages INTEGER NOT NULL,
    texts TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS person_key (
    key TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (key, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS person_word (
    word TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (word, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS person_start (
    start TEXT NOT NULL, number INTEGER NOT NULL, spelling INTEGER NOT NULL, whole INTEGER NOT NULL,
    PRIMARY KEY (start, number, spelling, whole)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS person_place (
    number INTEGER NOT NULL, document TEXT NOT NULL, places TEXT NOT NULL, PRIMARY KEY (number, document)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS person_place_of_document ON person_place (document);
`;

/** The order of `inListedOrder`. */
const LISTED = 'mentions DESC, name, length(id), id';

/** The persons and bodies of a dossier in the tables of its store. They can be made again from its documents. */
export class PeopleTables {
  readonly #database: Database;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** Makes the tables if the store has none. */
  create(): void {
    this.#database.exec(SCHEMA);
  }

  /** Removes everyone. */
  clear(): void {
    for (const table of ['person', 'person_key', 'person_word', 'person_start', 'person_place'])
      this.#database.exec(`DELETE FROM ${table}`);
  }

  put({ number, id, name, kind, mentions, passages, texts }: PersonRow): void {
    this.#run(
      'INSERT OR REPLACE INTO person VALUES (?, ?, ?, ?, ?, ?, ?)',
      number,
      id,
      name,
      kind,
      mentions,
      passages,
      texts,
    );
  }

  remove(number: number): void {
    this.#run('DELETE FROM person WHERE number = ?', number);
  }

  addKeys(number: number, { keys, words, starts }: PersonKeys): void {
    for (const key of keys) this.#run('INSERT OR IGNORE INTO person_key VALUES (?, ?)', key, number);
    for (const word of words) this.#run('INSERT OR IGNORE INTO person_word VALUES (?, ?)', word, number);
    for (const { text, spelling, isWhole } of starts)
      this.#run('INSERT OR IGNORE INTO person_start VALUES (?, ?, ?, ?)', text, number, spelling, Number(isWhole));
  }

  removeKeys(number: number, { keys, words, starts }: PersonKeys): void {
    for (const key of keys) this.#run('DELETE FROM person_key WHERE key = ? AND number = ?', key, number);
    for (const word of words) this.#run('DELETE FROM person_word WHERE word = ? AND number = ?', word, number);
    for (const { text } of starts) this.#run('DELETE FROM person_start WHERE start = ? AND number = ?', text, number);
  }

  /** Puts the places of a document in the place of those that it had. */
  putPlaces(document: string, rows: readonly Pick<PlacesRow, 'number' | 'places'>[]): void {
    this.#run('DELETE FROM person_place WHERE document = ?', document);
    for (const { number, places } of rows)
      this.#run('INSERT INTO person_place VALUES (?, ?, ?)', number, document, places);
  }

  person(number: number): PersonRow | undefined {
    return this.#rows<PersonRow>('SELECT * FROM person WHERE number = ?', number)[0];
  }

  persons(): readonly PersonRow[] {
    return this.#rows('SELECT * FROM person');
  }

  withKey(key: string): readonly number[] {
    return this.#numbers('SELECT number FROM person_key WHERE key = ?', key);
  }

  withWord(word: string): readonly number[] {
    return this.#numbers('SELECT number FROM person_word WHERE word = ?', word);
  }

  /** The different words of all names. */
  words(): readonly string[] {
    return this.#rows<{ readonly word: string }>('SELECT DISTINCT word FROM person_word').map(({ word }) => word);
  }

  /** Those who are named most often, in the order in which people are listed. */
  firstPersons(most: number): readonly PersonRow[] {
    return this.#rows(`SELECT * FROM person ORDER BY ${LISTED} LIMIT ?`, most);
  }

  /**
   * Those of whom a spelling begins with a text, or has a word that does, at most so many: each once, with the first of the
   * spellings that fit best. Whole spellings come first, then people in the order in which they are listed.
   */
  starting(text: string, most: number): readonly StartRow[] {
    // No character is greater than U+10FFFF.
    const sql = `
      SELECT number, whole, spelling FROM (
        SELECT number, whole, min(spelling) AS spelling FROM person_start
        WHERE start >= ?1 AND start < ?1 || char(1114111) GROUP BY number, whole
      ) JOIN person USING (number)
      ORDER BY whole DESC, ${LISTED} LIMIT ?2`;
    // Twice as many: of someone may both a whole spelling and a word of another begin so.
    const rows = this.#rows<StartRow>(sql, text, 2 * most);
    const seen = new Set<number>();
    return rows.filter(({ number }) => !seen.has(number) && seen.add(number)).slice(0, most);
  }

  placesOf(number: number): readonly PlacesRow[] {
    return this.#rows('SELECT * FROM person_place WHERE number = ?', number);
  }

  placesIn(document: string): readonly PlacesRow[] {
    return this.#rows('SELECT * FROM person_place WHERE document = ?', document);
  }

  #numbers(sql: string, value: string): readonly number[] {
    return this.#rows<{ readonly number: number }>(sql, value).map(({ number }) => number);
  }

  #rows<Row>(sql: string, ...values: (string | number)[]): readonly Row[] {
    // Sound: the tables are STRICT, and each statement names what its row has.
    return this.#prepared(sql).all(...values) as unknown as readonly Row[];
  }

  #run(sql: string, ...values: (string | number)[]): void {
    this.#prepared(sql).run(...values);
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
