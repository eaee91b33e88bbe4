import type { ALERTS, Verdict, VerifyAnswer } from '../../answering/verify/verifyAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { citationOf } from '../../dossier/passage.ts';
import type { Place } from '../../dossier/place.ts';
import type { Slice } from '../../dossier/slice.ts';
import { citationAt } from '../../lookup/lookUp.ts';
import { shownTextOf } from '../../lookup/marksOf.ts';
import { firstPassageOf, verdictResults } from '../../lookup/verdictResults.ts';
import { wording } from '../../wording/catalogue.ts';
import { block, extra, line, quoteLine, remark, small, type TextLine, under, type ViewBlock } from '../model/block.ts';
import { few, foreign, id, type Piece, strong, strongForeign, type Words } from '../model/piece.ts';
import { marksOn, type Quote } from '../model/quote.ts';
import type { Opened, View, ViewState } from '../model/view.ts';
import { absenceBlocks } from '../parts/absenceBlocks.ts';
import { citationLine, quotedUnder } from '../parts/cited.ts';
import { foundPassages, resultsOf } from '../parts/foundPassages.ts';
import { framed, remarksOf } from '../parts/frame.ts';
import { type FoundPassage, passageBlocks } from '../parts/passageBlocks.ts';
import { stanceWords } from '../parts/saidLines.ts';

const STATES: Readonly<Record<Verdict['verdict'], ViewState>> = {
  verbatim: 'answered',
  'verbatim but cut': 'answered',
  altered: 'changed',
  'another speaker': 'changed',
  'not said': 'changed',
  'struck out': 'changed',
  'not in the dossier': 'nothing',
};
/** The first of these that a verdict has is the state of the reply. */
const GRAVEST: readonly ViewState[] = ['changed', 'nothing', 'answered'];

/** Other places that are named; the first ones are enough to look further. */
const MOST_ALSO = 5;

