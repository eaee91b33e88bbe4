import type { DatabaseSync } from 'node:sqlite';
import type { BriefingStore } from './briefingStore.ts';
import { SqliteBriefings } from './sqliteBriefings.ts';
import type { TeamStore } from './teamStore.ts';

/** All that a team keeps, in the database. */
export class SqliteTeamStore implements TeamStore {
  readonly briefings: BriefingStore;

  constructor(database: DatabaseSync) {
    this.briefings = new SqliteBriefings(database);
  }
}
