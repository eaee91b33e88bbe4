import type { Slice } from '../../dossier/slice.ts';
import { readDates } from '../../finding/dates/readDates.ts';
import type { DateForm } from '../../finding/dates/reading.ts';
import { LANGUAGES } from '../../languages/list.ts';
import { rememberedIn } from './rememberedIn.ts';

/** How exactly a stretch names a time. */
export type TimeForm = Exclude<DateForm, 'vague' | 'period'>;

export interface TimeStretch extends Slice {
  readonly form: TimeForm;
}

type Finder = (text: string, within: Slice) => readonly TimeStretch[];

/** Finds times in sentences of one language (primary tag), or by what all languages share. */
function finderFor(language: string): Finder {
  return rememberedIn((sentence) =>
    readDates(sentence, language).flatMap(({ form, core }) =>
      form === 'vague' || form === 'period' ? [] : [{ form, start: core.start, end: core.end }],
    ),
  );
}

const FINDERS: ReadonlyMap<string, Finder> = new Map(LANGUAGES.map(({ tag }) => [tag, finderFor(tag)]));
const FINDER_OF_OTHERS = finderFor('');

/** Every stretch of a slice that names a time or a length of time, in order; none lies in another. */
export function timesIn(text: string, within: Slice, language: string): readonly TimeStretch[] {
  return (FINDERS.get(language) ?? FINDER_OF_OTHERS)(text, within);
}
