import type { NumberedDocument } from '../../../src/dossier/dossier.ts';
import { CitationLedger } from '../../../src/keeping/citationLedger.ts';
import { transaction } from '../../../src/keeping/database.ts';
import type { SqlDatabase } from '../../../src/keeping/sqlDatabase.ts';
import type { TeamStore } from '../../../src/keeping/teamStore.ts';
import type { Post } from '../../../src/team/announcing/messenger.ts';

/** Where the watches and schedules of these tests are. */
export const PLACE = { guild: '1', channel: '2', dossier: 'larkhaven', user: '3', userName: 'Ada' };

/** Enters documents into the ledger in one transaction, as a reading of the folder does; those that are known stay. */
export function enter(database: SqlDatabase, documents: readonly NumberedDocument[], now: () => number): void {
  transaction(database, () => {
    const ledger = new CitationLedger(database, PLACE.dossier, now);
    for (const { id, file, text, passages } of documents) {
      const entries = passages.map(({ number, hash, start, end }, position) => ({
        number,
        position,
        hash,
        text: text.slice(start, end),
        successor: null,
      }));
      ledger.write(id, file, entries);
    }
  });
}

/** What a message tells: the passages that a watch found, or the documents of a digest. */
export function toldBy(store: TeamStore, { command, channel, dossier, options }: Post): readonly string[] {
  const number = Number(options.number);
  if (command === 'watch show') {
    const matches = store.watches.matchesOfPost(channel, dossier, Number(options.post));
    return matches.map(
      (match) => `watch ${store.watches.byId(match.watch)?.number}: ${match.document}:${match.number}`,
    );
  }
  const schedule = store.schedules.find(channel, dossier, number);
  const digest = store.schedules.digest(schedule?.id ?? 0, Number(options.digest));
  const [since = 0, until = 0] = digest?.contents.readings ?? [];
  return store.arrivals.documents(dossier, since, until).map(({ document }) => `digest: ${document}`);
}
