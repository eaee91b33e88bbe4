import { join } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import type { DateMention } from '../../src/dossier/dateMention.ts';
import { dateMentionsOf } from '../../src/finding/dates/dateMentions.ts';
import { readLines, writeLines } from './jsonLines.ts';
import { centuryOfTimex, intervalOfTimex } from './timexValue.ts';

const docSchema = z.object({ id: z.string(), text: z.string(), dct: z.string().nullable().optional() });
const timexSchema = z.object({
  doc: z.string(),
  start: z.int(),
  end: z.int(),
  type: z.string(),
  value: z.string(),
});
type Timex = z.infer<typeof timexSchema>;

/** One date as it was found; offsets count code points, the days are null where it was left unresolved. */
export interface FoundDate {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly sure: boolean;
}

/** Adds `dates DIR [--run FILE]`. */
export function addDates(program: Command): void {
  program
    .command('dates')
    .description('dates in news: are they found, and are they the marked ones')
    .argument('<dir>', 'docs.jsonl (id, text, dct) and timex.jsonl (TIMEX3 types and values); offsets in code points')
    .option('--run <file>', 'write one line a date that was found to this file')
    .action((directory: string, options: { run?: string }) => {
      process.stdout.write(`${JSON.stringify(evaluateDates(directory, options.run), null, 2)}\n`);
    });
}

/**
 * Dates of every document of a folder, and how they compare with the marked expressions of type DATE. Found by overlap:
 * each found date and each marked one counts once, paired in order. Also by exact extent. A value is right where both
 * ends of the interval are; one that names the present, the past or the future at large is right where it is left
 * unresolved. The figures are given for every second document as well, the first half being the one developed on.
 */
export function evaluateDates(directory: string, run: string | undefined): Record<string, unknown> {
  const docs = readLines(join(directory, 'docs.jsonl'), docSchema);
  const timexes = Map.groupBy(readLines(join(directory, 'timex.jsonl'), timexSchema), ({ doc }) => doc);
  const started = performance.now();
  const found = docs.map(({ id, text, dct }) => foundIn(id, text, dct ?? undefined));
  const milliseconds = performance.now() - started;
  if (run !== undefined) writeLines(run, found.flat());
  const tallies = docs.map(({ id }, place) => tallyOf(found[place] ?? [], timexes.get(id) ?? []));
  return {
    documents: docs.length,
    ...figures(tallies),
    developedOn: figures(tallies.filter((_, place) => place % 2 === 0)),
    heldOut: figures(tallies.filter((_, place) => place % 2 === 1)),
    millisecondsPerMegabyte: Math.round((milliseconds * 1e6) / docs.reduce((sum, { text }) => sum + text.length, 1)),
  };
}

function foundIn(doc: string, text: string, dct: string | undefined): readonly FoundDate[] {
  const points = codePointsOf(text);
  return (
    dateMentionsOf(text, { published: dct })
      // TIMEX3 gives hours and parts of a day a type of their own, TIME, which this does not measure.
      .filter(({ timeOfDay }) => !timeOfDay)
      .map(({ start, end, interval, sure }: DateMention) => ({
        doc,
        start: points(start),
        end: points(end),
        text: text.slice(start, end),
        from: interval?.from ?? null,
        to: interval?.to ?? null,
        sure,
      }))
  );
}

/** From offsets in UTF-16 units to those in code points. */
function codePointsOf(text: string): (offset: number) => number {
  const surrogates: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xdc00 && unit <= 0xdfff) surrogates.push(at);
  }
  return (offset) => offset - surrogates.filter((at) => at < offset).length;
}

interface Tally {
  readonly found: number;
  readonly marked: number;
  readonly matched: number;
  readonly exact: number;
  readonly valued: number;
  readonly right: number;
  readonly sure: number;
  readonly sureRight: number;
}

function tallyOf(found: readonly FoundDate[], timexes: readonly Timex[]): Tally {
  const marked = timexes.filter(({ type }) => type === 'DATE').toSorted((a, b) => a.start - b.start);
  const taken = new Set<FoundDate>();
  const pairs = marked.flatMap((one) => {
    const other = found.find((date) => !taken.has(date) && date.start < one.end && one.start < date.end);
    if (other === undefined) return [];
    taken.add(other);
    return [{ one, other }];
  });
  const valued = pairs.flatMap(({ one, other }) => {
    const wanted = intervalOfTimex(one.value);
    if (wanted === undefined) return [];
    // TIMEX3 writes `19` for "the 20th century" and for "the 1900s" alike.
    const also = centuryOfTimex(one.value);
    const isRight =
      wanted === null
        ? other.from === null
        : [wanted, also].some((days) => days?.from === other.from && days?.to === other.to);
    return [{ other, right: isRight }];
  });
  const sure = valued.filter(({ other }) => other.sure);
  return {
    found: found.length,
    marked: marked.length,
    matched: pairs.length,
    exact: pairs.filter(({ one, other }) => one.start === other.start && one.end === other.end).length,
    valued: valued.length,
    right: valued.filter(({ right }) => right).length,
    sure: sure.length,
    sureRight: sure.filter(({ right }) => right).length,
  };
}

function figures(tallies: readonly Tally[]): Record<string, number> {
  const sum = (name: keyof Tally): number => tallies.reduce((total, tally) => total + tally[name], 0);
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : Number((part / whole).toFixed(4)));
  const both = sum('found') + sum('marked');
  return {
    marked: sum('marked'),
    found: sum('found'),
    precision: share(sum('matched'), sum('found')),
    recall: share(sum('matched'), sum('marked')),
    f1: share(2 * sum('matched'), both),
    f1Exact: share(2 * sum('exact'), both),
    valueRight: share(sum('right'), sum('valued')),
    sure: share(sum('sure'), sum('valued')),
    sureRight: share(sum('sureRight'), sum('sure')),
  };
}
