import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import type { Block } from '../../src/dossier/document.ts';
import type { StatementKind } from '../../src/finding/statements/statement.ts';
import { statementsOf } from '../../src/finding/statements/statements.ts';
import type { SpeechLexicon } from '../../src/languages/parts/speechLexicon.ts';
import { speechLexiconOf } from '../../src/languages/speechLexiconOf.ts';
import { detectedLanguage } from '../../src/reading/metadata/detectedLanguage.ts';
import { plainTextBlocks } from '../../src/reading/text/plainText.ts';
import { readLines, writeLines } from './jsonLines.ts';
import { isOneOf, namesOfSpan } from './rightSpeaker.ts';

const docSchema = z.object({ id: z.string(), text: z.string() });
const goldSchema = z.object({
  doc: z.string(),
  start: z.int(),
  end: z.int(),
  kind: z.string().nullable().optional(),
  speaker_spans: z
    .array(z.tuple([z.int(), z.int()]))
    .nullable()
    .optional(),
});
type Gold = z.infer<typeof goldSchema>;

/** One quotation as it was found; offsets count code points, the speaker's are null where none is named. */
export interface Found {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: string | null;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
  readonly confidence: number;
}

/** Share of the two taken together that a found quotation and a marked one must have in common. */
const OVERLAP = 0.8;
/** Kinds of marked quotations that are direct speech; German ones say so in capitals. */
const DIRECT: ReadonlySet<string> = new Set(['direct', 'mixed']);

/** Files that the marked quotations may stand in. */
const GOLD_FILES = ['direct_quotes.jsonl', 'quotes.jsonl'];

/** Adds `quotes DIR [--run FILE]`. */
export function addQuotes(program: Command): void {
  program
    .command('quotes')
    .description('direct quotations in news: are they found, and is the speaker the marked one')
    .argument('<dir>', 'docs.jsonl (id, text) and direct_quotes.jsonl or quotes.jsonl; offsets in code points')
    .option('--run <file>', 'write one line a quotation that was found to this file')
    .action((directory: string, options: { run?: string }) => {
      process.stdout.write(`${JSON.stringify(evaluateQuotes(directory, options.run), null, 2)}\n`);
    });
}

/** Quotations of every document of a folder, and how they compare with the marked ones. */
export function evaluateQuotes(directory: string, run: string | undefined): Record<string, unknown> {
  const docs = readLines(join(directory, 'docs.jsonl'), docSchema);
  const file = GOLD_FILES.map((name) => join(directory, name)).find((path) => existsSync(path));
  if (file === undefined) throw new Error(`${directory} holds none of ${GOLD_FILES.join(', ')}`);
  const gold = readLines(file, goldSchema).filter(({ kind }) => kind == null || DIRECT.has(kind.toLowerCase()));
  const started = performance.now();
  const found = docs.map(({ id, text }) => foundIn(id, text));
  const milliseconds = performance.now() - started;
  if (run !== undefined) writeLines(run, found.flat());
  const byDoc = new Map<string, Gold[]>();
  for (const one of gold) {
    const list = byDoc.get(one.doc);
    if (list === undefined) byDoc.set(one.doc, [one]);
    else list.push(one);
  }
  const tallies = docs.map(({ id, text }, place) =>
    compare(found[place] ?? [], byDoc.get(id) ?? [], [...text], detectedLanguage(text)),
  );
  return {
    documents: docs.length,
    ...figures(tallies),
    millisecondsPerMegabyte: Math.round((milliseconds * 1e6) / docs.reduce((sum, { text }) => sum + text.length, 1)),
  };
}

/**
 * What these sets do not mark: words that nobody in particular speaks, turns and blocks without quotation marks; and
 * quotations inside others, and those between single marks or between '' and '', which their makers passed over.
 */
const UNMARKED: Readonly<Partial<Record<StatementKind, true>>> = { scare: true, transcript: true, block: true };

