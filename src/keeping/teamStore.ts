import type { Arrivals } from './arrivals.ts';
import type { AuditLog } from './audit.ts';
import type { BriefingStore } from './briefingStore.ts';
import type { DossierChoices } from './dossierChoices.ts';
import type { Leases } from './leases.ts';
import type { ScheduleStore } from './schedules.ts';
import type { ServerRules } from './serverRules.ts';
import type { WatchStore } from './watches.ts';

/** All that a team keeps. Each change is one transaction: once it returns, a crash at any instant leaves it done. */
export interface TeamStore {
  readonly briefings: BriefingStore;
  readonly watches: WatchStore;
  readonly schedules: ScheduleStore;
  /** What came into the dossiers when. */
  readonly arrivals: Arrivals;
  /** Who may do what with which dossier, as servers say. */
  readonly serverRules: ServerRules;
  /** Which dossier is asked where if a request names none. */
  readonly choices: DossierChoices;
  /** Which of several bots does what. */
  readonly leases: Leases;
  /** Who changed what. */
  readonly audit: AuditLog;
}
