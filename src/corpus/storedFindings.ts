import type { NumberedDocument } from '../dossier/dossier.ts';
import { FINDING_KINDS } from '../finding/codec/encodedFindings.ts';
import type { FindingsStore } from '../finding/keptFindings.ts';
import type { DossierStore } from '../keeping/dossierStore/dossierStore.ts';
import { StoredDocument } from '../keeping/dossierStore/storedDocument.ts';
import { FIRST_FINDING, keyOf } from '../keeping/dossierStore/storeSchema.ts';
import { storedFindingsIndex } from './storedFindingsIndex.ts';

/** The findings that a store keeps of its documents. */
export function storedFindings({ reader }: DossierStore): FindingsStore {
  return {
    encoded: (document, kind) =>
      reader.parts.get(keyOf(numberOf(document), FIRST_FINDING + FINDING_KINDS.indexOf(kind))),
    index: (documents) =>
      storedFindingsIndex(
        reader.keys,
        documents.map((document) => ({ doc: numberOf(document), document })),
      ),
  };
}

function numberOf(document: NumberedDocument): number {
  if (!(document instanceof StoredDocument)) throw new Error(`${document.id} is in no store`);
  return document.doc;
}
