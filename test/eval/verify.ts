import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import type { VerdictJson } from '../../src/json/commands/verifyJson.ts';
import { comparedWords } from '../../src/languages/comparedWords.ts';
import type { OpenDossier } from '../../src/openDossier.ts';
import { verify } from '../answering/inJson.ts';
import { openTexts } from './openTexts.ts';

const documentSchema = z.object({ id: z.string(), title: z.string(), text: z.string() });
const quotationSchema = z.object({
  doc: z.string(),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  speaker: z.string().nullish(),
});
type Quotation = z.infer<typeof quotationSchema>;

/** What a case expects: the words in place, the words in place but changed, or nothing. */
type Expected = 'verbatim' | 'altered' | 'absent' | 'not verbatim';

interface Case {
  readonly name: string;
  readonly expected: Expected;
  readonly text: string;
  readonly quotation: Quotation;
}

/** Fewest words of a quotation that is made into cases. */
const FEWEST_WORDS = 8;
/** One document in this many is left out of the index. */
const LEFT_OUT = 5;

/** A small generator of numbers from 0 to 1 that gives the same ones each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Ways of setting the same words otherwise. */
const TYPOGRAPHY: readonly (readonly [RegExp, string])[] = [
  [/[’‘]/gu, "'"],
  [/[“”]/gu, '"'],
  [/[—–]/gu, '-'],
  [/…/gu, '...'],
  [/ /gu, '\u00a0'],
];

const NUMBER = /\b\d+\b/u;

/** Whether a cut between two words is inside a number: 14 is not 14 million. */
function cutsNumber(parts: readonly string[], at: number): boolean {
  const ends = new Set<number>();
  let length = 0;
  const whole = parts.join(' ');
  for (const part of parts.slice(0, at)) length += part.length + 1;
  for (const { start, end } of comparedWords(whole)) if (start < length - 1 && end > length) ends.add(start);
  return ends.size > 0;
}

