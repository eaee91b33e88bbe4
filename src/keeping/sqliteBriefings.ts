import { z } from 'zod';
import {
  type Actor,
  BRIEFING_ACTS,
  type Briefing,
  type BriefingAct,
  type BriefingChange,
  type BriefingContent,
  type BriefingStep,
  type Pin,
} from '../dossier/briefing.ts';
import { citationOf } from '../dossier/passage.ts';
import { UserError } from '../errors.ts';
import { wording } from '../wording/catalogue.ts';
import { AuditLog } from './audit.ts';
import type { BriefingScope, BriefingStore } from './briefingStore.ts';
import { transaction } from './database.ts';
import type { SqlDatabase } from './sqlDatabase.ts';

/** Who and when; what was done is the method's. */
type By = Omit<BriefingChange, 'what'>;

const versionSchema = z.object({
  id: z.number(),
  version: z.number(),
  name: z.string(),
  closed: z.number(),
  pins: z.string().transform((pins) => z.array(z.number()).parse(JSON.parse(pins))),
  what: z.enum(BRIEFING_ACTS),
  user: z.string(),
  user_name: z.string(),
  created: z.number(),
  restores: z.number().nullable(),
  current: z.number(),
});
type Version = z.infer<typeof versionSchema>;
const idSchema = z.object({ id: z.number() });

const pinSchema = z
  .object({
    id: z.number(),
    key: z.string(),
    document: z.string(),
    passage: z.number(),
    hash: z.string(),
    part_start: z.number().nullable(),
    part_end: z.number().nullable(),
    note: z.string(),
    user: z.string(),
    user_name: z.string(),
    created: z.number(),
  })
  .transform(({ id, part_start: start, part_end: end, user, user_name: name, created: at, ...rest }) => {
    const part = start === null || end === null ? null : { start, end };
    return { id, pin: { ...rest, part, by: { id: user, name }, at } satisfies Pin };
  });

const COLUMNS = `briefing.id, briefing_version.version, briefing_version.name, closed, pins, what, user, user_name,
  created, restores, EXISTS (SELECT 1 FROM briefing_current WHERE briefing_current.briefing = briefing.id) AS current`;
const LATEST = `FROM briefing JOIN briefing_version
  ON briefing_version.briefing = briefing.id AND briefing_version.version = briefing.version`;

/** Pins that are read with one statement. */
const PINS_AT_ONCE = 25;

/** A briefing at one version. */
interface Loaded {
  readonly briefing: Briefing;
  /** The rows of its pins: a pin that a step leaves as it is keeps its row. */
  readonly rows: ReadonlyMap<Pin, number>;
  /** The version that made it what it is: an earlier one if it was brought back by undoing. */
  readonly made: number;
}

/**
 * The briefings in the database. Rows of versions and pins are written once and never changed, so that every earlier state
 * can be had again: a version lists the pins that it holds.
 */
export class SqliteBriefings implements BriefingStore {
  readonly #database: SqlDatabase;
  readonly #audit: AuditLog;

  constructor(database: SqlDatabase, now: () => number = Date.now) {
    this.#database = database;
    this.#audit = new AuditLog(database, now);
  }

  all({ channel, dossier }: BriefingScope): readonly Briefing[] {
    return this.#database
      .prepare(`SELECT ${COLUMNS} ${LATEST} WHERE channel = ? AND dossier = ? ORDER BY briefing_version.id DESC`)
      .all(channel, dossier)
      .map((row) => this.#load(versionSchema.parse(row)).briefing);
  }

  current(scope: BriefingScope): Briefing | undefined {
    return this.#current(scope)?.briefing;
  }

  at(id: number, version: number): Briefing | undefined {
    return this.#version(id, version)?.briefing;
  }

  begin(scope: BriefingScope, name: string, by: By): Briefing {
    return transaction(this.#database, () => this.#begin(scope, name, by).briefing);
  }

  choose(scope: BriefingScope, id: number, by: By): Briefing {
    return transaction(this.#database, () => {
      const loaded = this.#find(id);
      if (!loaded.briefing.isClosed) return this.#makeCurrent(scope, id);
      return this.#write(scope, loaded, { ...loaded.briefing, isClosed: false }, { ...by, what: 'open' });
    });
  }

  change(
    scope: BriefingScope,
    change: BriefingChange,
    step: BriefingStep,
    nameFor?: (count: number) => string,
  ): Briefing {
    return transaction(this.#database, () => {
      const loaded = this.#current(scope) ?? this.#beginFor(scope, nameFor, change);
      const content = step(loaded.briefing);
      this.#checkName(scope, content.name, loaded.briefing.id);
      return this.#write(scope, loaded, content, change);
    });
  }

