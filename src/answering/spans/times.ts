import type { Slice } from '../../dossier/slice.ts';
import { readDates } from '../../finding/dates/readDates.ts';
import type { DateForm } from '../../finding/dates/reading.ts';

/** How exactly a stretch names a time. */
export type TimeForm = Exclude<DateForm, 'vague' | 'period'>;

export interface TimeStretch extends Slice {
  readonly form: TimeForm;
}

/** Every stretch of a slice that names a time or a length of time, in order; none lies in another. */
export function timesIn(text: string, { start, end }: Slice, language: string): readonly TimeStretch[] {
  return readDates(text.slice(start, end), language).flatMap(({ form, core }) =>
    form === 'vague' || form === 'period' ? [] : [{ form, start: start + core.start, end: start + core.end }],
  );
}
