import { overlaps, type Slice, trimmed } from '../../../../dossier/slice.ts';
import { hasDenial } from '../../../../finding/statements/stance/hasDenial.ts';
import { wordsOfAll } from '../../../../languages/list.ts';
import { sentencesOf } from '../../../../languages/sentences.ts';
import type { Question } from '../../../../questions/question.ts';
import type { Hit } from '../../../../search/hit.ts';
import { tokenize } from '../../../../text/tokens.ts';
import { asksForSpan, spanOf } from '../../../spans/span.ts';
import type { GivenAnswer } from '../answerReader.ts';

/** Up to so long a turn is shown whole, in UTF-16 units; of a longer one, its first sentences up to that. */
const LONGEST = 260;
/** An opening of more words than this answers by what it tells, and not by denying: in words. */
const LONGEST_DENIAL = 6;

const YES = wordsOfAll(({ transcripts }) => transcripts?.yes);
const NO = wordsOfAll(({ smallWords }) => smallWords?.negations);

/** What a turn replies. */
export type Reply = Pick<GivenAnswer, 'sentence' | 'span' | 'verdict'>;

/** What the part of an answering turn in a passage gives; null if it has no words there. */
export function repliesTo({ document, passage }: Hit, question: Question, answer: Slice): Reply | null {
  const text = document.standing;
  const sentences = sentencesOf(text, passage).filter((one) => overlaps(one, answer));
  const [first] = sentences;
  if (first === undefined) return null;
  const shown = shownOf(text, sentences, question);
  const opening = openingOf(text, { start: Math.max(first.start, answer.start), end: first.end });
  const words = tokenize(text.slice(opening.start, opening.end)).map(({ folded }) => folded);
  const language = document.metadata.language;
  const isDenial =
    NO.has(words[0] ?? '') ||
    (words.length <= LONGEST_DENIAL && !YES.has(words[0] ?? '') && hasDenial(text, opening, language));
  if (isDenial && (question.wanted === 'yes or no' || NO.has(words[0] ?? ''))) {
    return { sentence: shown, span: hasDenial(text, opening, language) ? opening : null, verdict: 'denies' };
  }
  // The label before the turn names the speaker, and is no part of what is said.
  const said = { start: Math.max(shown.start, answer.start), end: shown.end };
  return { sentence: shown, span: spanOf(text, said, question, []), verdict: 'gives' };
}

/** A sentence up to its first comma or dash. */
function openingOf(text: string, sentence: Slice): Slice {
  const words = text.slice(sentence.start, sentence.end);
  const end = /[,;:،؛]|\s[–—-]\s/u.exec(words)?.index ?? -1;
  return trimmed(text, end > 0 ? { start: sentence.start, end: sentence.start + end } : sentence);
}

/** The whole turn if it is short; else the sentence that has what is asked for, or the first ones. */
function shownOf(text: string, sentences: readonly Slice[], question: Question): Slice {
  const start = sentences[0]?.start ?? 0;
  const end = sentences.at(-1)?.end ?? start;
  if (end - start <= LONGEST) return { start, end };
  const having = asksForSpan(question.wanted)
    ? sentences.find((one) => spanOf(text, one, question, []) !== null)
    : undefined;
  const fitting = sentences.filter((one, at) => at === 0 || one.end - start <= LONGEST);
  return having ?? { start, end: fitting.at(-1)?.end ?? end };
}
