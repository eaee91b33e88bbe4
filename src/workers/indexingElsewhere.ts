import type { Indexing } from '../corpus/indexing.ts';
import type { Client } from '../threads/procedure.ts';
import { receivedError } from '../threads/sentError.ts';
import type { ConnectionService } from './answeringService.ts';

/** Indexing as the answering worker asks for it: the thread that started both hands the request on. */
export function indexingElsewhere(connection: Client<ConnectionService>): Indexing {
  return {
    refresh: async (request) => {
      const { errors, ...indexed } = await connection.refresh(request);
      return { ...indexed, errors: errors.map(receivedError) };
    },
    current: () => connection.current(null),
    // The worker that indexes is ended by whoever started it.
    close: () => {},
  };
}
