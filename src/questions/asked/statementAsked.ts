import { languageOfQuestion } from '../../languages/languageOfQuestion.ts';
import { languageOf } from '../../languages/list.ts';
import type { StatementAsked, StatementWords } from '../../languages/parts/statementWords.ts';

/** A question for someone's words, with the words of its language. */
export interface StatementQuestion extends StatementAsked, Pick<StatementWords, 'doing'> {}

/** Reads a question for someone's words in its own language; null if it is none, or the language has no rules for it. */
export function statementAsked(question: string): StatementQuestion | null {
  const words = languageOf(languageOfQuestion(question))?.statements;
  const asked = words?.read(question) ?? null;
  return words === undefined || asked === null ? null : { ...asked, doing: words.doing };
}
