import { Arrivals } from './arrivals.ts';
import { AuditLog } from './audit.ts';
import type { BriefingStore } from './briefingStore.ts';
import { DossierChoices } from './dossierChoices.ts';
import { Leases } from './leases.ts';
import { ScheduleStore } from './schedules.ts';
import { ServerRules } from './serverRules.ts';
import type { SqlDatabase } from './sqlDatabase.ts';
import { SqliteBriefings } from './sqliteBriefings.ts';
import type { TeamStore } from './teamStore.ts';
import { WatchStore } from './watches.ts';

/** All that a team keeps, in the database. */
export class SqliteTeamStore implements TeamStore {
  readonly briefings: BriefingStore;
  readonly watches: WatchStore;
  readonly schedules: ScheduleStore;
  readonly arrivals: Arrivals;
  readonly serverRules: ServerRules;
  readonly choices: DossierChoices;
  readonly leases: Leases;
  readonly audit: AuditLog;

  constructor(database: SqlDatabase, now: () => number = Date.now) {
    this.briefings = new SqliteBriefings(database, now);
    this.watches = new WatchStore(database, now);
    this.schedules = new ScheduleStore(database, now);
    this.arrivals = new Arrivals(database);
    this.serverRules = new ServerRules(database, now);
    this.choices = new DossierChoices(database, now);
    this.leases = new Leases(database);
    this.audit = new AuditLog(database, now);
  }
}
