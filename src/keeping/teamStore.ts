import type { BriefingStore } from './briefingStore.ts';

/** All that a team keeps. Each change is one transaction: once it returns, a crash at any instant leaves it done. */
export interface TeamStore {
  readonly briefings: BriefingStore;
}
