import type { Slice } from '../dossier/slice.ts';
import { readDates } from '../finding/dates/readDates.ts';
import type { Reading } from '../finding/dates/reading.ts';
import { anyCue } from '../finding/dates/words/cues.ts';
import { languageOf } from '../languages/list.ts';

/** A time that a question names. */
export interface QuestionTime {
  /** With the preposition that leads to it. */
  readonly whole: Slice;
  /** The time alone. */
  readonly core: Slice;
}

/** Prepositions that lead to a time, with what may follow them, at the end of what is before it. */
const LEAD = new RegExp(
  `(?<!\\p{L})${anyCue(({ leads }) => leads)}\\s+(?:${anyCue(({ afterLead }) => afterLead)}\\s+){0,4}$`,
  'iu',
);

/** What leans on a time that was named before is itself a question of that time: "that year", "a day later". */
const LEANING: ReadonlySet<Reading['meaning']['kind']> = new Set([
  'again',
  'from mention',
  'from event',
  'a year before',
  'in another year',
  'duration',
  'repeated',
]);

/** The times that a question in a language names by themselves, in order. Its letters may all be small. */
export function timesInQuestion(question: string, language: string): readonly QuestionTime[] {
  const ending = languageOf(language)?.dates?.cues?.ending;
  return readDates(question, language, { isTyped: true })
    .filter(({ form, meaning }) => form !== 'vague' && !LEANING.has(meaning.kind))
    .map(({ start, end: last, core }) => {
      const lead = LEAD.exec(question.slice(0, start))?.[0].length ?? 0;
      const end = last + (ending === undefined ? 0 : lengthOf(ending, question.slice(last)));
      return { whole: { start: start - lead, end }, core: { start: core.start, end } };
    });
}

function lengthOf(ending: string, after: string): number {
  return new RegExp(`^(?:${ending})(?!\\p{L})`, 'u').exec(after)?.[0].length ?? 0;
}