  undo(
    scope: BriefingScope,
    by: By,
    version?: number,
  ): { readonly briefing: Briefing; readonly undone: BriefingChange } {
    return transaction(this.#database, () => {
      const loaded = this.#current(scope) ?? this.#lastChanged(scope);
      if (loaded === undefined) throw new UserError(wording.editing.noneCurrent);
      const { briefing, made } = loaded;
      if (version !== undefined && version !== briefing.version) {
        throw new UserError(wording.editing.changedMeanwhile(briefing.last.by.name, briefing.name));
      }
      if (made === 1) throw new UserError(wording.editing.nothingToUndo(briefing.name));
      const undone = this.#version(briefing.id, made)?.briefing.last;
      const before = this.#version(briefing.id, made - 1);
      if (undone === undefined || before === undefined) throw new Error(`briefing ${briefing.id} lacks a version`);
      const { name, isClosed, pins } = before.briefing;
      this.#checkName(scope, name, briefing.id);
      const earlier = { ...loaded, rows: before.rows };
      const written = this.#write(scope, earlier, { name, isClosed, pins }, { ...by, what: 'undo' }, before.made);
      return { briefing: written, undone };
    });
  }

  #begin(scope: BriefingScope, name: string, by: By): Loaded {
    this.#checkName(scope, name);
    const row = this.#database
      .prepare('INSERT INTO briefing (guild, channel, dossier, version) VALUES (?, ?, ?, 0) RETURNING id')
      .get(scope.guild, scope.channel, scope.dossier);
    const { id } = idSchema.parse(row);
    const content = { name, isClosed: false, pins: [] };
    const last = { ...by, what: 'begin' } as const;
    const nothing = { briefing: { ...content, id, version: 0, isCurrent: true, last }, rows: new Map(), made: 0 };
    this.#write(scope, nothing, content, last);
    return this.#find(id);
  }

  #beginFor(scope: BriefingScope, nameFor: ((count: number) => string) | undefined, by: By): Loaded {
    if (nameFor === undefined) throw new UserError(wording.editing.noneCurrent);
    const names = new Set(this.all(scope).map((briefing) => keyOfName(briefing.name)));
    let count = names.size;
    while (names.has(keyOfName(nameFor(count)))) count += 1;
    return this.#begin(scope, nameFor(count), { by: by.by, at: by.at });
  }

  /** Writes the next version and says which briefing of the place is current after it. */
  #write(
    scope: BriefingScope,
    { briefing: { id, version }, rows }: Loaded,
    { name, isClosed, pins }: BriefingContent,
    { what, by, at }: BriefingChange,
    restores: number | null = null,
  ): Briefing {
    const next = version + 1;
    const list = JSON.stringify(pins.map((pin) => rows.get(pin) ?? this.#insertPin(id, pin)));
    this.#record(scope, by, what, [`briefing ${id}`, `version ${next}`, ...citationsOf(pins, rows)].join(' '));
    this.#database
      .prepare(
        `INSERT INTO briefing_version (briefing, version, name, closed, pins, what, user, user_name, created, restores)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(id, next, name, isClosed ? 1 : 0, list, what, by.id, by.name, at, restores);
    this.#database.prepare('UPDATE briefing SET version = ? WHERE id = ?').run(next, id);
    if (!isClosed) return this.#makeCurrent(scope, id);
    this.#database.prepare('DELETE FROM briefing_current WHERE briefing = ?').run(id);
    return this.#find(id).briefing;
  }

  #record({ guild, channel, dossier }: BriefingScope, by: Actor, act: BriefingAct, what: string): void {
    const { id: user, name: userName } = by;
    this.#audit.record({ guild, channel, user, userName, act: `briefing ${act}`, dossier, what });
  }

  #insertPin(briefing: number, { key, document, passage, hash, part, note, by, at }: Pin): number {
    const row = this.#database
      .prepare(
        `INSERT INTO pin (briefing, key, document, passage, hash, part_start, part_end, note, user, user_name, created)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`,
      )
      .get(briefing, key, document, passage, hash, part?.start ?? null, part?.end ?? null, note, by.id, by.name, at);
    return idSchema.parse(row).id;
  }

  #makeCurrent({ channel, dossier }: BriefingScope, id: number): Briefing {
    this.#database
      .prepare(
        `INSERT INTO briefing_current (channel, dossier, briefing) VALUES (?, ?, ?)
         ON CONFLICT (channel, dossier) DO UPDATE SET briefing = excluded.briefing`,
      )
      .run(channel, dossier, id);
    return this.#find(id).briefing;
  }

  #checkName(scope: BriefingScope, name: string, id?: number): void {
    const other = this.all(scope).find((one) => one.id !== id && keyOfName(one.name) === keyOfName(name));
    if (other === undefined) return;
    throw new UserError(wording.editing.nameTaken(other.name));
  }

  #current({ channel, dossier }: BriefingScope): Loaded | undefined {
    const row = this.#database
      .prepare('SELECT briefing AS id FROM briefing_current WHERE channel = ? AND dossier = ?')
      .get(channel, dossier);
    return row === undefined ? undefined : this.#find(idSchema.parse(row).id);
  }

  #lastChanged({ channel, dossier }: BriefingScope): Loaded | undefined {
    const row = this.#database
      .prepare(
        `SELECT briefing.id ${LATEST} WHERE channel = ? AND dossier = ? ORDER BY briefing_version.id DESC LIMIT 1`,
      )
      .get(channel, dossier);
    return row === undefined ? undefined : this.#find(idSchema.parse(row).id);
  }

  #find(id: number): Loaded {
    const row = this.#database.prepare(`SELECT ${COLUMNS} ${LATEST} WHERE briefing.id = ?`).get(id);
    return this.#load(versionSchema.parse(row));
  }

  #version(id: number, version: number): Loaded | undefined {
    const row = this.#database
      .prepare(
        `SELECT ${COLUMNS} FROM briefing JOIN briefing_version ON briefing_version.briefing = briefing.id
         WHERE briefing.id = ? AND briefing_version.version = ?`,
      )
      .get(id, version);
    return row === undefined ? undefined : this.#load(versionSchema.parse(row));
  }

  #load({ id, version, name, closed, pins, what, user, user_name, created, restores, current }: Version): Loaded {
    const byId = this.#pins(pins);
    const rows = new Map(
      pins.map((row) => {
        const pin = byId.get(row);
        if (pin === undefined) throw new Error(`briefing ${id} lacks the pin ${row}`);
        return [pin, row] as const;
      }),
    );
    const last = { what, by: { id: user, name: user_name }, at: created };
    const content = { name, isClosed: closed === 1, pins: [...rows.keys()] };
    return { briefing: { ...content, id, version, isCurrent: current === 1, last }, rows, made: restores ?? version };
  }

  /** Pins by their rows. Many are read at once: each statement is a way to a server and back. */
  #pins(ids: readonly number[]): ReadonlyMap<number, Pin> {
    const marks = Array.from({ length: PINS_AT_ONCE }, () => '?').join(', ');
    const read = this.#database.prepare(`SELECT * FROM pin WHERE id IN (${marks})`);
    const found = new Map<number, Pin>();
    for (let from = 0; from < ids.length; from += PINS_AT_ONCE) {
      const some = ids.slice(from, from + PINS_AT_ONCE);
      // No pin has the number 0.
      const filled = [...some, ...Array.from({ length: PINS_AT_ONCE - some.length }, () => 0)];
      for (const row of read.all(...filled)) {
        const { id, pin } = pinSchema.parse(row);
        found.set(id, pin);
      }
    }
    return found;
  }
}

/** The passages of the pins that a step made. */
function citationsOf(pins: readonly Pin[], former: ReadonlyMap<Pin, number>): readonly string[] {
  return pins
    .filter((pin) => !former.has(pin))
    .map(({ document, passage }) => citationOf({ document, number: passage }));
}

/** Names that differ in nothing but case and white space are one to people. */
function keyOfName(name: string): string {
  return name.trim().replace(/\s+/gu, ' ').toLocaleLowerCase();
}
