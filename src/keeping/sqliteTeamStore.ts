import type { DatabaseSync } from 'node:sqlite';
import { Arrivals } from './arrivals.ts';
import type { BriefingStore } from './briefingStore.ts';
import { ScheduleStore } from './schedules.ts';
import { SqliteBriefings } from './sqliteBriefings.ts';
import type { TeamStore } from './teamStore.ts';
import { WatchStore } from './watches.ts';

/** All that a team keeps, in the database. */
export class SqliteTeamStore implements TeamStore {
  readonly briefings: BriefingStore;
  readonly watches: WatchStore;
  readonly schedules: ScheduleStore;
  readonly arrivals: Arrivals;

  constructor(database: DatabaseSync, now: () => number = Date.now) {
    this.briefings = new SqliteBriefings(database);
    this.watches = new WatchStore(database, now);
    this.schedules = new ScheduleStore(database, now);
    this.arrivals = new Arrivals(database);
  }
}
