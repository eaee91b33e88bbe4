import type { DateCues } from '../../../languages/dateWords.ts';
import { LANGUAGES } from '../../../languages/list.ts';
import { NOTHING } from './table.ts';

type TextCue = { [Cue in keyof DateCues]-?: NonNullable<DateCues[Cue]> extends string ? Cue : never }[keyof DateCues];

/** The alternatives that all languages have for a cue, as the source of a regular expression. */
export function cueOfAll(name: TextCue): string {
  const all = LANGUAGES.flatMap(({ dates }) => dates?.cues?.[name] ?? []);
  return all.length === 0 ? NOTHING : all.join('|');
}
