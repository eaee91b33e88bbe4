import type { Dossier } from '../dossier/dossier.ts';
import type { AnswerJson } from '../json/answerJson.ts';
import type { AccountJson, ComparisonJson } from '../json/commands/compareJson.ts';
import { wording } from '../wording/catalogue.ts';
import { absenceBlocks } from './absence.ts';
import { block, line, quoteLine, small, type TextLine, under, type ViewBlock } from './block.ts';
import { citationAt, citationLine, type Place, textAt } from './cited.ts';
import { foundPassages, resultsOf } from './foundPassages.ts';
import { framed, remarksOf } from './frame.ts';
import { type FoundPassage, passageBlocks } from './passageBlocks.ts';
import { few, foreign, id, type Piece, strong, strongForeign, type Words } from './piece.ts';
import { marksOn, type Quote } from './quote.ts';
import type { Opened, View } from './view.ts';

/** Further places that say the same are counted, not listed, if there is little room. */
const MOST_PLACES = 2;
const MOST_DIFFERENCES = 4;
/** More than white space between two sentences is another's sentence, which may not be shown as theirs. */
const WIDEST_GAP = 2;
/** Longest run of sentences in one block, in UTF-16 units of the document. */
const LONGEST_RUN = 700;

/** One block: a sentence, or several of one speaker that follow each other in a passage. */
interface Shown {
  readonly title: Words | null;
  readonly accounts: readonly [AccountJson, ...AccountJson[]];
  readonly after: Words | null;
}

/** Two accounts: what is said of both, then the points of both side by side, then those that only one makes. */
export function compareView(answer: AnswerJson, dossier: Dossier, opened: Opened): View {
  const { comparison, abstained } = answer;
  const found = foundPassages(answer, dossier);
  return framed(answer, {
    state: abstained ? 'nothing' : 'found',
    form: 'comparison',
    blocks: [
      ...(abstained ? absenceBlocks(answer, 'passages') : []),
      ...(comparison === undefined || abstained ? [] : comparisonBlocks(answer, comparison, found, dossier, opened)),
      ...remarksOf(answer),
    ],
    results: resultsOf(found),
  });
}

function comparisonBlocks(
  answer: AnswerJson,
  comparison: ComparisonJson,
  found: readonly FoundPassage[],
  dossier: Dossier,
  opened: Opened,
): readonly ViewBlock[] {
  const shown = [
    ...toldOf(comparison),
    ...sharedOf(comparison, dossier),
    ...onlyOf(comparison, 'a'),
    ...onlyOf(comparison, 'b'),
  ];
  return [
    block(small(summaryOf(comparison))),
    ...shown.flatMap((each) => {
      const [first] = each.accounts;
      const at = answer.results.findIndex(
        ({ citation, sentence }) => citation === first.citation && sentence?.start === first.start,
      );
      const passage = found[at];
      return passage === undefined ? [] : blocksOf(each, passage, comparison, dossier, opened);
    }),
  ];
}

function summaryOf({ shared, sides }: ComparisonJson): Words {
  const words = wording.comparison;
  const only = sides.map(({ name, only: points }) => words.onlyOf<Piece>(points, strongForeign(name, 'name')));
  return words.summary<Piece>([words.shared(shared), ...only]);
}

function toldOf({ ofBoth }: ComparisonJson): readonly Shown[] {
  return ofBoth.map((placed, at) => ({
    title: at === 0 ? [strong(wording.comparison.toldOfBoth)] : null,
    accounts: [{ ...placed, how: 'written', words: [], speaker: null, called: null, role: null, again: [] }],
    after: null,
  }));
}

function sharedOf({ points }: ComparisonJson, dossier: Dossier): readonly Shown[] {
  const words = wording.comparison;
  const part = (place: PlacedWords): Piece => foreign(textAt(placeOf(place), dossier), 'few words');
  return points.flatMap(({ a, b, differences }): readonly Shown[] => {
    if (a === null || b === null) return [];
    const apart = differences
      .slice(0, MOST_DIFFERENCES)
      .map((one) => words.apart(words.differ[one.kind], part(one.a), part(one.b)));
    const after = apart.length === 0 ? null : words.summary<Piece>([strong(words.differs), ...apart]);
    return [
      { title: [strong(words.bothSpeak)], accounts: [a], after: null },
      { title: null, accounts: [b], after },
    ];
  });
}

