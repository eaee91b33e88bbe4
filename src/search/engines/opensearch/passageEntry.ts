import type { AnalysedPassage } from '../../analysis/analysedPassage.ts';
import { isReading } from '../../readings/reading.ts';
import { HEADING_WEIGHT, titleWeight } from '../disk/fieldWeights.ts';
import { phraseText, stretchesText } from '../disk/phraseText.ts';
import { BEFORE_FREQUENCY, FIELDS, FREQUENCY_UNIT } from './passageIndex.ts';
import { termKey } from './termKey.ts';

/** A passage as the index takes it: by the names of {@link FIELDS}. */
export type PassageEntry = Readonly<Record<string, number | boolean | string | readonly string[]>>;

/** A passage to be indexed. */
export interface EntryPlace {
  readonly place: number;
  /** The place of the first passage of its document. */
  readonly document: number;
  /** How many passages its document has. */
  readonly passages: number;
}

/** The entries of the passages of a document, in order; `firstPlace` is the place of the first. */
export function passageEntries(passages: readonly AnalysedPassage[], firstPlace: number): readonly PassageEntry[] {
  return passages.map((passage, at) =>
    passageEntry(passage, { place: firstPlace + at, document: firstPlace, passages: passages.length }),
  );
}

/** A passage as the index takes it. */
export function passageEntry(
  { forms, phrase, quotedPhrases }: AnalysedPassage,
  { place, document, passages }: EntryPlace,
): PassageEntry {
  const weight = titleWeight(passages);
  const stems = new Map<string, number>();
  let length = 0;
  for (const { folded, stem, text, headings, title } of forms) {
    const frequency = text + HEADING_WEIGHT * headings + weight * title;
    stems.set(stem, (stems.get(stem) ?? 0) + frequency);
    // Readings are no words of the passage: they make it no longer.
    if (!isReading(folded)) length += frequency;
  }
  const foldedOf = (isIn: (form: AnalysedPassage['forms'][number]) => boolean): readonly string[] =>
    forms.filter(isIn).map(({ folded }) => termKey(folded));
  return {
    [FIELDS.place]: place,
    [FIELDS.document]: document,
    [FIELDS.whole]: passages === 1,
    [FIELDS.length]: length,
    [FIELDS.forms]: foldedOf(({ text }) => text > 0),
    [FIELDS.around]: foldedOf(({ headings, title }) => headings + title > 0),
    [FIELDS.quoted]: foldedOf(({ quoted }) => quoted > 0),
    [FIELDS.textStems]: [...new Set(forms.filter(({ text }) => text > 0).map(({ stem }) => termKey(stem)))],
    [FIELDS.stems]: [...stems]
      .map(
        ([stem, frequency]) =>
          `${termKey(stem)}${BEFORE_FREQUENCY}${Math.max(1, Math.round(FREQUENCY_UNIT * frequency))}`,
      )
      .join(' '),
    [FIELDS.phrase]: phraseText(phrase.map(termKey)),
    [FIELDS.quotedPhrase]: stretchesText(quotedPhrases.map((words) => words.map(termKey))),
  };
}

/** The length of a passage in words, weighed as frequencies are, as its entry has it. */
export function lengthOf(entry: PassageEntry): number {
  return Number(entry[FIELDS.length]);
}
