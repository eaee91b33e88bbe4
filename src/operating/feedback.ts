import { FeedbackStore, type Rating } from '../keeping/feedback.ts';
import type { KeptPlace } from '../keeping/keptPlace.ts';
import { openExisting } from '../keeping/openExisting.ts';
import { wording } from '../wording/catalogue.ts';

/** A question as `npm run eval -- dossier` reads it. */
export interface EvaluatedQuestion {
  readonly id: string;
  readonly kind: 'feedback';
  readonly question: string;
  /** The file that answers. */
  readonly documents: readonly string[];
  /** The words of the passage that answers. */
  readonly answers: readonly string[];
  readonly answerable: boolean;
}

/** Opens the ratings in a data directory for `use`. Throws {@link UserError} if there is no database. */
export function withFeedback<T>(place: KeptPlace, use: (store: FeedbackStore) => T): T {
  const database = openExisting(place, wording.feedback.noDatabase);
  try {
    return use(new FeedbackStore(database));
  } finally {
    database.close();
  }
}

/** The ratings as lines to read. */
export function feedbackLines(store: FeedbackStore): readonly string[] {
  const lines = store.all().map((rating) => {
    const { at, dossier, question, document, passage, isGood } = rating;
    const day = new Date(at).toISOString().slice(0, 10);
    const shown = document === null ? null : `${document}:${passage}`;
    return wording.feedback.line(
      isGood ? wording.feedback.goodButton : wording.feedback.badButton,
      day,
      dossier,
      question,
      shown,
      rating.words,
    );
  });
  return lines.length === 0 ? [wording.feedback.none] : lines;
}

/** What of the ratings can be measured, and how many of them cannot. */
export function evaluationOf(store: FeedbackStore): {
  readonly questions: readonly EvaluatedQuestion[];
  readonly leftOut: number;
} {
  const ratings = store.all();
  const questions = ratings.flatMap((rating, place) => evaluated(store, rating, place) ?? []);
  return { questions, leftOut: ratings.length - questions.length };
}

/**
 * The question with what is right by the rating: what was shown, if that is good; else the passage that the person names.
 * Undefined if the rating does not say, or if the question is understood only by the one before.
 */
function evaluated(store: FeedbackStore, rating: Rating, place: number): EvaluatedQuestion | undefined {
  if (rating.leansOn !== null) return undefined;
  const right = rating.isGood ? shownBy(rating) : namedBy(rating);
  if (right === undefined) return undefined;
  const of = { id: `f${place + 1}`, kind: 'feedback', question: rating.question } as const;
  if (right === null) return { ...of, documents: [], answers: [], answerable: false };
  const found = store.textOf(rating.dossier, right.document, right.passage);
  return found === undefined ? undefined : { ...of, documents: [found.file], answers: [found.text], answerable: true };
}

interface Passage {
  readonly document: string;
  readonly passage: number;
}

/** What was shown: a passage, or null for the answer that there is none. */
function shownBy({ document, passage }: Rating): Passage | null {
  return document === null || passage === null ? null : { document, passage };
}

const CITATION = /(?<![\w-])(?<document>[\w-]{1,100}):(?<passage>\d{1,9})(?!\d)/u;

function namedBy(rating: Rating): Passage | undefined {
  const { document, passage } = CITATION.exec(rating.words)?.groups ?? {};
  return document === undefined ? undefined : { document, passage: Number(passage) };
}
