import type { Dossier } from '../dossier/dossier.ts';
import type { Slice } from '../dossier/slice.ts';
import type { AnswerJson } from '../json/answerJson.ts';
import type { VerdictJson } from '../json/commands/verifyJson.ts';
import { wording } from '../wording/catalogue.ts';
import { absenceBlocks } from './absence.ts';
import { block, extra, line, quoteLine, remark, small, type TextLine, under, type ViewBlock } from './block.ts';
import { citationLine, citedAt } from './cited.ts';
import { foundPassages, resultsOf } from './foundPassages.ts';
import { framed, remarksOf } from './frame.ts';
import { type FoundPassage, passageBlocks } from './passageBlocks.ts';
import { few, foreign, id, type Piece, strong, strongForeign, type Words } from './piece.ts';
import { marksOn } from './quote.ts';
import { excerpts } from './searchView.ts';
import type { Opened, View, ViewState } from './view.ts';

const STATES: Readonly<Record<VerdictJson['verdict'], ViewState>> = {
  verbatim: 'answered',
  'verbatim but cut': 'answered',
  altered: 'changed',
  'another speaker': 'changed',
  'not in the dossier': 'nothing',
};
/** The first of these that a verdict has is the state of the reply. */
const GRAVEST: readonly ViewState[] = ['changed', 'nothing', 'answered'];

/** Other places that are named; the first ones are enough to look further. */
const MOST_ALSO = 5;

/** What was pasted, what the source has, and where they differ; a quotation at a time. */
export function verifyView(answer: AnswerJson, dossier: Dossier, opened: Opened): View {
  const verdicts = answer.verdicts ?? [];
  const found = foundPassages(answer, dossier);
  const isNothing = verdicts.length === 0 && answer.abstained;
  const states = verdicts.map(({ verdict }) => STATES[verdict]);
  return framed(answer, {
    state: GRAVEST.find((state) => states.includes(state)) ?? (isNothing ? 'nothing' : 'found'),
    form: 'results',
    blocks: [
      ...(isNothing ? absenceBlocks(answer, 'passages') : []),
      ...(verdicts.length === 0 ? excerpts(found, opened) : verdictBlocks(answer, found, dossier, opened)),
      ...remarksOf(answer),
    ],
    results: resultsOf(found),
  });
}

/** The passage of a verdict; two verdicts may have one, which then has its actions and its context once. */
interface Found {
  readonly passage: FoundPassage;
  readonly isFirst: boolean;
}

function verdictBlocks(
  { verdicts = [], results }: AnswerJson,
  passages: readonly FoundPassage[],
  dossier: Dossier,
  opened: Opened,
): readonly ViewBlock[] {
  const offered = new Set<string>();
  return verdicts.flatMap((verdict) => {
    const passage = passages[results.findIndex((result) => belongsTo(result, verdict))];
    const found = passage === undefined ? undefined : { passage, isFirst: !offered.has(passage.key) };
    if (passage !== undefined) offered.add(passage.key);
    return [...pastedBlock(verdict, dossier), ...sourceBlocks(verdict, found, dossier, opened), ...remarks(verdict)];
  });
}

function belongsTo(result: AnswerJson['results'][number], verdict: VerdictJson): boolean {
  if (verdict.citation === null) return result.citation === verdict.nearest;
  return result.citation === verdict.citation && (result.sentence === null || result.sentence.start === verdict.start);
}

/** The pasted words are the asker's: they are never set off as the dossier's. */
function pastedBlock(verdict: VerdictJson, dossier: Dossier): readonly ViewBlock[] {
  const { text, start } = verdict.quotation;
  const { signs, names } = wording.verdicts;
  const name = [`${signs[verdict.verdict]} `, strong(names[verdict.verdict])];
  const differing = differencesInShort(verdict);
  const title = line(differing === '' ? name : [...name, ` — ${differing}`]);
  const pasted = marksOn(
    verdict.differences.map((one) => one.pasted),
    'differing',
  ).map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
  return [block(title, { kind: 'pasted', text, marks: pasted }, ...differenceLines(verdict, dossier))];
}

