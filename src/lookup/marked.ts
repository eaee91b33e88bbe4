import type { Highlighted, SearchHit } from '../answer/hit.ts';
import type { Quotation } from '../answer/quotation.ts';
import type { Parallel } from '../answering/quote/quoteAnswer.ts';
import type { Place } from '../dossier/place.ts';

/** A passage and what is marked in it. */
export interface Marked extends Partial<SearchHit> {
  readonly passage: Place;
  readonly highlights?: readonly Highlighted[];
  readonly sentence?: Place | null;
  readonly span?: Place | null;
  readonly denied?: Place | null;
  readonly askedBefore?: Place | null;
  readonly quotation?: Quotation | null;
  readonly alsoIn?: readonly Parallel[];
}
