import type { CopiedDocument } from '../../keeping/dossierStore/copiedDocument.ts';
import type { PublishedRow } from '../../keeping/dossierStore/publishedTable.ts';
import type { EngineConnection } from '../../search/engines/opensearch/connection.ts';
import { EngineFault } from '../../search/engines/opensearch/engineFault.ts';
import type { Listener } from '../listener.ts';
import { rest } from '../rest.ts';
import { FOLDER } from '../storedDossier.ts';
import type { DocumentEntry } from './copyEntries.ts';
import { CopyFetcher } from './copyFetcher.ts';
import { encodeManifest, type Manifest } from './manifest.ts';
import { COPIED, MANIFEST, type PublishedStore } from './publishedStore.ts';
import { isWithin } from './ranges.ts';

/** Brings stores to what is published: copies the documents that they lack, and takes over all of a publication in one step. */
export class CopyReader {
  readonly #connection: EngineConnection;
  readonly #listener: Listener;

  constructor(connection: EngineConnection, listener: Listener) {
    this.#connection = connection;
    this.#listener = listener;
  }

  /**
   * Brings a store to a publication. Until the last step, what was open of the store before stays as it was; what ends in
   * between goes on from there. Throws `EngineFault`.
   */
  async bring(dossier: string, own: PublishedStore, manifest: Manifest): Promise<void> {
    const before = own.manifest;
    const isBeside = own.isCopy && before?.copies === manifest.copies;
    const from = isBeside ? (before.finished.at(-1)?.[1] ?? 0) : 0;
    if (await this.#copy(dossier, own, manifest, from)) return;
    // What was known of earlier publications does not fit: all entries are looked at.
    if (from > 0 && (await this.#copy(dossier, own, manifest, 0))) return;
    throw new EngineFault('missing', 'copy the documents', 'some that are published are not there', Date.now());
  }

  /** Returns whether all documents of the publication were there; if not, nothing has changed. */
  async #copy(dossier: string, own: PublishedStore, manifest: Manifest, from: number): Promise<boolean> {
    const { copies, documents, finished } = manifest;
    const fetcher = new CopyFetcher(this.#connection, copies);
    const there = own.source.all();
    const known = new Map([...own.published.rows()].filter(([doc]) => there.has(doc)));
    const rows = new Map(from === 0 ? [] : [...known].filter(([doc]) => isWithin(documents, doc)));
    const copied = own.published.sent(copies);
    const changed = new Map<number, CopiedDocument>();
    const of = documents.reduce((sum, [first, last]) => sum + last - first + 1, 0);
    for await (const page of fetcher.entriesAfter(from)) {
      const wanted = page.filter(({ row, attempt }) => isWithin(documents, row.doc) && isWithin(finished, attempt));
      const lacking = wanted.filter(({ row: { doc } }) => !known.has(doc) && !copied.has(doc) && !rows.has(doc));
      for await (const { entry, parts, keys } of fetcher.withParts(lacking)) {
        own.target.take(entry.row, parts, keys);
        own.published.putSent(copies, entry.row.doc);
        await rest();
      }
      for (const entry of wanted) {
        const { doc } = entry.row;
        if ((rows.get(doc)?.attempt ?? 0) > entry.attempt) continue;
        rows.set(doc, publishedRow(entry));
        changed.set(doc, entry.row);
      }
      this.#listener.progress(dossier, 'copying', rows.size, of);
    }
    const passages = [...rows.values()].reduce((sum, row) => sum + row.passages, 0);
    if (rows.size !== of || passages !== manifest.passages) return false;
    const folder =
      own.manifest?.folder === manifest.folder && from > 0 ? undefined : await fetcher.folder(manifest.folder);
    own.target.apply({
      isLive: (doc) => rows.has(doc),
      changed: [...changed.values()],
      outcomes: folder?.outcomes,
      facts: {
        ...(folder === undefined ? {} : { [FOLDER]: folder.facts }),
        [MANIFEST]: encodeManifest(manifest),
        ...COPIED,
      },
      also: () => {
        own.published.replace(rows.values());
        own.published.forgetSent();
      },
    });
    return true;
  }
}

function publishedRow({ row: { doc, id, stamp, passages }, attempt }: DocumentEntry): PublishedRow {
  return { doc, attempt, id, stamp, passages };
}