/** What only one side says; sentences that follow each other in the mouth of one speaker stay together. */
function onlyOf({ points, sides }: ComparisonJson, which: 'a' | 'b'): readonly Shown[] {
  const other = which === 'a' ? 'b' : 'a';
  const own = points.flatMap((point) => (point[which] !== null && point[other] === null ? [point[which]] : []));
  const runs: [AccountJson, ...AccountJson[]][] = [];
  for (const account of own) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && goesOn(run[0], last, account)) run.push(account);
    else runs.push([account]);
  }
  const { name } = sides[which === 'a' ? 0 : 1];
  return runs.map((accounts, at) => ({
    title: at === 0 ? wording.comparison.only<Piece>(strong, strongForeign(name, 'name')) : null,
    accounts,
    after: null,
  }));
}

function goesOn(first: AccountJson, last: AccountJson, next: AccountJson): boolean {
  return (
    last.citation === next.citation &&
    last.speaker === next.speaker &&
    last.how === next.how &&
    last.role?.start === next.role?.start &&
    last.again.length + next.again.length === 0 &&
    next.start - last.end <= WIDEST_GAP &&
    next.end - first.start <= LONGEST_RUN
  );
}

function blocksOf(
  { title, accounts, after }: Shown,
  passage: FoundPassage,
  comparison: ComparisonJson,
  dossier: Dossier,
  opened: Opened,
): readonly ViewBlock[] {
  const above = title === null ? undefined : line(title);
  const { key } = passage;
  if (opened === key) return under(above, passageBlocks(passage, 'context'));
  const [first] = accounts;
  const last = accounts.at(-1) ?? first;
  const slice = { start: first.start, end: last.end };
  const said = accounts.flatMap((account) => account.words);
  const isAll = said.every(({ start, end }) => start <= slice.start + 1 && end >= slice.end - 1);
  const quote: Quote = {
    origin: { document: passage.document.id },
    slice,
    whole: passage.passage,
    marks: isAll ? [] : marksOn(said, 'said'),
    role: 'account',
    around: [],
  };
  const shown: ViewBlock = {
    lines: [
      ...voiceLines(first, comparison, dossier),
      quoteLine(quote),
      line(citationLine(passage).words, 'each'),
      ...againLines(first),
      ...(after === null ? [] : [line(after, 'last')]),
    ],
    actions: [{ act: 'context', key }],
    result: key,
  };
  return under(above, [shown]);
}

function againLines({ again }: AccountJson): readonly TextLine[] {
  if (again.length === 0) return [];
  return [small(wording.concord.theSameIn<Piece>(few(again.map(id), MOST_PLACES)))];
}

/** Who speaks, and whether the words are quoted or reported. */
function voiceLines(
  { how, speaker, role, called }: AccountJson,
  { sides }: ComparisonJson,
  dossier: Dossier,
): readonly TextLine[] {
  if (speaker === null) return [];
  const words = wording.comparison;
  const named = strongForeign(speaker, 'name');
  const name: Words =
    called === null ? [named] : words.called(named, foreign(textAt(placeOf(called), dossier), 'few words'));
  const office: Words =
    role === null
      ? []
      : words.office<Piece>(foreign(textAt(placeOf(role), dossier), 'office'), id(citationAt(placeOf(role), dossier)));
  if (how === 'said') return [line(words.saidBy(name, office))];
  const isSide = sides.some((side) => side.name === speaker);
  return [line(how === 'reported' || isSide ? words.reportedOf(name, office) : words.tellsOf(name))];
}

type PlacedWords = NonNullable<AccountJson['role']>;

function placeOf({ documentId, start, end }: PlacedWords): Place & { readonly end: number } {
  return { document: documentId, start, end };
}
