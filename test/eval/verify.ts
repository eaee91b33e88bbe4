import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import { openTexts } from './openTexts.ts';
import { changedQuotations, FEWEST_WORDS } from './verifying/changedQuotations.ts';
import { checkCase, type Outcome, plain } from './verifying/checkCase.ts';
import { claimedSpeakers } from './verifying/claimedSpeakers.ts';
import { joinedQuotations } from './verifying/joinedQuotations.ts';
import { seeded } from './verifying/seeded.ts';
import { type LabelledQuotation, quotationSchema, type VerifyCase } from './verifying/verifyCase.ts';
import { writtenQuotations } from './verifying/writtenQuotations.ts';

const documentSchema = z.object({ id: z.string(), title: z.string(), text: z.string() });

/** One document in this many is left out of the index. */
const LEFT_OUT = 5;
/** Most cases of a kind that is made of quotations in invented documents. */
const MOST_WRITTEN = 100;
/** So many words in a row are no chance: an article that has them has the quotation too. */
const SHARED_WORDS = 5;

/** Adds `eval verify DIR`: quotations of a labelled set, as they are and changed in many ways, through /verify. */
export function addVerify(program: Command): void {
  program
    .command('verify')
    .description('quotations of a labelled set, as they are, set otherwise, cut, altered, joined, claimed and invented')
    .argument('<dir>', 'a folder with docs.jsonl and direct_quotes.jsonl')
    .option('--run <file>', 'write one line a case to this file')
    .option('--most <number>', 'most cases of a kind, taken from all over the set', Number)
    .action(async (directory: string, options: { run?: string; most?: number }) => {
      const outcomes = await verifySet(directory, options.most ?? Number.POSITIVE_INFINITY);
      if (options.run !== undefined) {
        const lines = outcomes.map(({ kind: _kind, ...line }) => `${JSON.stringify(line)}\n`);
        writeFileSync(options.run, lines.join(''));
      }
      process.stdout.write(`${JSON.stringify(figures(outcomes), null, 2)}\n`);
    });
}

async function verifySet(directory: string, most: number): Promise<readonly Outcome[]> {
  const read = <T>(file: string, schema: z.ZodType<T>): readonly T[] =>
    readFileSync(join(directory, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => schema.parse(JSON.parse(line)));
  const documents = read('docs.jsonl', documentSchema);
  const quotations = read('direct_quotes.jsonl', quotationSchema);
  const kept = documents.filter((_, index) => index % LEFT_OUT !== 0);
  const cases = labelledCases(documents, kept, quotations);
  const outcomes = [...(await checkAll(spread(cases, most), kept))];
  for (const { cases: written, texts } of writtenQuotations(quotations, Math.min(most, MOST_WRITTEN))) {
    outcomes.push(...(await checkAll(written, texts)));
  }
  return outcomes;
}

/** At most so many cases of each kind, at even distances. */
function spread(cases: readonly VerifyCase[], most: number): readonly VerifyCase[] {
  const kinds = Map.groupBy(cases, ({ kind }) => kind);
  return [...kinds.values()].flatMap((those) => {
    const distance = Math.max(1, those.length / most);
    return those.filter((_, at) => Math.floor(at / distance) !== Math.floor((at - 1) / distance));
  });
}

async function checkAll(
  cases: readonly VerifyCase[],
  documents: readonly { readonly id: string; readonly text: string }[],
): Promise<readonly Outcome[]> {
  const open = await openTexts(documents);
  const texts = new Map(open.dossier.documents.map(({ file, text }) => [file, text]));
  const outcomes: Outcome[] = [];
  for (const [number, one] of cases.entries()) outcomes.push(await checkCase(one, number, open, texts));
  return outcomes;
}

function labelledCases(
  documents: readonly { readonly id: string; readonly text: string }[],
  kept: readonly { readonly id: string; readonly text: string }[],
  quotations: readonly LabelledQuotation[],
): readonly VerifyCase[] {
  const random = seeded(20_221_109);
  const words = documents.flatMap(({ text }) => text.split(/\s+/u));
  const texts = new Map(kept.map(({ id, text }) => [id, text]));
  const all = kept.map(({ text }) => plain(text)).join(' | ');
  const long = quotations.filter(({ quote }) => quote.split(/\s+/u).length >= FEWEST_WORDS);
  const there = quotations.filter(({ doc }) => texts.has(doc));
  return [
    ...long.flatMap((quotation): readonly VerifyCase[] => {
      if (texts.has(quotation.doc)) return changedQuotations(quotation, words, random);
      if (sharesWords(quotation.quote, all)) return [];
      return [{ kind: 'of an article left out', expected: 'absent', words: quotation.quote, quotation }];
    }),
    ...joinedQuotations(there, texts),
    ...long.filter(({ doc }) => texts.has(doc)).flatMap((quotation, at) => claimedSpeakers(quotation, at)),
  ];
}

/** Whether some words in a row of a quotation are in the texts. */
function sharesWords(quote: string, texts: string): boolean {
  const words = plain(quote).split(' ');
  const runs = words.slice(SHARED_WORDS - 1).map((_, at) => words.slice(at, at + SHARED_WORDS).join(' '));
  return runs.some((run) => texts.includes(run));
}

function figures(outcomes: readonly Outcome[]): Record<string, unknown> {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))];
  const each = kinds.map((kind) => {
    const those = outcomes.filter((one) => one.kind === kind);
    const verdicts = Object.groupBy(those, ({ verdict }) => verdict);
    const counted = Object.entries(verdicts).map(([verdict, list]) => [verdict, list?.length ?? 0]);
    return [kind, { ...countOf(those), verdicts: Object.fromEntries(counted) }];
  });
  return { ...Object.fromEntries(each), all: countOf(outcomes) };
}

function countOf(outcomes: readonly Outcome[]) {
  return {
    cases: outcomes.length,
    right: Number((outcomes.filter(({ right }) => right).length / outcomes.length).toFixed(4)),
    falseVerbatim: outcomes.filter(({ falseVerbatim }) => falseVerbatim).length,
  };
}
