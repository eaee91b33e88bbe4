import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { answerFrom } from '../../src/answering/ask/ask.ts';
import { consider } from '../../src/answering/ask/consider.ts';
import { type AnswerJson, answerJson } from '../../src/json/answerJson.ts';
import type { OpenDossier } from '../../src/openDossier.ts';
import { areaUnderCurve, mean, quantile, rounded } from './figures.ts';
import { readLines } from './jsonLines.ts';
import { listOf } from './listOf.ts';
import { type LabelledPassage, memoryDossier } from './memoryDossier.ts';

const passageSchema = z.object({ id: z.string(), title: z.string(), text: z.string() });
const questionSchema = z.object({
  id: z.string(),
  question: z.string(),
  answers: z.array(z.string()),
  passage: z.string(),
  answerable: z.boolean(),
});
type LabelledQuestion = z.infer<typeof questionSchema>;

/** One question as it was answered. */
export interface AnsweredQuestion {
  readonly query: string;
  readonly ranked: readonly string[];
  readonly scores: readonly number[];
  readonly abstained: boolean;
  /** How sure the bot is that what it shows answers, from 0 to 1. */
  readonly evidence: number;
  readonly sentence: string | null;
  readonly span: string | null;
}

interface Judged {
  readonly question: LabelledQuestion;
  readonly answer: AnsweredQuestion;
  readonly milliseconds: number;
}

/** How many ids a line of a run lists. */
const LISTED = 100;

/** Asks every question of a folder over its passages, mixed with the documents of `pools`, and measures the answers. */
export async function measureAnswers(
  folder: string,
  pools: readonly string[],
): Promise<{ figures: Record<string, number>; run: readonly AnsweredQuestion[] }> {
  const { passages, questions } = readAnswerSet(folder);
  const pool = pools.flatMap(poolPassages);
  const judged = await askAll(questions, memoryDossier([...passages, ...pool]));
  const answerable = judged.filter(({ question }) => question.answerable);
  const unanswerable = judged.filter(({ question }) => !question.answerable);
  const evidence = (list: readonly Judged[]): number[] => list.map(({ answer }) => answer.evidence);
  const spoken = (list: readonly Judged[]): number => share(list, ({ answer }) => !answer.abstained);
  const kept = spoken(answerable);
  const withheld = 1 - spoken(unanswerable);
  const elsewhere =
    pool.length === 0
      ? []
      : await askAll(
          questions.filter(({ answerable: one }) => one),
          memoryDossier(pool),
        );
  const times = judged.map(({ milliseconds }) => milliseconds);
  return {
    run: judged.map(({ answer }) => answer),
    figures: {
      questions: judged.length,
      passages: passages.length + pool.length,
      'passage first': share(answerable, (one) => placeOf(one) === 0),
      'passage in five': share(answerable, (one) => placeOf(one) >= 0 && placeOf(one) < 5),
      'sentence holds answer': share(answerable, ({ question, answer }) => holds(answer.sentence, question.answers)),
      'span is answer': share(answerable, ({ question, answer }) => matchesAnswer(answer.span, question.answers)),
      'span given': share(answerable, ({ answer }) => answer.span !== null),
      'wrongly silent': rounded(1 - kept),
      ...(unanswerable.length === 0
        ? {}
        : {
            'rightly silent': rounded(withheld),
            AUC: rounded(areaUnderCurve(evidence(answerable), evidence(unanswerable))),
            'balanced accuracy': rounded((kept + withheld) / 2),
          }),
      ...(elsewhere.length === 0 ? {} : { 'passages absent: silent': rounded(1 - spoken(elsewhere)) }),
      'p50 ms': Number(quantile(times, 0.5).toFixed(1)),
      'p95 ms': Number(quantile(times, 0.95).toFixed(1)),
    },
  };
}

/** The passages and questions of a labelled set. */
export function readAnswerSet(folder: string): {
  readonly passages: readonly LabelledPassage[];
  readonly questions: readonly LabelledQuestion[];
} {
  return {
    passages: readLines(join(folder, 'passages.jsonl'), passageSchema),
    questions: readLines(join(folder, 'questions.jsonl'), questionSchema),
  };
}

async function askAll(questions: readonly LabelledQuestion[], open: OpenDossier): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const question of questions) {
    const started = performance.now();
    const considered = await consider(question.question, {}, open);
    const answer = await answerFrom(question.question, considered, open);
    const milliseconds = performance.now() - started;
    const { sentence, span } = wordsOf(answerJson(answer, open.dossier));
    const { ranked, scores } = await listOf(considered, open);
    judged.push({
      question,
      milliseconds,
      answer: {
        query: question.id,
        ranked: ranked.slice(0, LISTED),
        scores: scores.slice(0, LISTED),
        abstained: answer.abstained,
        evidence: answer.evidence ?? 0,
        sentence,
        span,
      },
    });
  }
  return judged;
}

/** The marked sentence of the first passage and the span in it, in the passage's own characters. */
export function wordsOf({ results }: AnswerJson): { sentence: string | null; span: string | null } {
  const first = results[0];
  if (first === undefined) return { sentence: null, span: null };
  const cut = (slice: { start: number; end: number } | null | undefined): string | null =>
    slice === null || slice === undefined ? null : first.text.slice(slice.start - first.start, slice.end - first.start);
  return { sentence: cut(first.sentence), span: cut(first.span) };
}

function placeOf({ question, answer }: Judged): number {
  return answer.ranked.indexOf(question.passage);
}

function share(list: readonly Judged[], test: (one: Judged) => boolean): number {
  return rounded(mean(list.map((one) => (test(one) ? 1 : 0))));
}

function holds(sentence: string | null, answers: readonly string[]): boolean {
  const text = plain(sentence ?? '');
  return answers.some((answer) => text.includes(plain(answer)));
}

/** As SQuAD judges: without case, punctuation and articles; here a span may also hold the answer and a word or two. */
export function matchesAnswer(span: string | null, answers: readonly string[]): boolean {
  if (span === null) return false;
  const words = bare(span);
  return answers.some((answer) => {
    const wanted = bare(answer);
    return wanted !== '' && (` ${words} `.includes(` ${wanted} `) || ` ${wanted} `.includes(` ${words} `));
  });
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s]/gu, ' ')
    .replace(/\b(?:a|an|the)\b/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Documents of another folder as distractors: its documents cut at empty lines, its passages, or its corpus. */
export function poolPassages(folder: string): readonly LabelledPassage[] {
  const file = ['docs.jsonl', 'passages.jsonl', 'corpus.jsonl'].find((name) => existsSync(join(folder, name)));
  if (file === undefined) throw new Error(`${folder} holds neither docs.jsonl nor passages.jsonl nor corpus.jsonl`);
  const documents = readLines(join(folder, file), passageSchema);
  if (file !== 'docs.jsonl') return documents.map((one) => ({ ...one, id: `${folder}#${one.id}` }));
  return documents.flatMap(({ id, title, text }) =>
    text
      .split(/\n\s*\n/u)
      .map((part) => part.trim())
      .filter((part) => part.length >= SHORTEST_PARAGRAPH)
      .map((part, at) => ({ id: `${id}#${at}`, title, text: part })),
  );
}

/** Shorter ones are captions and crossheads; in UTF-16 units. */
const SHORTEST_PARAGRAPH = 40;
