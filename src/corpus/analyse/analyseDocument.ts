import { cutPassages } from '../../dossier/cutPassages.ts';
import type { ReadContent, ReadFile } from '../../dossier/document.ts';
import { encodedFindingsOf, FINDING_KINDS, FINDINGS_VERSION } from '../../finding/codec/encodedFindings.ts';
import { type EncodedDocument, encodeDocument } from '../../keeping/dossierStore/encodedDocument.ts';
import { FIRST_FINDING } from '../../keeping/dossierStore/storeSchema.ts';
import type { TakenFile } from '../../keeping/dossierStore/storeWriter.ts';
import { sentencesOf } from '../../languages/sentences.ts';

/** Raise it with every change to how documents are cut into passages. */
const CUT_VERSION = 'cut1';

/** Names all that {@link analyseDocument} depends on beside the document: what another version made is made anew. */
export const DOCUMENT_VERSION = `${CUT_VERSION} findings${FINDINGS_VERSION}`;

/** Makes of a document all that depends on it alone: its passages and what is found in it, as a store keeps it. */
export function analyseDocument(content: ReadContent): EncodedDocument {
  const passages = cutPassages('', content, sentencesOf);
  const findings = encodedFindingsOf(content, passages);
  const parts = FINDING_KINDS.map((kind, at) => ({ part: FIRST_FINDING + at, data: findings[kind] }));
  return encodeDocument(content, passages, parts);
}

/** The same for what a file was read as. */
export function analyseFile({ file, outcome }: ReadFile): TakenFile {
  return 'content' in outcome ? { file, document: analyseDocument(outcome.content) } : { file, ...outcome };
}
