import type { TimelineEntry } from '../answering/timeline/timelineAnswer.ts';

/** The passage of an entry, with its sentence and date marked. */
export function timelineResult({ passage, sentence, date, quotation }: TimelineEntry) {
  return { passage, sentence, span: date, quotation };
}