/** What was pasted, what the source has, and where they differ; a quotation at a time. */
export function verifyView(answer: VerifyAnswer, dossier: Dossier, opened: Opened): View {
  const { heading, verdicts, abstained } = answer;
  const found = foundPassages(verdictResults(verdicts, dossier), dossier);
  const isNothing = verdicts.length === 0 && abstained;
  const states = verdicts.map(({ verdict, turned }) => (turned === null ? STATES[verdict] : 'changed'));
  return framed(answer, heading, dossier, {
    state: GRAVEST.find((state) => states.includes(state)) ?? (isNothing ? 'nothing' : 'found'),
    form: 'results',
    blocks: [
      ...(isNothing ? absenceBlocks(answer, null, 'passages') : []),
      ...verdictBlocks(answer, found, dossier, opened),
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
  { verdicts, pasted }: VerifyAnswer,
  passages: readonly FoundPassage[],
  dossier: Dossier,
  opened: Opened,
): readonly ViewBlock[] {
  const offered = new Set<string>();
  return verdicts.flatMap((verdict) => {
    const passage = passages.find((one) => belongsTo(one, verdict));
    const found = passage === undefined ? undefined : { passage, isFirst: !offered.has(passage.key) };
    if (passage !== undefined) offered.add(passage.key);
    return [
      pastedBlock(verdict, pasted, dossier),
      ...sourceBlocks(verdict, found, dossier, opened),
      ...verdict.parts.slice(1).map((part) => partBlock(part, dossier)),
      ...remarks(verdict, pasted, dossier),
    ];
  });
}

/** Whether it is the passage in which the words of the verdict begin, or the nearest one. */
function belongsTo({ document, passage, meant: [meant] }: FoundPassage, { found, nearest }: Verdict): boolean {
  if (found === null) return nearest?.document === document.id && nearest.start === passage.start;
  const isThere = found.document === document.id && passage.start <= found.start && found.start < passage.end;
  return isThere && (meant === undefined || meant.start === found.start);
}

/** The pasted words are the asker's: they are never set off as the dossier's. */
function pastedBlock(verdict: Verdict, whole: string, dossier: Dossier): ViewBlock {
  const { start, end } = verdict.quotation;
  const { signs, names } = wording.verdicts;
  const name = [`${signs[verdict.verdict]} `, strong(names[verdict.verdict])];
  const { joined, turned } = verdict;
  const differing = [
    joined === null ? '' : wording.verdicts.joined[joined],
    turned === null ? '' : wording.verdicts.turned[turned],
    differencesInShort(verdict),
  ]
    .filter((words) => words !== '')
    .join('; ');
  const title = line(differing === '' ? name : [...name, ` — ${differing}`]);
  const marks = marksOn(
    verdict.differences.map(({ pasted }) => pasted),
    'differing',
  ).map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
  return block(
    title,
    { kind: 'pasted', text: whole.slice(start, end), marks },
    ...differenceLines(verdict, whole, dossier),
  );
}

/** `1 change and 2 omissions; a number differs`; empty if nothing differs. */
function differencesInShort({ differences }: Verdict): string {
  const number = (kind: Verdict['differences'][number]['kind']): number =>
    differences.filter((one) => one.kind === kind).length;
  const has = (wanted: (typeof ALERTS)[number]): boolean => differences.some(({ alert }) => alert === wanted);
  return wording.verdicts.differences(
    { replaced: number('replaced'), added: number('added'), removed: number('removed') },
    {
      negation: has('negation'),
      number: has('number'),
      condition: has('condition'),
      attribution: has('attribution'),
    },
  );
}

/** Each difference by itself, for a host on which marks may not be seen. */
function differenceLines({ differences }: Verdict, whole: string, dossier: Dossier): readonly TextLine[] {
  const words = wording.verdicts;
  return differences.map(({ kind, pasted, source, alert }) => {
    const mine = foreign(pasted === null ? '' : whole.slice(pasted.start, pasted.end));
    const theirs = foreign(source === null ? '' : shownTextOf(source, dossier));
    const told: Words =
      kind === 'replaced'
        ? words.difference.replaced<Piece>(mine, theirs)
        : words.difference[kind]<Piece>(kind === 'added' ? mine : theirs);
    return extra(small(alert === null ? told : [...told, words.alert[alert]]));
  });
}

function sourceBlocks(
  verdict: Verdict,
  found: Found | undefined,
  dossier: Dossier,
  opened: Opened,
): readonly ViewBlock[] {
  if (found !== undefined && opened === found.passage.key) {
    return found.isFirst ? passageBlocks(found.passage, 'context') : [];
  }
  const { found: words, cutBefore, cutAfter } = verdict;
  if (words === null) {
    if (found === undefined || !found.isFirst) return [];
    return under(line([wording.verdicts.nearest]), passageBlocks(found.passage, 'excerpt'));
  }
  // With the words of the sentence that were left off: what is missing is what the reader has to see.
  const shown = { start: cutBefore?.start ?? words.start, end: cutAfter?.end ?? words.end };
  const marks = [
    ...marksOn(
      verdict.differences.map(({ source }) => source),
      'differing',
    ),
    ...marksOn([cutBefore, cutAfter], 'left off'),
  ];
  const quote = quoteAt(words, shown, marks, dossier);
  const quoted = block(
    ...(found === undefined ? [quoteLine(quote)] : quotedUnder(found.passage, quote)),
    found === undefined ? placeLine(words, dossier) : line(citationLine(found.passage).words, 'each'),
  );
  if (found === undefined) return [quoted];
  const { passage, isFirst } = found;
  return [{ ...quoted, result: passage.key, actions: isFirst ? [{ act: 'context', key: passage.key }] : [] }];
}

/** A further part of joined statements, with its place and its speaker. */
function partBlock({ found, spoken, speaker }: Verdict['parts'][number], dossier: Dossier): ViewBlock {
  const quote = quoteLine(quoteAt(found, found, [], dossier));
  return block(
    quote,
    placeLine(found, dossier),
    small(spoken ? saidWords(speaker, dossier) : [wording.verdicts.ownWords]),
  );
}

/** A slice of a document that begins at a place, beside the passage in which the place is. */
function quoteAt(place: Place, slice: Slice, marks: Quote['marks'], dossier: Dossier): Quote {
  const begun = firstPassageOf(place, dossier);
  return {
    origin: { document: place.document },
    slice,
    whole: slice,
    marks,
    role: 'passage',
    surroundings: { start: Math.min(slice.start, begun.start), end: Math.max(slice.end, begun.end) },
  };
}

function placeLine(place: Place, dossier: Dossier): TextLine {
  return line(wording.change.at<Piece>(id(citationOf(firstPassageOf(place, dossier)))), 'each');
}

function saidWords(speaker: Place | null, dossier: Dossier): Words {
  const { by, notGiven } = wording.said;
  return speaker === null ? [notGiven] : by<Piece>(strongForeign(shownTextOf(speaker, dossier), 'claimed name'));
}

function remarks(verdict: Verdict, pasted: string, dossier: Dossier): readonly ViewBlock[] {
  const { leavesOff, also } = wording.verdicts;
  const wasCut = verdict.cutBefore !== null || verdict.cutAfter !== null;
  const places = verdict.also.map((place) => id(citationAt(place, dossier)));
  const lines: readonly Words[] = [
    ...(verdict.found === null ? [] : [speakerWords(verdict, pasted, dossier)]),
    ...(wasCut ? [[leavesOff]] : []),
    ...verdict.writtenOtherwise.map((one) =>
      wording.verdicts.writtenOtherwise<Piece>(
        foreign(pasted.slice(one.pasted.start, one.pasted.end)),
        foreign(shownTextOf(one.source, dossier)),
      ),
    ),
    ...(places.length > 0 ? [also<Piece>({ ...few(places, MOST_ALSO), isSilent: true })] : []),
  ];
  return [...(lines.length === 0 ? [] : [block(...lines.map((words) => small(words)))]), ...verdict.notes.map(remark)];
}

function speakerWords({ verdict, spoken, stance, speaker, claimed }: Verdict, pasted: string, dossier: Dossier): Words {
  if (stance !== null) return stanceWords(stance, dossier);
  if (verdict === 'struck out') return [wording.verdicts.struckOut];
  if (spoken === false) return [wording.verdicts.ownWords];
  const said = saidWords(speaker, dossier);
  return verdict === 'another speaker' && claimed !== null
    ? wording.verdicts.pastedNames(said, strongForeign(pasted.slice(claimed.start, claimed.end), 'claimed name'))
    : said;
}
