import { z } from 'zod';
import { AuditLog } from './audit.ts';
import { transaction } from './database.ts';
import { LastKnown } from './lastKnown.ts';
import type { SqlDatabase } from './sqlDatabase.ts';
import type { ActorInPlace } from './watches.ts';

/** The person of a choice that is everyone's. */
const EVERYONE = '';

/** For which place, and for whom, a dossier is chosen. */
export interface ChoiceScope {
  /** Discord id of a server, a channel or a thread. */
  readonly place: string;
  /** Discord id of the person whose own choice it is; null for the default of the place. */
  readonly user: string | null;
}

const rowSchema = z.object({ dossier: z.string() });

/** Which dossier is asked where if a request names none. */
export class DossierChoices {
  readonly #database: SqlDatabase;
  readonly #audit: AuditLog;
  readonly #known = new LastKnown<string | undefined>();

  constructor(database: SqlDatabase, now: () => number = Date.now) {
    this.#database = database;
    this.#audit = new AuditLog(database, now);
  }

  /** The name of the chosen dossier, or undefined. There may be no such dossier any more. */
  at({ place, user }: ChoiceScope): string | undefined {
    return this.#known.read(`${place} ${user ?? EVERYONE}`, () => {
      const row = this.#database
        .prepare('SELECT dossier FROM dossier_choice WHERE place = ? AND user = ?')
        .get(place, user ?? EVERYONE);
      return row === undefined ? undefined : rowSchema.parse(row).dossier;
    });
  }

  /** Keeps a choice in place of the former one. That of everyone is recorded. */
  set(scope: ChoiceScope, dossier: string, by: ActorInPlace): void {
    transaction(this.#database, () => {
      this.#database
        .prepare(
          `INSERT INTO dossier_choice (place, user, dossier) VALUES (?, ?, ?)
           ON CONFLICT (place, user) DO UPDATE SET dossier = excluded.dossier`,
        )
        .run(scope.place, scope.user ?? EVERYONE, dossier);
      this.#record(scope, by, dossier);
    });
  }

  /** Takes a choice back. Returns whether there was one. That of everyone is recorded. */
  remove(scope: ChoiceScope, by: ActorInPlace): boolean {
    return transaction(this.#database, () => {
      const { changes } = this.#database
        .prepare('DELETE FROM dossier_choice WHERE place = ? AND user = ?')
        .run(scope.place, scope.user ?? EVERYONE);
      if (changes > 0) this.#record(scope, by, null);
      return changes > 0;
    });
  }

  #record({ place, user }: ChoiceScope, by: ActorInPlace, dossier: string | null): void {
    if (user !== null) return;
    const where = place === by.guild ? 'server' : `channel ${place}`;
    const what = dossier === null ? `${where}: none` : where;
    this.#audit.record({ ...by, act: 'dossier default', dossier, what });
  }
}
