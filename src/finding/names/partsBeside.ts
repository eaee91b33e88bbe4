import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Slice } from '../../dossier/slice.ts';
import { GENERATIONS } from '../../languages/allNameForms.ts';
import { fold } from '../../text/fold.ts';
import { nameLanguageOf } from './nameLanguage.ts';

/** What is right beside a name and distinguishes its bearer from others of that name. Offsets are the document's. */
export interface PartsBeside {
  /** The word for a generation behind it, folded, and where it ends with its full stop: Jr., III. */
  readonly generation: { readonly folded: string; readonly end: number } | null;
  /** The title before it, if only men or only women have it: Lord, Mrs. */
  readonly title: { readonly gender: 'he' | 'she'; readonly start: number } | null;
}

const BEHIND = /^(?<gap>,?[ \u00a0])(?<word>\p{Lu}\p{L}*)(?<stop>\.?)(?![\p{L}\p{N}])/u;
const BEFORE = /(?<![\p{L}\p{N}])(?<word>\p{Lu}\p{L}*)\.?[ \u00a0]$/u;
/** Longest title or word for a generation with what is around it, in UTF-16 units. */
const REACH = 20;

/** Reads what is beside a name at a place of a document. */
export function partsBeside({
  document: { standing: text, metadata },
  start,
  end,
}: Slice & { readonly document: NumberedDocument }): PartsBeside {
  const { gap = '', word: behind = '', stop = '' } = BEHIND.exec(text.slice(end, end + REACH))?.groups ?? {};
  const folded = fold(behind);
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
  const { titles } = nameLanguageOf(metadata.language).speech;
  const gender = titles.get(fold(before?.groups?.word ?? ''));
  return {
    generation: GENERATIONS.has(folded) ? { folded, end: end + gap.length + behind.length + stop.length } : null,
    title:
      before !== null && (gender === 'he' || gender === 'she') ? { gender, start: start - before[0].length } : null,
  };
}

/** The word for a generation that ends a typed name, folded; null if there is none. */
export function generationOf(name: string): string | null {
  const words = name.trim().split(/[\s,]+/u);
  const last = fold((words.at(-1) ?? '').replace(/\.$/u, ''));
  return words.length > 2 && GENERATIONS.has(last) ? last : null;
}