/** A quotation with a negation hidden, brought in or written otherwise, and with its signs and numbers changed. */
function sensesOf(parts: readonly string[]): readonly (readonly [string, Expected, string])[] {
  const quote = parts.join(' ');
  const at = parts.findIndex((part, place) => place > 1 && place < parts.length - 2 && /^(?:not|never)$/iu.test(part));
  const middle = Math.floor(parts.length / 2);
  const isInside = /^[\p{Ll}]+$/u.test(parts[middle] ?? '') && /^[\p{Ll}]+$/u.test(parts[middle - 1] ?? '');
  const number =
    /(?<![\p{L}\p{N}.,:/-])(\p{Sc}?)(\d+)(\s?%)?(?![\p{L}\p{N}.,:/’'-]|\s?(?:million|billion|thousand))/u.exec(quote);
  const put = (sign: string): string => quote.replace(number?.[0] ?? '', sign);
  const contracted = quote
    .replace(/\b(do|is|was|did|does|could|would|should) not\b/u, '$1n’t')
    .replace(/\bcannot\b/u, 'can’t');
  return [
    ...(at < 0 ? [] : [['negation hidden by an ellipsis', 'altered', parts.with(at, '…').join(' ')] as const]),
    ...(isInside
      ? [['negation brought in by brackets', 'altered', parts.toSpliced(middle, 0, '[not]').join(' ')] as const]
      : []),
    ...(number === null
      ? []
      : [
          ['sign changed', 'altered', put(`${number[1] === '$' ? '€' : '−'}${number[2]}${number[3] ?? ''}`)] as const,
          [
            'share changed',
            'altered',
            put(number[3] === undefined ? `${number[0]}%` : `${number[1]}${number[2]}`),
          ] as const,
        ]),
    ...(contracted !== quote ? [['negation contracted', 'verbatim', contracted] as const] : []),
  ];
}

function casesOf(quotation: Quotation, words: readonly string[], random: () => number): readonly Case[] {
  const { quote } = quotation;
  const parts = quote.split(/\s+/u);
  const inner = (): number => 1 + Math.floor(random() * (parts.length - 2));
  const other = (word: string): string => {
    const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    for (;;) {
      const candidate = words[Math.floor(random() * words.length)] ?? '';
      if (bare(candidate) !== '' && bare(candidate) !== bare(word)) return candidate;
    }
  };
  const made = (name: string, expected: Expected, text: string): Case => ({ name, expected, text, quotation });
  const [replaced, removed, added, negated] = [inner(), inner(), inner(), inner()];
  const set = TYPOGRAPHY.reduce((text, [pattern, by]) => text.replace(pattern, by), quote);
  const isWord = (at: number): boolean => /[\p{L}\p{N}]/u.test(parts[at] ?? '');
  const digits = NUMBER.exec(quote)?.[0];
  return [
    made('as it stands', 'verbatim', quote),
    made('other typography', 'verbatim', set),
    made('in capitals', 'verbatim', quote.toUpperCase()),
    ...(parts.length > FEWEST_WORDS + 2
      ? [
          ...(cutsNumber(parts, 2) ? [] : [made('cut before', 'verbatim', parts.slice(2).join(' '))]),
          ...(cutsNumber(parts, -2) ? [] : [made('cut after', 'verbatim', parts.slice(0, -2).join(' '))]),
        ]
      : []),
    ...sensesOf(parts).map(([name, expected, text]) => made(name, expected, text)),
    ...(isWord(replaced)
      ? [made('word replaced', 'altered', parts.with(replaced, other(parts[replaced] ?? '')).join(' '))]
      : []),
    ...(isWord(removed) && parts[removed] !== parts[removed + 1]
      ? [made('word removed', 'altered', parts.toSpliced(removed, 1).join(' '))]
      : []),
    made('word added', 'altered', parts.toSpliced(added, 0, other('')).join(' ')),
    made('negation added', 'altered', parts.toSpliced(negated, 0, 'not').join(' ')),
    ...(digits === undefined
      ? []
      : [made('number changed', 'altered', quote.replace(NUMBER, String(Number(digits) + 1)))]),
    made('invented', 'absent', parts.map((word) => other(word)).join(' ')),
  ];
}

/** Longest cue between two quotations that are one statement, in characters. */
const LONGEST_CUE = 60;

/** Two quotations of a document, one after the other, made into one: with only a cue between them, or of two speakers. */
function joinedCases(
  quotations: readonly Quotation[],
  documents: readonly z.infer<typeof documentSchema>[],
  texts: ReadonlyMap<string, string>,
): readonly Case[] {
  const known = new Map(documents.map(({ id, text }) => [id, [...text]]));
  return quotations.slice(1).flatMap((next, at) => {
    const before = quotations[at];
    if (before === undefined || before.doc !== next.doc || !texts.has(next.doc) || before.end >= next.start) return [];
    if ([before, next].some(({ quote }) => quote.split(/\s+/u).length < 4)) return [];
    const between = (known.get(next.doc) ?? []).slice(before.end, next.start).join('');
    const made = (name: string, expected: Expected, mark: string): Case => ({
      name,
      expected,
      text: `${before.quote}${mark}${next.quote}`,
      quotation: before,
    });
    const [mine, theirs] = [before.speaker ?? '', next.speaker ?? ''];
    const areOthers =
      mine !== '' && theirs !== '' && mine !== theirs && /^\p{Lu}/u.test(mine) && /^\p{Lu}/u.test(theirs);
    if (areOthers && !mine.includes(theirs) && !theirs.includes(mine))
      return [
        made('two speakers joined', 'not verbatim', ' '),
        made('two speakers joined by an ellipsis', 'not verbatim', ' … '),
      ];
    const isCue =
      mine !== '' &&
      mine === theirs &&
      between.length < LONGEST_CUE &&
      between.includes(mine) &&
      !between.includes('\n');
    return isCue ? [made('cue inside', 'verbatim', ' ')] : [];
  });
}

interface Outcome {
  readonly case: string;
  readonly verdict: VerdictJson['verdict'];
  readonly doc: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly kind: string;
  readonly right: boolean;
}

function check(one: Case, number: number, open: OpenDossier, texts: ReadonlyMap<string, string>): Outcome {
  const marked = `“${one.text.replace(/[“”"«»„]/gu, "'")}”`;
  const verdict = verify(marked, open).verdicts?.[0];
  if (verdict === undefined) throw new Error(`no verdict for ${marked}`);
  const text = texts.get(verdict.document ?? '') ?? '';
  const points = (offset: number | null): number | null => (offset === null ? null : [...text.slice(0, offset)].length);
  const [start, end] = [points(verdict.start), points(verdict.end)];
  return {
    case: `${one.quotation.doc}@${one.quotation.start}:${one.name}:${number}`,
    verdict: verdict.verdict,
    doc: verdict.document,
    start,
    end,
    kind: one.name,
    right: isRight(one, verdict, start, end),
  };
}

function isRight(one: Case, verdict: VerdictJson, start: number | null, end: number | null): boolean {
  if (one.expected === 'not verbatim') return !verdict.verdict.startsWith('verbatim');
  if (one.expected === 'absent') return verdict.verdict === 'not in the dossier';
  const said = one.expected === 'altered' ? verdict.verdict === 'altered' : verdict.verdict.startsWith('verbatim');
  const { doc, quote } = one.quotation;
  const isThere =
    verdict.document === doc &&
    start !== null &&
    end !== null &&
    start < one.quotation.end &&
    one.quotation.start < end;
  // Another article may hold the very same words: that place is as right.
  const [found, wanted] = [plain(verdict.text ?? ''), plain(quote)];
  const isSameElsewhere = found !== '' && (wanted.includes(found) || found.includes(wanted));
  return said && (isThere || isSameElsewhere);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Adds `eval verify DIR`: quotations of a labelled set, as they stand and changed in many ways, through /verify. */
export function addVerify(program: Command): void {
  program
    .command('verify')
    .description('quotations of a labelled set, as they stand, set otherwise, cut, altered, joined and invented')
    .argument('<dir>', 'a folder with docs.jsonl and direct_quotes.jsonl')
    .option('--run <file>', 'write one line a case to this file')
    .action(async (directory: string, options: { run?: string }) => {
      const read = <T>(file: string, schema: z.ZodType<T>): readonly T[] =>
        readFileSync(join(directory, file), 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => schema.parse(JSON.parse(line)));
      const documents = read('docs.jsonl', documentSchema);
      const quotations = read('direct_quotes.jsonl', quotationSchema);
      const kept = documents.filter((_, index) => index % LEFT_OUT !== 0);
      const open = await openTexts(kept);
      const texts = new Map(open.dossier.documents.map(({ file, text }) => [file, text]));
      const random = seeded(20_221_109);
      const words = documents.flatMap(({ text }) => text.split(/\s+/u));
      const long = quotations.filter(({ quote }) => quote.split(/\s+/u).length >= FEWEST_WORDS);
      const cases: Case[] = long.flatMap((quotation) =>
        texts.has(quotation.doc)
          ? casesOf(quotation, words, random)
          : [{ name: 'of an article left out', expected: 'absent' as const, text: quotation.quote, quotation }],
      );
      cases.push(...joinedCases(quotations, documents, texts));
      const outcomes = cases.map((one, number) => check(one, number, open, texts));
      if (options.run !== undefined) {
        writeFileSync(
          options.run,
          outcomes.map(({ kind: _kind, right: _right, ...line }) => `${JSON.stringify(line)}\n`).join(''),
        );
      }
      process.stdout.write(`${JSON.stringify(figures(outcomes), null, 2)}\n`);
    });
}

function figures(outcomes: readonly Outcome[]): Record<string, unknown> {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))];
  return Object.fromEntries(
    kinds.map((kind) => {
      const those = outcomes.filter((one) => one.kind === kind);
      const verdicts = Object.groupBy(those, ({ verdict }) => verdict);
      return [
        kind,
        {
          cases: those.length,
          right: Number((those.filter(({ right }) => right).length / those.length).toFixed(4)),
          verdicts: Object.fromEntries(Object.entries(verdicts).map(([verdict, list]) => [verdict, list?.length ?? 0])),
        },
      ];
    }),
  );
}
