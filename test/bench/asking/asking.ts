import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { readAnswerSet } from '../../eval/answerQuestions.ts';
import { readQuestions } from '../../eval/dossierQuestions.ts';
import { AskingProcess } from './askingProcess.ts';
import type { Job } from './messages.ts';

const HERE = join(import.meta.dirname, '..', '..', '..');

interface AskingOptions {
  readonly against: string;
  readonly set?: string;
  readonly pool?: readonly string[];
  readonly most: string;
  readonly rounds: string;
}

/** Adds `asking --against CHECKOUT`. */
export function addAskingCommand(program: Command): void {
  program
    .command('asking')
    .description('CPU time of /ask beside that of another checkout, question by question in one run')
    .requiredOption('--against <checkout>', 'the folder of another checkout, with its packages')
    .option('--set <dir>', 'a labelled set (passages.jsonl, questions.jsonl) instead of the sample dossier')
    .option('--pool <dir...>', 'folders whose documents are mixed in')
    .option('--most <number>', 'how many questions of the set, taken evenly', '400')
    .option('--rounds <number>', 'how often each question is asked', '3')
    .action(async (options: AskingOptions) => {
      process.stdout.write(`${JSON.stringify(await benchAsking(options), null, 2)}\n`);
    });
}

/** CPU milliseconds a question of both builds, round by round. The first round has what is compiled and kept at first use. */
async function benchAsking({ against, set, pool = [], most, rounds }: AskingOptions): Promise<object> {
  const questions =
    set === undefined
      ? readQuestions(join(HERE, 'test', 'eval', 'sample-questions.jsonl')).map(({ question }) => question)
      : evenly(readAnswerSet(set).questions, Number(most)).map(({ question }) => question);
  const corpus = set === undefined ? join(HERE, 'corpus') : [set, ...pool].map((folder) => resolve(folder));
  const job = (root: string): Job => ({ root, corpus });
  const now = await AskingProcess.start(job(HERE));
  const before = await AskingProcess.start(job(resolve(against)));
  try {
    const costs: Cost[] = [];
    for (let round = 1; round <= Number(rounds); round += 1) {
      costs.push(await askAll(questions, now.process, before.process));
    }
    return {
      questions: questions.length,
      vectors: { now: now.hasVectors, before: before.hasVectors },
      all: figuresOf(costs, questions.length),
      rounds: costs.map((cost) => figuresOf([cost], questions.length)),
    };
  } finally {
    now.process.close();
    before.process.close();
  }
}

/** CPU time of both builds, in microseconds. */
interface Cost {
  readonly now: number;
  readonly before: number;
}

/** Asks every question of both, first of the one and next time first of the other. */
async function askAll(questions: readonly string[], now: AskingProcess, before: AskingProcess): Promise<Cost> {
  const cpu = { now: 0, before: 0 };
  for (const [at, question] of questions.entries()) {
    if (at % 2 === 0) cpu.now += await now.ask(question);
    cpu.before += await before.ask(question);
    if (at % 2 === 1) cpu.now += await now.ask(question);
  }
  return cpu;
}

/** Milliseconds a question, and how many times that of before. */
function figuresOf(costs: readonly Cost[], questions: number): object {
  const sum = (name: keyof Cost): number => costs.reduce((total, cost) => total + cost[name], 0);
  const each = (microseconds: number): number => Number((microseconds / 1000 / questions / costs.length).toFixed(2));
  return { now: each(sum('now')), before: each(sum('before')), ratio: Number((sum('now') / sum('before')).toFixed(3)) };
}

function evenly<T>(list: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, list.length / most);
  return list.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}
