import type { NumberedDocument } from '../dossier/dossier.ts';
import type { StoredEvidence } from '../finding/storedEvidence.ts';

/** Documents that have all of some folded words. */
export type DocumentsWith = NonNullable<StoredEvidence['documentsWith']>;

/**
 * What an index that is not in this process says of the documents for which a check asks. `rehearse` runs the check, whatever comes
 * of it, and is given answers as far as they are known; what it asks beyond is then looked up together. That goes on until it asks
 * nothing new.
 */
export async function lookedUpDocuments(
  lookUp: NonNullable<StoredEvidence['lookUp']>,
  rehearse: (documentsWith: DocumentsWith) => void,
): Promise<DocumentsWith> {
  const known = new Map<string, readonly NumberedDocument[]>();
  for (;;) {
    const asked = new Map<string, readonly string[]>();
    rehearse((words) => {
      const key = JSON.stringify(words);
      const found = known.get(key);
      if (found === undefined) asked.set(key, words);
      return found ?? [];
    });
    if (asked.size === 0) return (words) => known.get(JSON.stringify(words)) ?? [];
    const found = await lookUp([...asked.values()]);
    for (const [at, key] of [...asked.keys()].entries()) known.set(key, found[at] ?? []);
  }
}
