import type { Dossier } from '../../dossier/dossier.ts';
import type { Slice } from '../../dossier/slice.ts';
import type { Answer, Result, Verdict } from '../../json/old.ts';
import { resultKeys } from '../customIds.ts';
import { type Block, plain, type State, titled } from './block.ts';
import { citationLine, identifier } from './citationLine.ts';
import { isolate } from './escape.ts';
import type { Mark, Sign } from './markUp.ts';
import { beginning, longText } from './ownWords.ts';
import { type Quotable, quoteInPieces } from './quotation.ts';
import { QUOTATION_ROOM, resultBlocks } from './resultBlocks.ts';
import { count, list } from './wording.ts';

/** How each verdict is said, and the colour that says it once more. */
const VERDICTS: Readonly<Record<Verdict['verdict'], { readonly words: string; readonly state: State }>> = {
  verbatim: { words: '✓ **Verbatim**', state: 'answered' },
  'verbatim but cut': { words: '✂ **Verbatim, but cut**', state: 'answered' },
  altered: { words: '✎ **Altered**', state: 'changed' },
  'another speaker': { words: '👤 **Right words, another speaker**', state: 'changed' },
  'not in the dossier': { words: '∅ **Not in the dossier**', state: 'nothing' },
};
/** The first of these that a verdict has colours the reply. */
const GRAVEST: readonly State[] = ['changed', 'nothing', 'answered'];

/** Rooms in UTF-16 units of Markdown. */
const NAME_ROOM = 200;
const NOTE_ROOM = 1500;

export function stateOfVerdicts(verdicts: readonly Verdict[]): State {
  const states = verdicts.map(({ verdict }) => VERDICTS[verdict].state);
  return GRAVEST.find((state) => states.includes(state)) ?? 'nothing';
}

/** What was pasted, what the source has, and where they differ; a quotation at a time. */
export function verdictBlocks(answer: Answer, dossier: Dossier, expanded: string | null): readonly Block[] {
  const keys = resultKeys(answer);
  // Two verdicts may stand on one passage; two buttons of a message may not have one id.
  const offered = new Set<string>();
  return (answer.verdicts ?? []).flatMap((verdict) => {
    const index = answer.results.findIndex((result) => belongsTo(result, verdict));
    const result = answer.results[index];
    const key = keys[index];
    const isFirst = key !== undefined && !offered.has(key);
    if (key !== undefined) offered.add(key);
    const found = result === undefined || key === undefined ? undefined : { result, key, isFirst };
    return [...pastedBlocks(verdict), ...sourceBlocks(verdict, found, dossier, expanded), ...remarks(verdict)];
  });
}

function belongsTo(result: Result, verdict: Verdict): boolean {
  if (verdict.citation === null) return result.citation === verdict.nearest;
  return result.citation === verdict.citation && (result.sentence === null || result.sentence.start === verdict.start);
}

/** The pasted words are the asker's: they stand in quotation marks, never behind the bar of the dossier's words. */
function pastedBlocks(verdict: Verdict): readonly Block[] {
  const { text, start } = verdict.quotation;
  const whole = { start: 0, end: text.length };
  const marks = marksOn(
    verdict.differences.map(({ pasted }) => pasted),
    '**',
  ).map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
  const from: Quotable = { origin: { document: '' }, text, whole };
  const pieces = quoteInPieces(from, whole, marks, QUOTATION_ROOM);
  const blocks = pieces.map((piece) =>
    plain(`Pasted: “${isolate(piece.markdown, text.slice(piece.start, piece.end))}”`),
  );
  const differing = differenceWords(verdict);
  return titled(VERDICTS[verdict.verdict].words + (differing === '' ? '' : ` — ${differing}`), blocks);
}

interface Found {
  readonly result: Result;
  readonly key: string;
  readonly isFirst: boolean;
}

