import { contains, type Slice } from '../../dossier/slice.ts';
import { sentencesOf } from '../../languages/sentences.ts';
import { stem } from '../../languages/stem.ts';
import { type Token, tokenize, tokenizeForPhrases } from '../../text/tokens.ts';
import { cutWords, writtenWords } from '../passageWords.ts';
import type { PlacedPassage } from '../placedPassage.ts';
import { READING_MARKS } from '../readings/reading.ts';

/** Raise it with every change to what engines are given of a passage: folding, stems, fields. */
export const ANALYSIS_VERSION = 'analysis11';

/** One folded word of a passage with all that engines count of it. */
export interface AnalysedForm {
  readonly folded: string;
  /** Its first spelling in the passage, its head or its title. */
  readonly surface: string;
  readonly stem: string;
  /** How often it occurs in each field. The head of a table counts among the headings. */
  readonly text: number;
  readonly headings: number;
  readonly title: number;
  /** How often in the text between quotation marks. */
  readonly quoted: number;
  /** How often it counts for the vocabulary: in text, table head and title; headings are passages of their own. */
  readonly counted: number;
  /** How many of these begin with a capital for no other reason than the word itself. */
  readonly capitalised: number;
  /** How many of these begin without one. */
  readonly small: number;
}

/** What engines index of a passage. It depends on its document alone, so it is made when the document is read. */
export interface AnalysedPassage {
  readonly language: string;
  /** In the order of their first occurrence: text, then headings, then title. */
  readonly forms: readonly AnalysedForm[];
  /** The folded words of the text as phrases compare them. */
  readonly phrase: readonly string[];
  /** The same of each stretch between quotation marks. */
  readonly quotedPhrases: readonly (readonly string[])[];
  /** The folded words of which its runs of characters are made. */
  readonly written: readonly string[];
}

interface GrowingForm extends AnalysedForm {
  text: number;
  headings: number;
  title: number;
  quoted: number;
  counted: number;
  capitalised: number;
  small: number;
}

/** How far into a sentence its first word is looked for, in UTF-16 units. */
const FIRST_WORD_WITHIN = 80;
const CAPITAL = /^\p{Lu}/u;

/** Analyses a passage; `language` is that by whose rules it is stemmed, `quoted` are its slices between quotation marks. */
export function analysedPassage(placed: PlacedPassage, language: string, quoted: readonly Slice[]): AnalysedPassage {
  const { passage, document } = placed;
  const words = cutWords(placed);
  const textOf = ({ start, end }: Slice): string => document.text.slice(start, end);
  const isHeading = passage.kind === 'heading';
  const openings = openingsOf(textOf(passage));
  const forms = new Map<string, GrowingForm>();
  const formOf = (token: Token): GrowingForm => {
    const known = forms.get(token.folded);
    if (known !== undefined) return known;
    const form = { ...NOTHING, folded: token.folded, surface: token.surface, stem: stem(token.folded, language) };
    forms.set(token.folded, form);
    return form;
  };
  const count = (form: GrowingForm, { surface }: Token, capitalTells: boolean): void => {
    form.counted += 1;
    if (!CAPITAL.test(surface)) form.small += 1;
    else if (capitalTells) form.capitalised += 1;
  };
  for (const token of words.tokens) {
    const form = formOf(token);
    form.text += 1;
    if (quoted.some((slice) => contains(slice, token))) form.quoted += 1;
    count(form, token, !isHeading && !openings.has(token.start - passage.start));
  }
  for (const [folded, places] of words.readings) {
    const [first] = places;
    if (first === undefined) continue;
    const form = { ...NOTHING, folded, surface: textOf(first), stem: stemOfReading(folded, language) };
    form.text = places.length;
    form.quoted = places.filter((place) => quoted.some((slice) => contains(slice, place))).length;
    form.counted = places.length;
    form.small = places.length;
    forms.set(folded, form);
  }
  // Headings are passages of their own, so their words are in the vocabulary already.
  for (const token of tokenize(passage.headings.map(textOf).join(' '))) formOf(token).headings += 1;
  for (const token of passage.tableHead === undefined ? [] : tokenize(textOf(passage.tableHead))) {
    const form = formOf(token);
    form.headings += 1;
    count(form, token, false);
  }
  for (const token of tokenize(document.metadata.title)) {
    const form = formOf(token);
    form.title += 1;
    count(form, token, false);
  }
  return {
    language,
    forms: [...forms.values()],
    phrase: words.phraseTokens.map(({ folded }) => folded),
    quotedPhrases: quoted.map((slice) => tokenizeForPhrases(textOf(slice)).map(({ folded }) => folded)),
    written: writtenWords(placed, words),
  };
}

/** A word that is written in one piece meets its other forms, too. */
function stemOfReading(folded: string, language: string): string {
  const mark = READING_MARKS.joined;
  return folded.startsWith(mark) ? mark + stem(folded.slice(mark.length), language) : folded;
}

const NOTHING = { text: 0, headings: 0, title: 0, quoted: 0, counted: 0, capitalised: 0, small: 0 };

/** Offsets at which a sentence's first word begins. */
function openingsOf(text: string): ReadonlySet<number> {
  return new Set(
    sentencesOf(text).flatMap((sentence) => {
      const beginning = text.slice(sentence.start, Math.min(sentence.end, sentence.start + FIRST_WORD_WITHIN));
      const first = tokenize(beginning)[0];
      return first === undefined ? [] : [sentence.start + first.start];
    }),
  );
}
