import { z } from 'zod';
import { likenessOf } from '../dossier/likeness.ts';
import type { SqlDatabase } from './sqlDatabase.ts';

/**
 * A step of the schema: statements in SQLite's words, or work that the program does itself. `run` takes such statements and runs them in
 * the words of the database.
 */
type Migration = string | ((database: SqlDatabase, run: (sql: string) => void) => void);

/**
 * Each entry brings the schema one version further; entries are only ever added, never edited. PostgreSQL gets the same ones, in its own
 * words (`postgres/schemaWords.ts`).
 */
export const MIGRATIONS: readonly Migration[] = [
  `CREATE TABLE document (
     dossier TEXT NOT NULL,
     id TEXT NOT NULL,
     file TEXT NOT NULL,
     PRIMARY KEY (dossier, id)
   ) STRICT;
   CREATE TABLE passage (
     dossier TEXT NOT NULL,
     document TEXT NOT NULL,
     number INTEGER NOT NULL,
     position INTEGER,
     text TEXT NOT NULL,
     hash TEXT NOT NULL,
     successor INTEGER,
     PRIMARY KEY (dossier, document, number)
   ) STRICT;
   CREATE TABLE reply (
     id TEXT PRIMARY KEY,
     command TEXT NOT NULL,
     dossier TEXT NOT NULL,
     options TEXT NOT NULL,
     user TEXT NOT NULL,
     created INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX reply_by_age ON reply (created);
   CREATE TABLE share (
     id INTEGER PRIMARY KEY,
     dossier TEXT NOT NULL,
     command TEXT NOT NULL,
     options TEXT NOT NULL,
     citations TEXT NOT NULL,
     user TEXT NOT NULL,
     guild TEXT,
     channel TEXT NOT NULL,
     created INTEGER NOT NULL
   ) STRICT;`,
  `ALTER TABLE reply ADD COLUMN previous TEXT;
   ALTER TABLE share ADD COLUMN previous TEXT;
   CREATE TABLE asked (
     id INTEGER PRIMARY KEY,
     channel TEXT NOT NULL,
     user TEXT NOT NULL,
     public INTEGER NOT NULL,
     dossier TEXT NOT NULL,
     question TEXT NOT NULL,
     created INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX asked_in_channel ON asked (channel, id);
   CREATE INDEX asked_by_age ON asked (created);
   CREATE TABLE asked_message (
     message TEXT PRIMARY KEY,
     asked INTEGER NOT NULL REFERENCES asked (id) ON DELETE CASCADE
   ) STRICT;
   CREATE INDEX asked_message_of ON asked_message (asked);`,
  // Watches and schedules. AUTOINCREMENT: a number that means "up to here" must never be given twice.
  `CREATE TABLE reading (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     dossier TEXT NOT NULL,
     created INTEGER NOT NULL
   ) STRICT;
   ALTER TABLE document ADD COLUMN arrived INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE passage ADD COLUMN arrived INTEGER NOT NULL DEFAULT 0;
   CREATE INDEX document_by_arrival ON document (dossier, arrived);
   CREATE INDEX passage_by_arrival ON passage (dossier, arrived);
   CREATE TABLE watch (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     number INTEGER NOT NULL,
     guild TEXT,
     channel TEXT NOT NULL,
     dossier TEXT NOT NULL,
     query TEXT NOT NULL,
     user TEXT NOT NULL,
     created INTEGER NOT NULL,
     checked INTEGER NOT NULL,
     fault TEXT,
     attempts INTEGER NOT NULL DEFAULT 0,
     next_try INTEGER NOT NULL DEFAULT 0,
     dropped INTEGER,
     UNIQUE (channel, number)
   ) STRICT;
   CREATE TABLE watch_post (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     watch INTEGER NOT NULL REFERENCES watch (id),
     nonce TEXT NOT NULL UNIQUE,
     created INTEGER NOT NULL,
     posted INTEGER,
     message TEXT
   ) STRICT;
   CREATE INDEX watch_post_of ON watch_post (watch, posted);
   CREATE TABLE watch_match (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     watch INTEGER NOT NULL REFERENCES watch (id),
     document TEXT NOT NULL,
     number INTEGER NOT NULL,
     hash TEXT NOT NULL,
     found INTEGER NOT NULL,
     post INTEGER REFERENCES watch_post (id),
     UNIQUE (watch, document, number, hash)
   ) STRICT;
   CREATE INDEX watch_match_of ON watch_match (watch, post);
   CREATE TABLE schedule (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     number INTEGER NOT NULL,
     guild TEXT,
     channel TEXT NOT NULL,
     dossier TEXT NOT NULL,
     words TEXT NOT NULL,
     cron TEXT NOT NULL,
     zone TEXT NOT NULL,
     user TEXT NOT NULL,
     created INTEGER NOT NULL,
     due INTEGER NOT NULL,
     reading INTEGER NOT NULL,
     match INTEGER NOT NULL,
     fault TEXT,
     attempts INTEGER NOT NULL DEFAULT 0,
     next_try INTEGER NOT NULL DEFAULT 0,
     dropped INTEGER,
     UNIQUE (channel, number)
   ) STRICT;
   CREATE TABLE digest (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     schedule INTEGER NOT NULL REFERENCES schedule (id),
     number INTEGER NOT NULL,
     due INTEGER NOT NULL,
     missed INTEGER NOT NULL,
     since INTEGER NOT NULL,
     contents TEXT NOT NULL,
     nonce TEXT NOT NULL UNIQUE,
     created INTEGER NOT NULL,
     posted INTEGER,
     message TEXT,
     UNIQUE (schedule, number)
   ) STRICT;
   CREATE TABLE schedule_change (
     schedule INTEGER NOT NULL REFERENCES schedule (id),
     citation TEXT NOT NULL,
     standing TEXT NOT NULL,
     PRIMARY KEY (schedule, citation, standing)
   ) STRICT;`,
  // Briefings. Versions and pins are written once and never changed; a version lists the pins that it holds.
  `CREATE TABLE briefing (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     guild TEXT,
     channel TEXT NOT NULL,
     dossier TEXT NOT NULL,
     version INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX briefing_of_channel ON briefing (channel, dossier);
   CREATE TABLE briefing_current (
     channel TEXT NOT NULL,
     dossier TEXT NOT NULL,
     briefing INTEGER NOT NULL REFERENCES briefing (id),
     PRIMARY KEY (channel, dossier)
   ) STRICT;
   CREATE TABLE pin (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     briefing INTEGER NOT NULL REFERENCES briefing (id),
     key TEXT NOT NULL,
     document TEXT NOT NULL,
     passage INTEGER NOT NULL,
     hash TEXT NOT NULL,
     part_start INTEGER,
     part_end INTEGER,
     note TEXT NOT NULL,
     user TEXT NOT NULL,
     user_name TEXT NOT NULL,
     created INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE briefing_version (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     briefing INTEGER NOT NULL REFERENCES briefing (id),
     version INTEGER NOT NULL,
     name TEXT NOT NULL,
     closed INTEGER NOT NULL,
     pins TEXT NOT NULL,
     what TEXT NOT NULL,
     user TEXT NOT NULL,
     user_name TEXT NOT NULL,
     created INTEGER NOT NULL,
     restores INTEGER,
     UNIQUE (briefing, version)
   ) STRICT;`,
  // The message with which a private reply was shared: a thread is opened at that one and it is not shared again.
  `CREATE TABLE shared_message (
     reply TEXT PRIMARY KEY REFERENCES reply (id) ON DELETE CASCADE,
     message TEXT NOT NULL
   ) STRICT;`,
  // What of a passage is struck through or doubtful: JSON, by the offsets of its text.
  `ALTER TABLE passage ADD COLUMN marks TEXT NOT NULL DEFAULT '[]'`,
  // A document's stamp is another number after every change to its numbers, so that the store of a dossier knows which of its
  // numbers to look at again. Documents are found by their file, without a look at all of them.
  `ALTER TABLE document ADD COLUMN stamp INTEGER NOT NULL DEFAULT 0;
   CREATE INDEX document_by_file ON document (dossier, file)`,
  // Who may do what with a dossier as the administrators of servers say (JSON: ids of roles; an empty channel is the whole server),
  // and which dossier is asked in a server, a channel or a thread (an empty user is everyone).
  `CREATE TABLE access_rule (
     guild TEXT NOT NULL,
     channel TEXT NOT NULL,
     dossier TEXT NOT NULL,
     act TEXT NOT NULL,
     roles TEXT NOT NULL,
     PRIMARY KEY (guild, channel, dossier, act)
   ) STRICT;
   CREATE TABLE dossier_choice (
     place TEXT NOT NULL,
     user TEXT NOT NULL,
     dossier TEXT NOT NULL,
     PRIMARY KEY (place, user)
   ) STRICT;`,
  // Who changed what. AUTOINCREMENT: readers page by id.
  `CREATE TABLE audit (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     at INTEGER NOT NULL,
     guild TEXT,
     channel TEXT NOT NULL,
     user TEXT NOT NULL,
     user_name TEXT NOT NULL,
     act TEXT NOT NULL,
     dossier TEXT,
     what TEXT NOT NULL
   ) STRICT;
   CREATE INDEX audit_by_age ON audit (at)`,
  // The time up to which clocks are trusted, and for how long the machine's has been ahead of it undisturbed (milliseconds).
  `CREATE TABLE clock (
     id INTEGER PRIMARY KEY CHECK (id = 1),
     trusted INTEGER NOT NULL,
     confirmed INTEGER NOT NULL,
     cleaned INTEGER NOT NULL DEFAULT 0
   ) STRICT`,
  // What people said of answers. Document and passage are null if the answer was that there is none.
  `CREATE TABLE feedback (
     reply TEXT NOT NULL,
     user TEXT NOT NULL,
     at INTEGER NOT NULL,
     dossier TEXT NOT NULL,
     question TEXT NOT NULL,
     leans_on TEXT,
     document TEXT,
     passage INTEGER,
     good INTEGER NOT NULL,
     words TEXT NOT NULL,
     PRIMARY KEY (reply, user)
   ) STRICT;
   CREATE INDEX feedback_by_age ON feedback (at)`,
  // What two passages have alike that say the same, however they are typeset: the same words are news only once.
  (database, run) => {
    run(`ALTER TABLE passage ADD COLUMN likeness TEXT NOT NULL DEFAULT ''`);
    fillLikeness(database);
    run('CREATE INDEX passage_by_likeness ON passage (dossier, likeness)');
  },
  // What the answers showed, so that a question for more can leave it out.
  `ALTER TABLE asked ADD COLUMN shown TEXT NOT NULL DEFAULT '[]';
   ALTER TABLE reply ADD COLUMN shown TEXT NOT NULL DEFAULT '[]'`,
  // Which of several bots does a job at present: by the clock of the database, in milliseconds.
  `CREATE TABLE lease (
     job TEXT PRIMARY KEY,
     holder TEXT NOT NULL,
     token INTEGER NOT NULL,
     until INTEGER NOT NULL
   ) STRICT`,
];

