import { BulkSender } from './bulkSender.ts';
import { folderCopy, folderEntries } from './copyEntries.ts';
import type { Sending } from './sendDocuments.ts';

/** Sends what a folder says beside its documents, as JSON of `FolderCopy`. */
export async function sendFolder(
  folder: string,
  { connection, copies, attempt, mayGoOn }: Pick<Sending, 'connection' | 'copies' | 'attempt' | 'mayGoOn'>,
): Promise<void> {
  const sender = new BulkSender(connection, mayGoOn);
  for (const entry of folderEntries(folderCopy.parse(JSON.parse(folder)), attempt)) await sender.add(copies, entry);
  await sender.done();
}
