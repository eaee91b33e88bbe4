import type { Slice } from '../../../../dossier/slice.ts';
import { contains } from '../../../../dossier/slice.ts';
import { isStopWord } from '../../../../languages/stopWords.ts';
import type { StatementQuestion } from '../../../../questions/asked/statementAsked.ts';
import type { Question } from '../../../../questions/question.ts';
import type { Hit, MetClause } from '../../../../search/hit.ts';
import { fold } from '../../../../text/fold.ts';
import { tokenize } from '../../../../text/tokens.ts';

/** What a word of the topic counts by where it is met, beside the sentence with the words. */
const WORTH = {
  /** In the rest of what the speaker says there, or in the turn that asked. */
  said: 0.9,
  /** Before it in the passage, and after it: what follows is seldom what was spoken of. */
  before: 0.6,
  after: 0.35,
  /** In the heading or the title: all that is below is on it. */
  above: 0.5,
} as const;

/** The matter that someone is to have spoken of. */
export interface Topic {
  /** Whether the question names none. */
  readonly isOpen: boolean;
  /** Whether a clause of the query is a word of the matter, and not of the speaker or the verb. */
  readonly isOf: (clause: MetClause) => boolean;
}

/** The matter of a question for someone's words: what is left of it without the speaker and the verb of speech. */
export function topicOf({ topic, speaker, act }: StatementQuestion, { language }: Question): Topic {
  const named = wordsOf(speaker ?? '');
  const words = wordsOf(topic);
  const isOf = (clause: MetClause): boolean => {
    if (clause.words.includes(fold(act))) return false;
    return (
      clause.words.some((word) => words.has(word)) && !clause.words.every((word) => named.has(word) && !words.has(word))
    );
  };
  return { isOpen: [...words].every((word) => isStopWord(word, [language])), isOf };
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(tokenize(text).map(({ folded }) => folded));
}

/** Share by weight of the matter that words are on, from 0 to 1: 1 if the question names none. */
export function shareOn(
  topic: Topic,
  hit: Hit,
  sentence: Slice,
  said: readonly Slice[],
  above: ReadonlySet<string>,
): number {
  if (topic.isOpen) return 1;
  const clauses = hit.byClause.filter(topic.isOf);
  const all = clauses.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return 1;
  const met = clauses.map((clause) => {
    const { highlights, inHead, words } = clause;
    if (highlights.some((one) => contains(sentence, one))) return 1;
    if (inHead.length > 0 || highlights.some((one) => said.some((slice) => contains(slice, one)))) return WORTH.said;
    if (words.some((word) => above.has(word))) return WORTH.above;
    if (highlights.some(({ start }) => start < sentence.start)) return WORTH.before;
    return highlights.length > 0 ? WORTH.after : 0;
  });
  return clauses.reduce((sum, { weight }, at) => sum + weight * (met[at] ?? 0), 0) / all;
}

/** The folded words of the headings above a passage and of the title of its document. */
export function wordsAbove({ document, passage }: Pick<Hit, 'document' | 'passage'>): ReadonlySet<string> {
  const { standing, metadata } = document;
  const headings = passage.headings.map(({ start, end }) => standing.slice(start, end));
  return wordsOf([metadata.title, ...headings].join(' '));
}
