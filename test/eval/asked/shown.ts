import type { AnswerJson } from '../../../src/json/answerJson.ts';
import type { ResultJson } from '../../../src/json/parts/resultJson.ts';

/** What a reader of a reply sees of its first passage. */
export interface Shown {
  readonly citation: string;
  /** The words given as the answer: the sentence, or the passage if no sentence is marked, and the words that deny. */
  readonly words: string;
  readonly passage: string;
  /** The person, place, time or number marked in the sentence; null if none is. */
  readonly span: string | null;
  /** Who says the words, as the reply has it; null if it does not say. */
  readonly speaker: string | null;
  /** Where the name of a speaker may be read besides: the passage, its heading, its document's title and author. */
  readonly around: string;
  readonly isDenied: boolean;
}

/** How many passages a reply shows in full: the first, and the next best one. */
const SHOWN_IN_FULL = 2;

/** The first passages of an answer as they are shown, the answering one first; none if the bot is silent. */
export function shownOf(answer: AnswerJson): readonly Shown[] {
  return answer.abstained ? [] : answer.results.slice(0, SHOWN_IN_FULL).map((result) => shown(result, answer));
}

function shown(result: ResultJson, answer: AnswerJson): Shown {
  const { citation, text, sentence, span, denied, under, title, author } = result;
  const cut = (slice: { readonly start: number; readonly end: number }): string =>
    text.slice(slice.start - result.start, slice.end - result.start);
  return {
    citation,
    words: [sentence === null ? text : cut(sentence), ...(denied === undefined ? [] : [cut(denied)])].join(' '),
    passage: text,
    span: span === null || span === undefined ? null : cut(span),
    speaker: result.quotation?.speaker ?? speakerIn(answer, citation),
    around: [text, under, title, author].join(' '),
    isDenied: denied !== undefined,
  };
}

function speakerIn({ concord }: AnswerJson, citation: string): string | null {
  const places = (concord?.sides ?? []).flatMap((side) => side.places);
  return places.find((place) => place.citation === citation)?.speaker ?? null;
}
