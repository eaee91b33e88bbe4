import type { Passage } from '../../../../dossier/passage.ts';
import type { Findings } from '../../../../finding/findings.ts';
import type { StatementQuestion } from '../../../../questions/asked/statementAsked.ts';
import type { Question } from '../../../../questions/question.ts';
import type { Hit } from '../../../../search/hit.ts';
import type { SpokenTurns } from '../dialogue/spokenTurns.ts';
import type { AskedSpeaker } from './askedSpeaker.ts';
import type { Topic } from './topic.ts';

/** A question for someone's words with all that is needed to judge passages by it. */
export interface StatementSearch {
  readonly asked: StatementQuestion;
  /** Null if who spoke is what is asked. */
  readonly speaker: AskedSpeaker | null;
  readonly topic: Topic;
  readonly question: Question;
  readonly findings: Findings;
  readonly turns: SpokenTurns;
  /** The first passages that share words with the question. */
  readonly hits: ReadonlyMap<Passage, Hit>;
}
