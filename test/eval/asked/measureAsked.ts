import { commands } from '../../../commands/list.ts';
import type { AnswerJson } from '../../../src/json/answerJson.ts';
import { run } from '../../answering/inJson.ts';
import { openDossier } from '../measureDossier.ts';
import { type AskedQuestion, askedQuestions, folderOf, type Half } from './askedQuestion.ts';
import { judgeAsked, type Verdict } from './judgeAsked.ts';
import { shownOf } from './shown.ts';

/** A question as the bot answered it. */
export interface Asked {
  readonly question: AskedQuestion;
  readonly verdict: Verdict;
  /** The words shown as the answer, their citation, speaker and span; or that nothing is, and what comes nearest. */
  readonly shown: string;
}

/** Asks every question of a half as a user would, guard included. An empty list if the half is not written yet. */
export async function measureAsked(half: Half): Promise<readonly Asked[]> {
  const questions = askedQuestions(half);
  const asked: Asked[] = [];
  for (const dossier of new Set(questions.map((question) => question.dossier))) {
    await openDossier(folderOf(half), dossier, async (open) => {
      for (const question of questions.filter((one) => one.dossier === dossier)) {
        const answer = await run(commands, 'ask', { question: question.question }, open);
        asked.push({ question, verdict: judgeAsked(question, answer), shown: sayShown(answer) });
      }
    });
  }
  return asked;
}

function sayShown(answer: AnswerJson): string {
  const first = shownOf(answer)[0];
  if (first !== undefined) {
    const { citation, words, speaker, span } = first;
    return [`[${citation}] ${words}`, speaker, span].filter((part) => part !== null).join(' | ');
  }
  const nearest = answer.results[0];
  return `no answer shown; nearest ${nearest === undefined ? 'is nothing' : `[${nearest.citation}] ${nearest.text}`}`;
}
