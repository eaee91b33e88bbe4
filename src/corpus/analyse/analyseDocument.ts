import { cutPassages } from '../../dossier/cutPassages.ts';
import type { ReadContent, ReadFile } from '../../dossier/document.ts';
import type { NumberedDocument } from '../../dossier/dossier.ts';
import { standingText } from '../../dossier/standingText.ts';
import { encodeFindings, FINDING_KINDS, FINDINGS_VERSION } from '../../finding/codec/encodedFindings.ts';
import { findAll } from '../../finding/computedFindings.ts';
import { allKeysOf } from '../../finding/lookup/findingKeys.ts';
import { type EncodedDocument, encodeDocument } from '../../keeping/dossierStore/encodedDocument.ts';
import { FIRST_FINDING, PARTS } from '../../keeping/dossierStore/storeSchema.ts';
import type { TakenFile } from '../../keeping/dossierStore/storeWriter.ts';
import { sentencesOf } from '../../languages/sentences.ts';

import { analysedDocument } from '../../search/analysis/analysedDocument.ts';
import { ANALYSIS_VERSION } from '../../search/analysis/analysedPassage.ts';
import { packAnalysed } from './analysedPart.ts';

/** Raise it with every change to how documents are cut into passages. */
const CUT_VERSION = 'cut1';

/** Raise it with every change to how metadata is made plain. */
const METADATA_VERSION = 'metadata1';

/** Names all that {@link analyseDocument} depends on beside the document: what another version made is made anew. */
export const DOCUMENT_VERSION = `${CUT_VERSION} ${METADATA_VERSION} findings${FINDINGS_VERSION} ${ANALYSIS_VERSION}`;

/**
 * Makes of a document all that depends on it alone, as a store keeps it: its passages, what is found in it, and what engines
 * index of it.
 */
export function analyseDocument(content: ReadContent): EncodedDocument {
  const passages = cutPassages('', content, sentencesOf);
  // It has no id yet and its passages no numbers; nothing that is found depends on them.
  const names = { id: '', dossier: '', file: '' };
  const numbered = passages.map((passage, place) => ({ ...passage, number: place + 1 }));
  const document: NumberedDocument = { ...content, ...names, standing: standingText(content), passages: numbered };
  const found = findAll(document);
  const findings = encodeFindings(found);
  const quoted = found.statements.flatMap(({ slices }) => slices);
  const parts = [
    ...FINDING_KINDS.map((kind, at) => ({ part: FIRST_FINDING + at, data: findings[kind] })),
    { part: PARTS.analysed, data: packAnalysed(analysedDocument(document, quoted)) },
  ];
  return encodeDocument(content, passages, parts, allKeysOf(found));
}

/** The same for what a file was read as. */
export function analyseFile({ file, outcome }: ReadFile): TakenFile {
  return 'content' in outcome ? { file, document: analyseDocument(outcome.content) } : { file, ...outcome };
}
