import type { Passage } from '../../../dossier/passage.ts';
import type { Slice } from '../../../dossier/slice.ts';
import type { Statement } from '../../../finding/statements/statement.ts';
import type { OpenDossier } from '../../../openDossier.ts';
import type { Question } from '../../../questions/question.ts';
import type { Hit } from '../../../search/hit.ts';
import type { QuotedElsewhere } from './elsewhere.ts';

/** What a reader makes of a passage for a question. */
export interface GivenAnswer {
  /** What to show as the answer: a sentence of the passage, or a stretch of it such as a turn. */
  readonly sentence: Slice;
  /** Within the sentence, the words asked for, or those that deny; null if none is to be marked. */
  readonly span: Slice | null;
  /**
   * `gives` what is asked; `denies` it in so many words ("Nobody was hurt"), which is an answer too and called what it is;
   * `other` speaks of the matter, and of something else than what is asked: the other side of a verb, another speaker.
   */
  readonly verdict: 'gives' | 'denies' | 'other';
  /** How sure the reader is, from 0 to 1. */
  readonly sureness: number;
  /** The turn of another speaker which it answers; its words count as if they were in the sentence. */
  readonly askedBefore?: AskedBefore;
  /** Folded words of the question that it means without having them, such as the name of whoever speaks. */
  readonly meant?: ReadonlySet<string>;
  /** The statement whose words it gives, to be shown with its speaker. */
  readonly statement?: Statement;
}

/** The question of another speaker in the same document, with the passage that contains it. */
export interface AskedBefore extends Slice {
  readonly passage: Passage;
}

/** A question of one kind, read: it tells what passages give. */
export interface PassageReader {
  /** Places of passages that the findings propose, whatever their words; at most {@link MOST_PROPOSED} are looked at. */
  readonly proposed?: readonly number[];
  /** What a passage gives; null if the reader cannot tell, so that its words alone count. */
  readonly given: (hit: Hit) => GivenAnswer | null;
  /** If nothing answers: what the one whose words are asked for says on other things; null if that cannot be said. */
  readonly elsewhere?: () => QuotedElsewhere | null;
}

/** Answers one kind of question from what sentences say and from what reading found, and not from words that are shared. */
export interface AnswerReader {
  readonly kind: string;
  /**
   * Reads the question, asked in these words, once; null if it is not of this kind. `hits` are the passages that its words
   * found, best first.
   */
  readonly read: (
    question: Question,
    asked: string,
    open: OpenDossier,
    hits: readonly Hit[],
  ) => PassageReader | null | Promise<PassageReader | null>;
}

/** Passages that a reader may propose. */
export const MOST_PROPOSED = 20;