/** The version of the schema that this program writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** Takes the steps after `version`; `run` runs statements that are in SQLite's words. To be called in a transaction. */
export function migrateFrom(version: number, database: SqlDatabase, run: (sql: string) => void): void {
  for (const step of MIGRATIONS.slice(version)) {
    if (typeof step === 'string') run(step);
    else step(database, run);
  }
}

const passageSchema = z.object({ dossier: z.string(), document: z.string(), number: z.number(), text: z.string() });
/** Passages that are read at once. */
const PASSAGES_AT_ONCE = 1_000;

function fillLikeness(database: SqlDatabase): void {
  const read = database.prepare(
    `SELECT dossier, document, number, text FROM passage WHERE (dossier, document, number) > (?, ?, ?)
     ORDER BY dossier, document, number LIMIT ${PASSAGES_AT_ONCE}`,
  );
  const put = database.prepare('UPDATE passage SET likeness = ? WHERE dossier = ? AND document = ? AND number = ?');
  for (let last = { dossier: '', document: '', number: -1 }; ; ) {
    const passages = read.all(last.dossier, last.document, last.number).map((row) => passageSchema.parse(row));
    for (const { dossier, document, number, text } of passages) put.run(likenessOf(text), dossier, document, number);
    last = passages.at(-1) ?? last;
    if (passages.length < PASSAGES_AT_ONCE) return;
  }
}
