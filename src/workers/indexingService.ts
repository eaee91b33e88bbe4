import type { Indexed, IndexedDossier, IndexingRequest } from '../corpus/indexing.ts';
import type { Procedure } from '../threads/procedure.ts';
import type { SentError } from '../threads/sentError.ts';
import type { Closing } from './workerThread.ts';

/** {@link Indexed} as it is sent to another thread. */
export interface SentIndexed extends Omit<Indexed, 'errors'> {
  readonly errors: readonly SentError[];
}

/** What the indexing worker does: it keeps the stores of the dossiers as their folders are. */
export interface IndexingService extends Closing {
  readonly refresh: Procedure<IndexingRequest, SentIndexed>;
  readonly current: Procedure<null, readonly IndexedDossier[]>;
}

export const INDEXING_PROCEDURES: Readonly<Record<keyof IndexingService, true>> = {
  refresh: true,
  current: true,
  close: true,
};
