import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

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
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** The name of the chosen dossier, or undefined. There may be no such dossier any more. */
  at({ place, user }: ChoiceScope): string | undefined {
    const row = this.#database
      .prepare('SELECT dossier FROM dossier_choice WHERE place = ? AND user = ?')
      .get(place, user ?? EVERYONE);
    return row === undefined ? undefined : rowSchema.parse(row).dossier;
  }

  /** Keeps a choice in place of the former one. */
  set({ place, user }: ChoiceScope, dossier: string): void {
    this.#database
      .prepare('INSERT OR REPLACE INTO dossier_choice (place, user, dossier) VALUES (?, ?, ?)')
      .run(place, user ?? EVERYONE, dossier);
  }

  /** Takes a choice back. Returns whether there was one. */
  remove({ place, user }: ChoiceScope): boolean {
    const { changes } = this.#database
      .prepare('DELETE FROM dossier_choice WHERE place = ? AND user = ?')
      .run(place, user ?? EVERYONE);
    return changes > 0;
  }
}
