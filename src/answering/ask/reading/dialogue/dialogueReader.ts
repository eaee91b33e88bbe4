import type { Passage } from '../../../../dossier/passage.ts';
import { contains, type Slice } from '../../../../dossier/slice.ts';
import type { Wanted } from '../../../../languages/parts/asking.ts';
import type { Question } from '../../../../questions/question.ts';
import { wantedBy } from '../../../../questions/wanted.ts';
import type { Hit } from '../../../../search/hit.ts';
import { tokenize } from '../../../../text/tokens.ts';
import { asksForSpan } from '../../../spans/span.ts';
import type { AnswerReader, GivenAnswer, PassageReader } from '../answerReader.ts';
import { metShare } from './metShare.ts';
import { repliesTo } from './reply.ts';
import { type Exchange, SpokenTurns } from './spokenTurns.ts';

/** The numbers of reading dialogues, with the reason for each. */
const DIALOGUE = {
  /** First hits among which questions are looked for. */
  looked: 40,
  /** An answer is given if the turn before asks so much of the question, as a share of its weight. */
  asked: 0.45,
  /** Above this share, as its inverse, an answer is certain: what is left are words for the asking. */
  certain: 1.1,
  /** What it counts that the turn before asks for something of another kind: when, not who. */
  otherKind: 0.5,
} as const;

/** A turn that asks what the user asks, as far as it does, with the one that answers it. */
interface FittingExchange extends Exchange {
  readonly questionPassage: Passage;
  readonly share: number;
}

/**
 * Reads interviews, hearings and chats for a question of any kind: a turn that asks is never its answer; the turn that answers
 * it is, and what it was asked counts for it.
 */
export const dialogueReader: AnswerReader = {
  kind: 'dialogue',
  read: (question, _asked, { findings }, hits): PassageReader | null => {
    const spoken = new SpokenTurns(findings);
    const exchanges = new Map<Passage, FittingExchange>();
    const asking = new Map<Passage, readonly Slice[]>();
    const proposed: number[] = [];
    for (const hit of hits.slice(0, DIALOGUE.looked)) {
      const { document, passage, place } = hit;
      if (!HAS_QUESTION.test(document.standing.slice(passage.start, passage.end))) continue;
      const found = spoken.exchangesIn(document, passage);
      asking.set(passage, found.questions);
      for (const one of found.exchanges) {
        const share = metShare(hit, one, hits);
        const known = exchanges.get(one.passage);
        if (share < DIALOGUE.asked || (known !== undefined && known.share >= share)) continue;
        exchanges.set(one.passage, { ...one, questionPassage: passage, share });
        proposed.push(place + document.passages.indexOf(one.passage) - document.passages.indexOf(passage));
      }
    }
    return asking.size === 0 ? null : { proposed, given: (hit) => givenIn(hit, question, exchanges, asking, spoken) };
  },
};

const HAS_QUESTION = /[?？؟]/u;

function givenIn(
  hit: Hit,
  question: Question,
  exchanges: ReadonlyMap<Passage, FittingExchange>,
  asking: ReadonlyMap<Passage, readonly Slice[]>,
  spoken: SpokenTurns,
): GivenAnswer | null {
  const { document, passage } = hit;
  const exchange = exchanges.get(passage);
  if (exchange !== undefined) return answerIn(hit, question, exchange);
  if (!HAS_QUESTION.test(document.standing.slice(passage.start, passage.end))) return null;
  const questions = asking.get(passage) ?? spoken.exchangesIn(document, passage).questions;
  if (questions.length === 0) return null;
  // A passage with other words than questions is judged by those of its words that are shared.
  const shared = hit.highlights.filter((one) => !questions.some((asked) => contains(asked, one)));
  const isAsked = hit.highlights.length > 0 && shared.length * 2 <= hit.highlights.length;
  return isAsked ? { sentence: passage, span: null, verdict: 'other', sureness: 1 } : null;
}

function answerIn(hit: Hit, question: Question, exchange: FittingExchange): GivenAnswer | null {
  const { document } = hit;
  const reply = repliesTo(hit, question, exchange.answer);
  if (reply === null || reply.sentence.start < exchange.question.end) return null;
  const asked = wantedBy(document.standing.slice(exchange.question.start, exchange.question.end));
  const isOther = !fitsKind(asked, question.wanted);
  if (isOther && reply.verdict === 'gives' && asksForSpan(question.wanted) && reply.span === null) return null;
  const statement = exchange.turn?.statement ?? null;
  if (isOfAnother(hit, exchange)) return { sentence: reply.sentence, span: null, verdict: 'other', sureness: 1 };
  return {
    ...reply,
    sureness: Math.min(1, exchange.share * DIALOGUE.certain) * (isOther ? DIALOGUE.otherKind : 1),
    askedBefore: { start: exchange.question.start, end: exchange.question.end, passage: exchange.questionPassage },
    ...(statement === null ? {} : { statement }),
  };
}

/**
 * Whether the question names somebody who neither answers here nor is spoken of: "I did not" is no answer for another one than
 * the speaker.
 */
function isOfAnother({ document, passage, byClause }: Hit, { question, turn }: FittingExchange): boolean {
  const { standing, metadata } = document;
  const names = byClause.filter(({ isName }) => isName);
  const told = [question, passage].map(({ start, end }) => standing.slice(start, end));
  const around = [turn?.statement?.speaker?.name ?? '', metadata.title ?? '', metadata.author ?? ''];
  const words = new Set([...told, ...around].flatMap((text) => tokenize(text).map(({ folded }) => folded)));
  const isMet = ({ highlights, inHead, words: looked }: (typeof names)[number]): boolean =>
    highlights.length > 0 || inHead.length > 0 || looked.some((word) => words.has(word));
  return names.length > 0 && !names.some(isMet);
}

/** Whether an answer to a turn of one kind can answer a question of another: "When did you move it?" does not say who did. */
function fitsKind(asked: Wanted, wanted: Wanted): boolean {
  return asked === wanted || asked === 'other' || LOOSE.has(wanted);
}

/** Questions of these kinds can be answered by whatever is said of their matter. */
const LOOSE: ReadonlySet<Wanted> = new Set(['other', 'statement', 'yes or no']);
