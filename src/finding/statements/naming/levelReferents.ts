import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { Level } from '../attributing/levels.ts';
import type { Setting } from '../parsing/setting.ts';
import { fullNamesOf } from './fullNames.ts';
import { gendersOf } from './genders.ts';
import { type Naming, namingsOf, withoutGivenSurnames } from './namings.ts';
import type { Referents } from './referents.ts';

/** The referents of each level of a document: its own namings, with the full names and genders of all levels. */
export function levelReferents(
  text: string,
  levels: readonly Level[],
  lexicon: SpeechLexicon,
): ReadonlyMap<Level, Referents> {
  const known: Parameters<typeof namingsOf>[3] = new Map();
  const namingsIn = (settings: readonly Setting[]): readonly Naming[] =>
    withoutGivenSurnames(namingsOf(text, settings, lexicon, known));
  const all = levels.flatMap(({ settings }) => settings).toSorted((a, b) => a.frame.start - b.frame.start);
  const namings = namingsIn(all);
  const [names, genders] = [fullNamesOf(namings), gendersOf(namings, all)];
  return new Map(levels.map((level) => [level, { namings: namingsIn(level.settings), names, genders }] as const));
}
