import type { NumberedDocument } from '../../../../dossier/dossier.ts';
import type { Passage } from '../../../../dossier/passage.ts';
import { overlaps, type Slice } from '../../../../dossier/slice.ts';
import type { Statement } from '../../../../finding/statements/statement.ts';
import { wordsOfAll } from '../../../../languages/list.ts';
import { sentencesOf } from '../../../../languages/sentences.ts';

/** What one speaker says before the next one does. */
export interface DialogueTurn extends Slice {
  /** The name that the document gives; null if the layout alone shows that another one speaks. */
  readonly speaker: string | null;
  /** Null if the layout alone shows the turn. */
  readonly statement: Statement | null;
  /** Whether it asks something. */
  readonly asks: boolean;
}

const QUESTIONS = wordsOfAll(({ transcripts }) => transcripts?.questions);
/** A question mark at the end, whatever marks follow it. */
const ASKING_END = /[?？؟][\s"'“”‘’»)\]*_]*$/u;
/** Longest paragraph that is taken for a question by its layout, in UTF-16 units. */
const LONGEST_QUESTION = 300;
/** A question that goes on: "What did you see? Take your time." */
const SENTENCES_AFTER = 1;

/**
 * The turns of a document, in order: those of a transcript, else the quotations of an article, in which one may answer the
 * other. Empty if it has none of them.
 */
export function spokenTurnsOf(document: NumberedDocument, statements: readonly Statement[]): readonly DialogueTurn[] {
  const transcribed = statements.filter(({ kind }) => kind === 'transcript');
  const spoken =
    transcribed.length > 0 ? transcribed : statements.filter(({ kind, depth }) => kind === 'direct' && depth === 0);
  return spoken.map((statement) => ({
    // Without the marks around them.
    start: statement.slices[0]?.start ?? statement.start,
    end: statement.slices.at(-1)?.end ?? statement.end,
    speaker: statement.speaker?.name ?? null,
    statement,
    asks: asksBy(document.standing, statement),
  }));
}

function asksBy(text: string, { start, end, speaker }: Statement): boolean {
  if (speaker !== null && QUESTIONS.has(text.slice(speaker.mention.start, speaker.mention.end))) return true;
  const words = text.slice(start, end);
  if (ASKING_END.test(words)) return true;
  if (!/[?？؟]/u.test(words)) return false;
  const sentences = sentencesOf(text, { start, end });
  return sentences.slice(-1 - SENTENCES_AFTER).some((one) => ASKING_END.test(text.slice(one.start, one.end)));
}

/** Whether a passage is nothing but a question: a heading of an interview, a line set in bold, a frequent question. */
export function isQuestionPassage({ standing: text }: NumberedDocument, passage: Passage): boolean {
  if (passage.end - passage.start > LONGEST_QUESTION || !ASKED_IN.has(passage.kind)) return false;
  return ASKING_END.test(text.slice(passage.start, passage.end));
}

const ASKED_IN: ReadonlySet<Passage['kind']> = new Set(['heading', 'paragraph', 'listItem', 'blockQuotation']);
const ANSWERED_IN: ReadonlySet<Passage['kind']> = new Set(['paragraph', 'listItem', 'blockQuotation']);

/** The passage that answers the one before it by their layout alone: the next one that is neither a heading nor a question. */
export function passageAfter(document: NumberedDocument, at: number): Passage | null {
  const next = document.passages[at + 1];
  return next !== undefined && ANSWERED_IN.has(next.kind) && !isQuestionPassage(document, next) ? next : null;
}

/** The turns that have a part in a passage. */
export function turnsIn(turns: readonly DialogueTurn[], passage: Slice): readonly DialogueTurn[] {
  return turns.filter((turn) => overlaps(turn, passage));
}
