import type { Dossier, FormerPassage } from '../dossier/dossier.ts';
import { MisquotationError } from '../dossier/misquotationError.ts';

/** The words that a passage held once. Throws if they are not kept. */
export function formerOf(
  { document, passage }: { readonly document: string; readonly passage: number },
  dossier: Dossier,
): FormerPassage {
  const former = dossier.former(document, passage);
  if (former === undefined) throw new MisquotationError(`the former words of ${document}:${passage} are not kept`);
  return former;
}
