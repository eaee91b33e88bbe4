import { LANGUAGES } from '../../../languages/list.ts';
import type { DateCues } from '../../../languages/parts/dateWords.ts';
import { NOTHING } from './table.ts';

/** The alternatives that all languages have for a cue, in one group of a regular expression; nothing matches if none has it. */
export function anyCue(of: (cues: DateCues) => string | undefined): string {
  const all = LANGUAGES.flatMap(({ dates }) => of(dates?.cues ?? {}) ?? []);
  return all.length === 0 ? NOTHING : `(?:${all.join('|')})`;
}
