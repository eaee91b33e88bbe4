import { passageCountOf } from '../dossier/dossier.ts';
import { contextOf } from '../dossier/passage.ts';
import type { Slice } from '../dossier/slice.ts';
import { hasStandingWords } from '../dossier/standingText.ts';
import { sentencesOf } from '../languages/sentences.ts';
import { type Token, tokenize, tokenizeForPhrases } from '../text/tokens.ts';
import type { PlacedPassage } from './placedPassage.ts';
import { readingsIn } from './readings/readings.ts';

/** The words of a passage; offsets are the document's. */
export interface PassageWords {
  readonly tokens: readonly Token[];
  /** The places in `tokens` of each folded word. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The words as phrases compare them: scripts without spaces are cut into single characters. */
  readonly phraseTokens: readonly Token[];
  /** Where the passage has each {@link Reading}, by what it is read as. */
  readonly readings: ReadonlyMap<string, readonly Slice[]>;
  readonly sentences: readonly Slice[];
  /** Folded words of the headings above and of the title. */
  readonly around: ReadonlySet<string>;
}

/** Cuts a passage into its words. */
export function cutWords({ passage, document }: PlacedPassage): PassageWords {
  const text = document.text.slice(passage.start, passage.end);
  const tokens = tokenize(text).map((token) => moved(token, passage.start));
  const places = new Map<string, number[]>();
  for (const [place, { folded }] of tokens.entries()) {
    const list = places.get(folded);
    if (list === undefined) places.set(folded, [place]);
    else list.push(place);
  }
  const headings = contextOf(passage).map((slice) => document.text.slice(slice.start, slice.end));
  const around = [document.metadata.title, ...headings];
  let readings: PassageWords['readings'] | undefined;
  let sentences: readonly Slice[] | undefined;
  let phraseTokens: readonly Token[] | undefined;
  return {
    tokens,
    places,
    // Most queries contain no phrase, so these tokens are cut only when asked for.
    get phraseTokens() {
      phraseTokens ??= tokenizeForPhrases(text).map((token) => moved(token, passage.start));
      return phraseTokens;
    },
    // Most queries ask for none of them.
    get readings() {
      readings ??= Map.groupBy(
        readingsIn(text, tokenize(text)).map((one) => ({
          ...one,
          start: one.start + passage.start,
          end: one.end + passage.start,
        })),
        ({ folded }) => folded,
      );
      return readings;
    },
    // Only a query that asks for words of one sentence does.
    get sentences() {
      sentences ??= sentencesOf(document.text, passage);
      return sentences;
    },
    around: new Set(around.flatMap((one) => tokenize(one).map((token) => token.folded))),
  };
}

/** The words of a passage that are not struck. */
export function standingTokens({
  document,
  words: { tokens },
}: Pick<PlacedPassage, 'document'> & { readonly words: PassageWords }): readonly Token[] {
  if (document.standing === document.text) return tokens;
  return tokens.filter((token) => hasStandingWords(document, token));
}

/** The words of the head of its table; null if the passage is no row of one. */
export function headWords({ passage, document }: PlacedPassage): PassageWords | null {
  const { tableHead } = passage;
  return tableHead === undefined ? null : cutWords({ passage: { ...passage, ...tableHead }, document });
}

/** The folded words of a passage in order. If the passage is all of its document, the words of the title come first. */
export function writtenWords(
  { document }: Pick<PlacedPassage, 'document'>,
  { tokens }: PassageWords,
): readonly string[] {
  const own = tokens.map(({ folded }) => folded);
  if (passageCountOf(document) > 1) return own;
  return [...tokenize(document.metadata.title).map(({ folded }) => folded), ...own];
}

function moved(token: Token, by: number): Token {
  return { ...token, start: token.start + by, end: token.end + by };
}
