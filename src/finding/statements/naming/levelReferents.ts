import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { Level } from '../attributing/attribute.ts';
import { type Referents, referentsOf } from './referents.ts';

/** The referents of each level of a document: its own namings, with the full names and genders of all levels. */
export function levelReferents(
  text: string,
  levels: readonly Level[],
  lexicon: SpeechLexicon,
): ReadonlyMap<Level, Referents> {
  const all = levels.flatMap(({ settings }) => settings).toSorted((a, b) => a.frame.start - b.frame.start);
  const { names, genders } = referentsOf(text, all, lexicon);
  return new Map(
    levels.map((level) => [level, { ...referentsOf(text, level.settings, lexicon), names, genders }] as const),
  );
}
