import type { Slice } from '../../dossier/slice.ts';
import { alternatives } from '../../languages/alternatives.ts';
import { rememberedIn } from './rememberedIn.ts';

/** A stretch that says how old somebody is, or how often something is. */
export interface PatternedStretch extends Slice {
  readonly form: 'age' | 'frequency';
  readonly isYear: false;
  readonly counted: '';
}

/** Every age in a slice, in order: “47” of “aged 47”, “34-year-old”. */
export const agesIn = finderOf(
  'age',
  alternatives(({ amounts }) => amounts?.ages),
);

/** Everything in a slice that says how often, in order: “twice a day”, “every second Saturday”. */
export const frequenciesIn = finderOf(
  'frequency',
  alternatives(({ amounts }) => amounts?.frequencies),
);

function finderOf(
  form: PatternedStretch['form'],
  words: string,
): (text: string, within: Slice) => readonly PatternedStretch[] {
  // The names of the days and of people are told by their capitals, so that case counts but for the first letter.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gu');
  return rememberedIn((sentence) =>
    [
      ...sentence.matchAll(pattern),
      ...[...sentence.slice(0, 1).toLowerCase().concat(sentence.slice(1)).matchAll(pattern)].filter(
        ({ index }) => index === 0 && /^\p{Lu}/u.test(sentence),
      ),
    ]
      .map(({ index, 0: match }) => ({
        start: index,
        end: index + match.length,
        form,
        isYear: false as const,
        counted: '' as const,
      }))
      .toSorted((a, b) => a.start - b.start),
  );
}