const SINGLE = /['‘‚`]/u;

function foundIn(doc: string, text: string): readonly Found[] {
  const blocks: readonly Block[] = plainTextBlocks(text);
  const points = codePointsOf(text);
  return statementsOf(text, blocks, detectedLanguage(text))
    .filter(({ kind, depth, start }) => UNMARKED[kind] !== true && depth === 0 && !SINGLE.test(text.charAt(start)))
    .flatMap(({ slices, speaker, confidence }) =>
      slices.map(({ start, end }) => ({
        doc,
        start: points(start),
        end: points(end),
        text: text.slice(start, end),
        speaker: speaker?.name ?? null,
        speakerStart: speaker === null ? null : points(speaker.mention.start),
        speakerEnd: speaker === null ? null : points(speaker.mention.end),
        confidence: Number(confidence.toFixed(3)),
      })),
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
  readonly gold: number;
  readonly foundRight: number;
  readonly goldFound: number;
  /** Of the marked quotations that were found and whose speaker is marked. */
  readonly withSpeaker: number;
  readonly named: number;
  readonly namedRight: number;
  /** Of those with a marked speaker, how many spans contain a name; only there is `strictRight` stricter. */
  readonly markedNames: number;
  readonly strictRight: number;
  readonly sure: number;
  readonly sureRight: number;
}

/** Confidence from which on speakers are counted as sure. */
const SURE = 0.9;

function compare(
  found: readonly Found[],
  gold: readonly Gold[],
  points: readonly string[],
  language: string | undefined,
): Tally {
  const lexicon = speechLexiconOf(language);
  const matched = gold.map((one) => found.find((other) => alike(bare(one, points), bare(other, points))));
  const pairs = gold.flatMap((one, place) => {
    const other = matched[place];
    return other === undefined || (one.speaker_spans ?? []).length === 0 ? [] : [{ one, other }];
  });
  const named = pairs.filter(({ other }) => other.speakerStart !== null);
  const right = named.filter(({ one, other }) => overlapsMarked(one, other));
  const namesOf = ({ speaker_spans }: Gold) =>
    (speaker_spans ?? []).flatMap(([start, end]) => namesOfSpan(points.slice(start, end).join(''), language));
  const isStrictlyRight = ({ one, other }: (typeof named)[number]): boolean => {
    const names = namesOf(one);
    if (names.length === 0 && marksVerb(one, points, lexicon)) return followsMarked(one, other, points);
    return names.length === 0 ? overlapsMarked(one, other) : isOneOf(other.speaker ?? '', names);
  };
  const strict = named.filter(isStrictlyRight);
  const sure = named.filter(({ other }) => other.confidence >= SURE);
  return {
    found: found.length,
    gold: gold.length,
    foundRight: found.filter((other) => gold.some((one) => alike(bare(one, points), bare(other, points)))).length,
    goldFound: matched.filter((other) => other !== undefined).length,
    withSpeaker: pairs.length,
    named: named.length,
    namedRight: right.length,
    markedNames: pairs.filter(({ one }) => namesOf(one).length > 0).length,
    strictRight: strict.length,
    sure: sure.length,
    sureRight: sure.filter(isStrictlyRight).length,
  };
}

function overlapsMarked({ speaker_spans }: Gold, { speakerStart, speakerEnd }: Found): boolean {
  return (speaker_spans ?? []).some(([start, end]) => start < (speakerEnd ?? 0) && (speakerStart ?? 0) < end);
}

/** Whether a marked speaker is nothing but a verb of speech: the marking has missed the speaker beside it. */
function marksVerb({ speaker_spans }: Gold, points: readonly string[], { cues }: SpeechLexicon): boolean {
  return (speaker_spans ?? []).every(([start, end]) => cues.has(points.slice(start, end).join('').toLowerCase()));
}

/** Whether a found speaker is mentioned right behind the verb that was marked, with one space between them. */
function followsMarked({ speaker_spans }: Gold, { speakerStart }: Found, points: readonly string[]): boolean {
  return (speaker_spans ?? []).some(([, end]) => points[end] === ' ' && speakerStart === end + 1);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Without quotation marks and spaces at its ends: some sets mark them, some do not. */
function bare({ start, end }: Span, points: readonly string[]): Span {
  let [from, to] = [start, end];
  while (from < to && MARK.test(points[from] ?? '')) from += 1;
  while (to > from && MARK.test(points[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}

const MARK = /[\s"“”„‟«»‘’'‚‹›]/u;

function alike(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common > 0 && common / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) >= OVERLAP;
}

function figures(tallies: readonly Tally[]): Record<string, number> {
  const sum = (name: keyof Tally): number => tallies.reduce((total, tally) => total + tally[name], 0);
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : Number((part / whole).toFixed(4)));
  const precision = share(sum('foundRight'), sum('found'));
  const recall = share(sum('goldFound'), sum('gold'));
  return {
    marked: sum('gold'),
    found: sum('found'),
    precision,
    recall,
    f1: share(2 * precision * recall, precision + recall),
    withSpeaker: sum('withSpeaker'),
    speakerRight: share(sum('namedRight'), sum('withSpeaker')),
    speakerNamed: share(sum('named'), sum('withSpeaker')),
    speakerPrecision: share(sum('namedRight'), sum('named')),
    markedNames: sum('markedNames'),
    strictRight: share(sum('strictRight'), sum('withSpeaker')),
    strictPrecision: share(sum('strictRight'), sum('named')),
    sure: share(sum('sure'), sum('withSpeaker')),
    surePrecision: share(sum('sureRight'), sum('sure')),
  };
}