/** `1 change and 2 omissions; a number differs`; empty if nothing differs. */
function differencesInShort({ differences }: VerdictJson): string {
  const number = (kind: VerdictJson['differences'][number]['kind']): number =>
    differences.filter((one) => one.kind === kind).length;
  const has = (wanted: 'negation' | 'number'): boolean => differences.some(({ alert }) => alert === wanted);
  return wording.verdicts.differences(
    { replaced: number('replaced'), added: number('added'), removed: number('removed') },
    { negation: has('negation'), number: has('number') },
  );
}

/** Each difference by itself, for a host on which marks may not be seen. */
function differenceLines({ differences, quotation, documentId }: VerdictJson, dossier: Dossier): readonly TextLine[] {
  const words = wording.verdicts;
  const text = documentId === null ? '' : (dossier.document(documentId)?.text ?? '');
  const part = (whole: string, slice: Slice | null, from: number): Piece =>
    foreign(slice === null ? '' : whole.slice(slice.start - from, slice.end - from));
  return differences.map(({ kind, pasted, source, alert }) => {
    const mine = part(quotation.text, pasted, quotation.start);
    const theirs = part(text, source, 0);
    const told: Words =
      kind === 'replaced'
        ? words.difference.replaced<Piece>(mine, theirs)
        : words.difference[kind]<Piece>(kind === 'added' ? mine : theirs);
    return extra(small(alert === null ? told : [...told, words.alert[alert]]));
  });
}

function sourceBlocks(
  verdict: VerdictJson,
  found: Found | undefined,
  dossier: Dossier,
  opened: Opened,
): readonly ViewBlock[] {
  if (found !== undefined && opened === found.passage.key) {
    return found.isFirst ? passageBlocks(found.passage, 'context') : [];
  }
  const { citation, documentId, start, end, cutBefore, cutAfter } = verdict;
  if (citation === null) {
    if (found === undefined || !found.isFirst) return [];
    return under(line([wording.verdicts.nearest]), passageBlocks(found.passage, 'excerpt'));
  }
  if (documentId === null || start === null || end === null) return [];
  const cited = citedAt({ document: documentId, start }, dossier);
  // With the words of the sentence that were left off: what is missing is what the reader has to see.
  const shown = { start: cutBefore?.start ?? start, end: cutAfter?.end ?? end };
  const marks = [
    ...marksOn(
      verdict.differences.map(({ source }) => source),
      'differing',
    ),
    ...marksOn([cutBefore, cutAfter], 'left off'),
  ];
  const surroundings = {
    start: Math.min(shown.start, cited.passage.start),
    end: Math.max(shown.end, cited.passage.end),
  };
  const quote = {
    origin: { document: documentId },
    slice: shown,
    whole: shown,
    marks,
    role: 'passage',
    surroundings,
  } as const;
  const below =
    found === undefined
      ? line(wording.change.at<Piece>(id(citation)), 'each')
      : line(citationLine(cited).words, 'each');
  const quoted = block(quoteLine(quote), below);
  if (found === undefined) return [quoted];
  const { passage, isFirst } = found;
  return [{ ...quoted, result: passage.key, actions: isFirst ? [{ act: 'context', key: passage.key }] : [] }];
}

function remarks(verdict: VerdictJson): readonly ViewBlock[] {
  const { leavesOff, also } = wording.verdicts;
  const wasCut = verdict.cutBefore !== null || verdict.cutAfter !== null;
  const lines: readonly Words[] = [
    ...(verdict.citation === null ? [] : [speakerWords(verdict)]),
    ...(wasCut ? [[leavesOff]] : []),
    ...(verdict.also.length > 0 ? [also<Piece>({ ...few(verdict.also.map(id), MOST_ALSO), isSilent: true })] : []),
  ];
  return [...(lines.length === 0 ? [] : [block(...lines.map((words) => small(words)))]), ...verdict.notes.map(remark)];
}

function speakerWords({ verdict, spoken, speaker, claimed }: VerdictJson): Words {
  if (spoken === false) return [wording.verdicts.ownWords];
  const { by, notGiven } = wording.said;
  const said: Words = speaker === null ? [notGiven] : by<Piece>(strongForeign(speaker, 'claimed name'));
  return verdict === 'another speaker' && claimed !== null
    ? wording.verdicts.pastedNames(said, strongForeign(claimed, 'claimed name'))
    : said;
}
