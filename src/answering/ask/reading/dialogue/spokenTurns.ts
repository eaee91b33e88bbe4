import type { NumberedDocument } from '../../../../dossier/dossier.ts';
import type { Passage } from '../../../../dossier/passage.ts';
import { overlaps, type Slice } from '../../../../dossier/slice.ts';
import type { Findings } from '../../../../finding/findings.ts';
import type { Statement } from '../../../../finding/statements/statement.ts';
import type { AskedBefore } from '../answerReader.ts';
import { answerTo, askedBefore } from './answerTo.ts';
import { type DialogueTurn, isQuestionPassage, passageAfter, spokenTurnsOf, turnsIn } from './dialogueTurn.ts';

/** A turn that asks, with the one that answers it. */
export interface Exchange {
  readonly question: Slice;
  readonly answer: Slice;
  /** Null if only the layout shows the answer. */
  readonly turn: DialogueTurn | null;
  /** The passage in which the answer begins. */
  readonly passage: Passage;
}

/** The turns of documents, each document read once for one question. */
export class SpokenTurns {
  readonly #findings: Findings;
  readonly #turns = new Map<NumberedDocument, readonly DialogueTurn[]>();

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  #of(document: NumberedDocument): readonly DialogueTurn[] {
    const known = this.#turns.get(document);
    if (known !== undefined) return known;
    const turns = spokenTurnsOf(document, this.#findings.of(document).statements);
    this.#turns.set(document, turns);
    return turns;
  }

  /** What is asked in a passage, and what answers it. */
  exchangesIn(
    document: NumberedDocument,
    passage: Passage,
  ): { readonly questions: readonly Slice[]; readonly exchanges: readonly Exchange[] } {
    const turns = this.#of(document);
    const here = turnsIn(turns, passage);
    if (here.length === 0) return exchangeByLayout(document, passage);
    const questions = here.filter(({ asks }) => asks);
    const exchanges = questions.flatMap((question): readonly Exchange[] => {
      const turn = answerTo(turns, turns.indexOf(question));
      const within = turn === null ? undefined : document.passages.find((one) => overlaps(one, turn));
      return turn === null || within === undefined ? [] : [{ question, answer: turn, turn, passage: within }];
    });
    return { questions, exchanges };
  }

  /** What another asked right before a statement was made; null if nobody did. */
  before(document: NumberedDocument, statement: Statement): AskedBefore | null {
    const turns = this.#of(document);
    const answer = turns.find((one) => one.statement === statement);
    const question = answer === undefined ? null : askedBefore(turns, answer);
    const passage = question === null ? undefined : document.passages.find((one) => overlaps(one, question));
    return question === null || passage === undefined ? null : { start: question.start, end: question.end, passage };
  }
}

function exchangeByLayout(document: NumberedDocument, passage: Passage) {
  if (!isQuestionPassage(document, passage)) return { questions: [], exchanges: [] };
  const after = passageAfter(document, document.passages.indexOf(passage));
  const exchanges = after === null ? [] : [{ question: passage, answer: after, turn: null, passage: after }];
  return { questions: [passage], exchanges };
}
