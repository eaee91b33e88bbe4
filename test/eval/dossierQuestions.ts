import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { commands } from '../../commands/list.ts';
import type { AnswerJson } from '../../src/json/answerJson.ts';
import type { ResultJson } from '../../src/json/parts/resultJson.ts';
import type { OpenDossier } from '../../src/openDossier.ts';
import { run } from '../answering/inJson.ts';
import { wordsOf } from './answerQuestions.ts';

const questionSchema = z.object({
  id: z.string(),
  kind: z.string(),
  question: z.string(),
  /** Lines of the dossier's one file, from 1, that answer. */
  gold_lines: z.array(z.int()).optional(),
  /** Files that answer, where there are several. */
  documents: z.array(z.string()).optional(),
  /** Texts of which one stands in what answers. */
  answers: z.array(z.string()),
  answerable: z.boolean(),
});
export type DossierQuestion = z.infer<typeof questionSchema>;

/** One question as the bot answered it. */
export interface Judged {
  readonly id: string;
  /** The id again, under the name that every run uses. */
  readonly query: string;
  readonly kind: string;
  readonly question: string;
  readonly answerable: boolean;
  readonly abstained: boolean;
  readonly ranked: readonly string[];
  readonly scores: readonly (number | null)[];
  /** Place of the first passage that answers, from 1, or null. */
  readonly rank: number | null;
  readonly sentence: string | null;
  readonly span: string | null;
}

/** Questions from a file of JSON lines. Throws where a line is of another form, naming it. */
export function readQuestions(path: string): readonly DossierQuestion[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => questionSchema.parse(JSON.parse(line)));
}

/** Asks a question as a user would and looks where the first passage that answers stands. */
export async function judge(question: DossierQuestion, open: OpenDossier): Promise<Judged> {
  const isQuote = question.kind === 'quote';
  const answer: AnswerJson = isQuote
    ? await run(commands, 'quote', { words: question.question }, open)
    : await run(commands, 'ask', { question: question.question }, open);
  const place = answer.results.findIndex((result) => answers(result, question, open));
  return {
    id: question.id,
    query: question.id,
    kind: question.kind,
    question: question.question,
    answerable: question.answerable,
    abstained: answer.abstained,
    ranked: answer.results.map(({ citation }) => citation),
    scores: answer.results.map(({ score }) => score),
    rank: place < 0 ? null : place + 1,
    ...wordsOf(answer),
  };
}

/** Whether a passage answers: it stands where the question says, and holds a text that it asks for. */
export function answers(
  result: Pick<ResultJson, 'documentId' | 'document' | 'start' | 'text'>,
  question: DossierQuestion,
  { dossier }: OpenDossier,
): boolean {
  if (question.gold_lines !== undefined) {
    const before = dossier.document(result.documentId)?.text.slice(0, result.start) ?? '';
    return question.gold_lines.includes(before.split('\n').length);
  }
  const text = plain(result.text);
  return (
    (question.documents ?? []).includes(result.document) && question.answers.some((one) => text.includes(plain(one)))
  );
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** Figures over all questions and by kind. */
export function figuresOf(judged: readonly Judged[]): Record<string, unknown> {
  const kinds = [...new Set(judged.map(({ kind }) => kind))];
  return {
    all: figures(judged),
    ...Object.fromEntries(kinds.map((kind) => [kind, figures(judged.filter((one) => one.kind === kind))])),
  };
}

function figures(judged: readonly Judged[]): Record<string, number> {
  const share = (count: number, of: number): number => (of === 0 ? 0 : Number((count / of).toFixed(3)));
  const answerable = judged.filter((one) => one.answerable);
  const unanswerable = judged.filter((one) => !one.answerable);
  const within = (limit: number): number => answerable.filter(({ rank }) => rank !== null && rank <= limit).length;
  return {
    questions: judged.length,
    ...(answerable.length === 0
      ? {}
      : {
          first: share(within(1), answerable.length),
          firstThree: share(within(3), answerable.length),
          wronglySilent: share(answerable.filter(({ abstained }) => abstained).length, answerable.length),
        }),
    ...(unanswerable.length === 0
      ? {}
      : { rightlySilent: share(unanswerable.filter(({ abstained }) => abstained).length, unanswerable.length) }),
  };
}
