import { join } from 'node:path';
import type { Command } from 'commander';
import { openWordVectors } from '../../src/corpus/openWordVectors.ts';
import { citationOf } from '../../src/dossier/passage.ts';
import type { OpenDossier } from '../../src/openDossier.ts';
import {
  decodeDocumentMeaning,
  documentMeaning,
  encodeDocumentMeaning,
} from '../../src/search/meaning/documentMeaning.ts';
import { Meaning } from '../../src/search/meaning/meaning.ts';
import { relatedByMeaning } from '../../src/search/meaning/relatedByMeaning.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { memoryEngineOf } from '../search/memoryEngineOf.ts';
import { answers, type DossierQuestion, readQuestions } from './dossierQuestions.ts';
import { quantile } from './figures.ts';
import { writeLines } from './jsonLines.ts';
import { openDossier } from './measureDossier.ts';

interface Options {
  readonly corpus: string;
  readonly dossier?: string;
  readonly questions: string;
  readonly vectors?: string;
  readonly run?: string;
}

const MEGABYTE = 1024 * 1024;
/** Each question is asked so often: the first time its words are read and its code is warmed up. */
const REPEATS = 5;

/** `eval meaning`: what word vectors cost, and what they find with no help from the words themselves. */
export function addMeaning(program: Command): void {
  program
    .command('meaning')
    .description('word vectors alone: what they cost in time and memory, and which passages they find')
    .requiredOption('--corpus <dir>', 'the corpus directory that the questions are asked of')
    .option('--dossier <name>', 'the dossier, where the corpus has several')
    .option('--questions <file>', 'JSON lines as for `eval dossier`', join(import.meta.dirname, 'paraphrases.jsonl'))
    .option('--vectors <file>', 'word vectors that `eval make-vectors` wrote (default: those of the program)')
    .option('--run <file>', 'write one line a question to this file')
    .action(async (options: Options) => {
      const { figures, run } = await measureMeaning(options);
      if (options.run !== undefined) writeLines(options.run, run);
      process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
    });
}

async function measureMeaning(options: Options): Promise<{ figures: unknown; run: readonly Found[] }> {
  const taking = await timed(() => openWordVectors(options.vectors));
  const vectors = taking.value;
  return openDossier(options.corpus, options.dossier, async (open) => {
    const { passages } = memoryEngineOf(open);
    const building = await timed(() => Meaning.of(vectors, passages));
    const meaning = building.value;
    const bytes = encodeDocumentMeaning(documentMeaning(passages, vectors));
    const loading = await timed(() => decodeDocumentMeaning(bytes, passages.length, vectors.dimensions));
    const questions = readQuestions(options.questions).filter(({ answerable }) => answerable);
    const understood = { ...open, vectors, engine: memoryEngineOf(open).withMeaning(meaning) };
    const { found, latencies } = await askAll(questions, understood);
    const perThousand = (milliseconds: number): number =>
      hundredths((milliseconds * 1000) / Math.max(1, passages.length));
    return {
      figures: {
        words: vectors.size,
        start: {
          vectorsMilliseconds: hundredths(taking.milliseconds),
          anewPerThousandPassages: perThousand(building.milliseconds),
          fromSnapshotPerThousandPassages: perThousand(loading.milliseconds),
        },
        heldMegabytes: {
          vectors: hundredths(vectors.bytes.length / MEGABYTE),
          perThousandPassages: hundredths((bytes.length / MEGABYTE / Math.max(1, passages.length)) * 1000),
        },
        query: {
          passages: passages.length,
          medianMilliseconds: hundredths(quantile(latencies, 0.5)),
          p95Milliseconds: hundredths(quantile(latencies, 0.95)),
        },
        found: foundFigures(found),
      },
      run: found,
    };
  });
}

/** A question, and where the first passage that answers stands, from 1, by the whole passage and by its sentences too. */
interface Found {
  readonly id: string;
  readonly query: string;
  readonly ranked: readonly string[];
  readonly scores: readonly number[];
  readonly rank: number | null;
  readonly rankAsWhole: number | null;
}

async function askAll(
  questions: readonly DossierQuestion[],
  open: OpenDossier,
): Promise<{ readonly found: readonly Found[]; readonly latencies: readonly number[] }> {
  const { passages } = memoryEngineOf(open);
  const latencies: number[] = [];
  const found: Found[] = [];
  for (const question of questions) {
    const words = tokenize(question.question).map(({ folded }) => folded);
    const answering = passages.map(({ passage, document }) =>
      answers(
        {
          documentId: document.id,
          document: document.file,
          start: passage.start,
          text: document.text.slice(passage.start, passage.end),
        },
        question,
        open,
      ),
    );
    for (let turn = 1; turn < REPEATS; turn += 1) await relatedByMeaning(open, words, 10);
    const before = performance.now();
    const related = await relatedByMeaning(open, words, passages.length);
    latencies.push(performance.now() - before);
    const rankIn = (places: readonly number[]): number | null => {
      const at = places.findIndex((place) => answering[place] === true);
      return at < 0 ? null : at + 1;
    };
    const asWhole = related.toSorted((a, b) => b.cosine - a.cosine);
    found.push({
      id: question.id,
      query: question.id,
      ranked: related.map(({ indexed }) => citationOf(indexed.passage)),
      scores: related.map(({ score }) => hundredths(score)),
      rank: rankIn(related.map(({ indexed }) => indexed.place)),
      rankAsWhole: rankIn(asWhole.map(({ indexed }) => indexed.place)),
    });
  }
  return { found, latencies };
}

/** Figures over all, and over the two halves by number: those with even ones are tuned on, the others held out. */
function foundFigures(found: readonly Found[]): Record<string, unknown> {
  const half = (rest: number): readonly Found[] =>
    found.filter(({ id }) => Number(/\d+/.exec(id)?.[0] ?? 0) % 2 === rest);
  const figures = (part: readonly Found[]): Record<string, unknown> => ({
    questions: part.length,
    withSentences: shares(part.map(({ rank }) => rank)),
    passagesAsWhole: shares(part.map(({ rankAsWhole }) => rankAsWhole)),
  });
  return { all: figures(found), tunedOn: figures(half(0)), heldOut: figures(half(1)) };
}

function shares(ranks: readonly (number | null)[]): Record<string, number> {
  const within = (limit: number): number =>
    hundredths(ranks.filter((rank) => rank !== null && rank <= limit).length / Math.max(1, ranks.length));
  const reciprocal = ranks.reduce<number>((sum, rank) => sum + (rank === null ? 0 : 1 / rank), 0);
  return {
    first: within(1),
    firstThree: within(3),
    reciprocalRank: hundredths(reciprocal / Math.max(1, ranks.length)),
  };
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly value: T; readonly milliseconds: number }> {
  const before = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - before };
}

function hundredths(value: number): number {
  return Number(value.toFixed(2));
}
