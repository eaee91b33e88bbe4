import type { ReplyService } from '../discord/replies/replyService.ts';
import { storageError } from '../keeping/storageFault.ts';
import type { StorageHealth } from '../keeping/storageHealth.ts';
import { engineError } from './engineErrors.ts';

/**
 * The same service; if one of its procedures fails because the storage or the index does, the error says so and what to do, and
 * `health` takes note of it.
 */
export function withStorageErrors(service: ReplyService, health: StorageHealth): ReplyService {
  const wrapped = Object.entries(service).map(([name, procedure]) => [
    name,
    async (...given: unknown[]) => {
      try {
        return await procedure(...given);
      } catch (error) {
        health.noticed(error);
        throw engineError(storageError(error));
      }
    },
  ]);
  // Sound: the names are those of the service, and each procedure takes and returns what it did.
  return Object.fromEntries(wrapped) as ReplyService;
}
