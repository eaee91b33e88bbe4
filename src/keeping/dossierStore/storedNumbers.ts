import { existsSync } from 'node:fs';
import type { LedgerEntry } from '../../dossier/numbering.ts';
import { marksOfPassage } from '../../dossier/standingText.ts';
import { DossierStore, storePath } from './dossierStore.ts';
import { STORE_FORMAT } from './storeSchema.ts';

/** The numbers of one document, as they were kept with what was read of it. */
export interface NumberedDocument {
  readonly id: string;
  readonly file: string;
  readonly entries: readonly LedgerEntry[];
}

/**
 * The documents of a dossier with the numbers of their passages, from its store; empty if there is no store, or one that this
 * version cannot read. Throws what SQLite or a checksum says of a store that is damaged.
 */
export function storedNumbers(dataDirectory: string, dossier: string): readonly NumberedDocument[] {
  const path = storePath(dataDirectory, dossier);
  if (!existsSync(path)) return [];
  const store = DossierStore.attach(path, dossier);
  try {
    if (Number(store.database.prepare('PRAGMA user_version').get()?.user_version) !== STORE_FORMAT) return [];
    return store.reader.documents().map((document) => {
      const { textMarks } = store.reader.content(document.doc);
      const entries = document.passages.map(({ number, start, end, hash }, position): LedgerEntry => {
        const marks = marksOfPassage(textMarks, { start, end });
        const entry = { number, position, text: document.text.slice(start, end), hash, successor: null };
        return marks.length === 0 ? entry : { ...entry, marks };
      });
      return { id: document.id, file: document.file, entries };
    });
  } finally {
    store.close();
  }
}
