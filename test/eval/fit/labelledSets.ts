import { join } from 'node:path';
import { z } from 'zod';
import type { OpenDossier } from '../../../src/openDossier.ts';
import { poolPassages, readAnswerSet } from '../answerQuestions.ts';
import { readLines } from '../jsonLines.ts';
import { memoryDossier } from '../memoryDossier.ts';

/** A set of questions over passages; each passage is a document of its own. */
export interface LabelledSet {
  readonly name: string;
  readonly open: OpenDossier;
  /** At most {@link MOST_QUESTIONS}, evenly spread over the set. */
  readonly questions: readonly {
    readonly text: string;
    /** Ids of the documents that answer it or are relevant; one or more. */
    readonly right: ReadonlySet<string>;
  }[];
}

/** A handful of weights needs no more of any set. */
const MOST_QUESTIONS = 300;

const RETRIEVAL_SETS = ['cranfield', 'cisi', 'npl', 'scifact_train', 'checkthat2020_train'];
const ANSWER_SETS: readonly (readonly [set: string, pools: readonly string[]])[] = [
  ['squad2_dev', ['polnear_dev', 'polnear_train250']],
  ['ester_train500', []],
  ['arcd_train', []],
];

const documentSchema = z.object({ id: z.string(), title: z.string(), text: z.string() });
const querySchema = z.object({ id: z.string(), text: z.string() });
const judgementSchema = z.object({ query: z.string(), doc: z.string(), grade: z.number() });

/** Every public set of development data by which retrieval and answers are measured, opened one after the other. */
export function* labelledSets(shared: string): Generator<LabelledSet> {
  for (const name of RETRIEVAL_SETS) yield retrievalSet(name, join(shared, name));
  for (const [name, pools] of ANSWER_SETS) {
    yield answerSet(
      name,
      join(shared, name),
      pools.map((pool) => join(shared, pool)),
    );
  }
}

function retrievalSet(name: string, folder: string): LabelledSet {
  const relevant = Map.groupBy(
    readLines(join(folder, 'qrels.jsonl'), judgementSchema).filter(({ grade }) => grade > 0),
    ({ query }) => query,
  );
  const questions = readLines(join(folder, 'queries.jsonl'), querySchema).map(({ id, text }) => ({
    text,
    right: new Set(relevant.get(id)?.map(({ doc }) => doc)),
  }));
  const open = memoryDossier(readLines(join(folder, 'corpus.jsonl'), documentSchema));
  return { name, open, questions: spread(questions.filter(({ right }) => right.size > 0)) };
}

function answerSet(name: string, folder: string, pools: readonly string[]): LabelledSet {
  const { passages, questions } = readAnswerSet(folder);
  const answerable = questions.filter((one) => one.answerable);
  return {
    name,
    open: memoryDossier([...passages, ...pools.flatMap(poolPassages)]),
    questions: spread(answerable.map(({ question, passage }) => ({ text: question, right: new Set([passage]) }))),
  };
}

function spread<T>(list: readonly T[]): readonly T[] {
  if (list.length <= MOST_QUESTIONS) return list;
  return Array.from(
    { length: MOST_QUESTIONS },
    (_, at) => list[Math.floor((at * list.length) / MOST_QUESTIONS)],
  ).filter((one) => one !== undefined);
}

/** What `of` makes of each set, one after the other. */
export async function eachSet<T>(shared: string, of: (set: LabelledSet) => Promise<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for (const set of labelledSets(shared)) all.push(await of(set));
  return all;
}
