import { flexSearch } from './flexSearch.ts';
import { fts5 } from './fts5.ts';
import { lanceDb } from './lanceDb.ts';
import { miniSearch } from './miniSearch.ts';
import { orama } from './orama.ts';
import type { Peer } from './peer.ts';

/** The libraries, under the names that RESULTS.md has. */
export const PEERS: Readonly<Record<string, Peer>> = {
  'bare MiniSearch': miniSearch,
  'bare FTS5': fts5,
  LanceDB: lanceDb,
  FlexSearch: flexSearch,
  Orama: orama,
};
