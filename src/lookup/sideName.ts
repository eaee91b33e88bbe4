import type { ComparedSide } from '../answering/compare/compareAnswer.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { wording } from '../wording/catalogue.ts';
import { documentOf, nameOf, passageOf } from './lookUp.ts';
import { shownTextOf } from './marksOf.ts';

/** How a side is called: by its name, its heading, its title or its source. */
export function sideName(side: ComparedSide, dossier: Dossier): string {
  if (side.kind === 'person' || side.kind === 'body') return nameOf(side.name, dossier);
  if (side.kind === 'document') return documentOf(side.document, dossier).metadata.title;
  if (side.kind === 'source') return documentOf(side.document, dossier).metadata.source ?? '';
  const passage = passageOf(side.passage, dossier);
  if (passage.kind === 'heading') return shownTextOf(side.passage, dossier);
  return wording.comparison.passageOf(passage.number, documentOf(side.passage.document, dossier).metadata.title);
}
