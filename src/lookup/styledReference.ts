import type { ReferenceStyle } from '../answer/referenceStyle.ts';
import type { NumberedDocument } from '../dossier/dossier.ts';
import type { Passage } from '../dossier/passage.ts';
import { bibtexEntry } from '../dossier/references/bibtexEntry.ts';
import { type CitedWork, citedWorkOf } from '../dossier/references/citedWork.ts';
import { cslItem } from '../dossier/references/cslItem.ts';
import { risRecord } from '../dossier/references/risRecord.ts';
import type { Slice } from '../dossier/slice.ts';
import { wording } from '../wording/catalogue.ts';

/** A reference in one style. */
export interface StyledReference {
  /** As it is in a list of references, or in a file of them. */
  readonly entry: string;
  /** As it is in the text or a note; null if the style has no such form. */
  readonly inText: string | null;
}

const STYLES: Readonly<Record<ReferenceStyle, (work: CitedWork) => StyledReference>> = {
  apa: (work) => wording.referenceStyles.apa(work),
  chicago: (work) => wording.referenceStyles.chicago(work),
  mla: (work) => wording.referenceStyles.mla(work),
  harvard: (work) => wording.referenceStyles.harvard(work),
  vancouver: (work) => wording.referenceStyles.vancouver(work),
  iso690: (work) => wording.referenceStyles.iso690(work),
  bibtex: (work) => ({ entry: bibtexEntry(work), inText: null }),
  ris: (work) => ({ entry: risRecord(work).replaceAll('\r\n', '\n').trimEnd(), inText: null }),
  'csl-json': (work) => ({ entry: JSON.stringify([cslItem(work)], null, 2), inText: null }),
};

/** The reference to a passage, or to the `quoted` part of it, in a style. */
export function styledReference(
  style: ReferenceStyle,
  document: NumberedDocument,
  passage: Passage,
  quoted: Slice = passage,
): StyledReference {
  return STYLES[style](citedWorkOf(document, passage, quoted));
}
