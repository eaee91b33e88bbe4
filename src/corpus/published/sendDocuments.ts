import { transaction } from '../../keeping/database.ts';
import type { PublishedRow } from '../../keeping/dossierStore/publishedTable.ts';
import type { LiveDocument } from '../../keeping/dossierStore/storeSource.ts';
import type { EngineConnection } from '../../search/engines/opensearch/connection.ts';
import { unpackAnalysed } from '../analyse/analysedPart.ts';
import { rest } from '../rest.ts';
import { BulkSender } from './bulkSender.ts';
import { entriesOfParts, entryOfDocument, sentParts } from './copyEntries.ts';
import type { PassageIndexing } from './passageIndexing.ts';
import type { PublishedStore } from './publishedStore.ts';

/** After so many passages it is kept that they were sent: what ends in between goes on from there. */
const PASSAGES_A_STEP = 5_000;

/** Where and how a publication sends. */
export interface Sending {
  readonly connection: EngineConnection;
  readonly passages: PassageIndexing;
  readonly index: string;
  readonly copies: string;
  readonly attempt: number;
  /** Throws if nothing must be written any more. */
  readonly mayGoOn: () => void;
}

/** What has to be sent of the documents of a store. */
export interface DocumentsToSend {
  readonly live: readonly LiveDocument[];
  /** As they were published last. */
  readonly rows: ReadonlyMap<number, PublishedRow>;
  readonly needsIndex: boolean;
  readonly needsCopies: boolean;
}

/**
 * Sends the passages of the documents that are new to the index, the parts of those that are new to the copies, and the entry
 * of each that has changed. What was sent by a publication that was not finished is not sent again. Returns what will be
 * published.
 */
export async function sendDocuments(
  own: PublishedStore,
  { live, rows, needsIndex, needsCopies }: DocumentsToSend,
  sending: Sending,
  onProgress: (done: number, of: number) => void,
): Promise<readonly PublishedRow[]> {
  const { connection, index, copies, attempt, mayGoOn } = sending;
  const sender = new BulkSender(connection, mayGoOn);
  const inIndex = own.published.sent(index);
  const inCopies = own.published.sent(copies);
  const published: PublishedRow[] = [];
  let step: PublishedRow[] = [];
  let room = PASSAGES_A_STEP;
  const keep = async (): Promise<void> => {
    await sender.done();
    transaction(own.store.database, () => {
      for (const { doc } of step) {
        own.published.putSent(index, doc);
        own.published.putSent(copies, doc);
      }
    });
    step = [];
    room = PASSAGES_A_STEP;
  };
  for (const [done, document] of live.entries()) {
    const { doc, id, stamp, passages } = document;
    onProgress(done, live.length);
    const before = rows.get(doc);
    const hasPassages = inIndex.has(doc) || (before !== undefined && !needsIndex);
    const hasParts = inCopies.has(doc) || (before !== undefined && !needsCopies);
    const isSame = before?.id === id && before.stamp === stamp && !needsCopies;
    if (!hasPassages) await sendPassages(own, document, sending, sender);
    if (!isSame) await sendCopy(own, doc, hasParts, sending, sender);
    const row = { doc, attempt: isSame ? before.attempt : attempt, id, stamp, passages };
    published.push(row);
    if (hasPassages && hasParts) continue;
    step.push(row);
    room -= Math.max(1, passages);
    if (room <= 0) await keep();
    await rest();
  }
  await keep();
  return published;
}

async function sendPassages(
  { store }: PublishedStore,
  { doc, place, passages: count }: LiveDocument,
  { index, passages }: Sending,
  sender: BulkSender,
): Promise<void> {
  if (count === 0) return;
  const analysed = unpackAnalysed(store.reader.analysed(doc));
  for (const entry of passages.entries(analysed, place)) await sender.add(index, entry, String(place));
}

async function sendCopy(
  { source }: PublishedStore,
  doc: number,
  hasParts: boolean,
  { copies, attempt }: Sending,
  sender: BulkSender,
): Promise<void> {
  const parts = sentParts(source.parts(doc), source.keys(doc));
  if (!hasParts) for (const entry of entriesOfParts(doc, parts)) await sender.add(copies, entry);
  await sender.add(copies, entryOfDocument(source.document(doc), parts, attempt));
}