function sourceBlocks(
  verdict: Verdict,
  found: Found | undefined,
  dossier: Dossier,
  expanded: string | null,
): readonly Block[] {
  if (found !== undefined && expanded === found.key) {
    return found.isFirst ? resultBlocks(found.result, dossier, 'context', found.key, false) : [];
  }
  if (verdict.citation === null) {
    if (found === undefined || !found.isFirst) return [];
    return titled('Nearest:', resultBlocks(found.result, dossier, 'excerpt', found.key, false));
  }
  const document = verdict.documentId === null ? undefined : dossier.document(verdict.documentId);
  if (document === undefined || verdict.start === null || verdict.end === null) return [];
  // With the words of the sentence that were left off: what is missing is what the reader has to see.
  const shown = { start: verdict.cutBefore?.start ?? verdict.start, end: verdict.cutAfter?.end ?? verdict.end };
  const marks = [
    ...marksOn(
      verdict.differences.map(({ source }) => source),
      '**',
    ),
    ...marksOn([verdict.cutBefore, verdict.cutAfter], '__'),
  ];
  const from: Quotable = { origin: { document: document.id }, text: document.text, whole: shown };
  const below = found === undefined ? `— ${identifier(verdict.citation)}` : citationLine(found.result);
  return quoteInPieces(from, shown, marks, QUOTATION_ROOM).map((quotation, index): Block => {
    const block = { text: `${quotation.line}\n${below}`, quotations: [quotation] };
    if (found === undefined) return block;
    const { key, isFirst } = found;
    const button = { verb: 'context', label: 'Context', key } as const;
    return index === 0 && isFirst ? { ...block, result: key, button } : { ...block, result: key };
  });
}

function remarks(verdict: Verdict): readonly Block[] {
  const wasCut = verdict.cutBefore !== null || verdict.cutAfter !== null;
  const lines = [
    ...(verdict.citation === null ? [] : [speakerLine(verdict)]),
    ...(wasCut ? ['The pasted text leaves off the underlined words of the sentence.'] : []),
    ...(verdict.also.length > 0
      ? [`The same words also stand in ${list(verdict.also.slice(0, MOST_ALSO).map(identifier))}.`]
      : []),
  ];
  return [
    ...(lines.length === 0 ? [] : [plain(lines.map((line) => `-# ${line}`).join('\n'))]),
    ...verdict.notes.flatMap((note) => longText('-# ', note, NOTE_ROOM)),
  ];
}

/** Other places that are named; the first ones are enough to look further. */
const MOST_ALSO = 5;

function speakerLine({ verdict, spoken, speaker, claimed }: Verdict): string {
  if (spoken === false) return 'In the dossier these are the document’s own words, not a quotation.';
  const said = speaker === null ? 'Speaker not given' : `Said by **${beginning(speaker, NAME_ROOM)}**`;
  return verdict === 'another speaker' && claimed !== null
    ? `${said}; the pasted text names **${beginning(claimed, NAME_ROOM)}**`
    : said;
}

const KINDS: Readonly<Record<Verdict['differences'][number]['kind'], string>> = {
  replaced: 'change',
  added: 'addition',
  removed: 'omission',
};

/** `1 change and 2 omissions; a number differs`. */
function differenceWords({ differences }: Verdict): string {
  const counted = Object.entries(KINDS).flatMap(([kind, words]) => {
    const number = differences.filter((difference) => difference.kind === kind).length;
    return number === 0 ? [] : [count(number, words, `${words}s`)];
  });
  const alerts = [
    differences.some(({ alert }) => alert === 'negation') ? 'a negation differs' : '',
    differences.some(({ alert }) => alert === 'number') ? 'a number differs' : '',
  ].filter((words) => words !== '');
  return [list(counted), ...alerts].filter((words) => words !== '').join('; ');
}

function marksOn(slices: readonly (Slice | null)[], sign: Sign): readonly Mark[] {
  return slices.flatMap((slice) => (slice === null ? [] : [{ start: slice.start, end: slice.end, sign }]));
}
