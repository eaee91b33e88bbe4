import type { CompareAnswer, ComparedAccount } from '../answering/compare/compareAnswer.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { isSamePlace, type Place } from '../dossier/place.ts';
import { citationAt, nameOf, textOf } from '../lookup/lookUp.ts';
import { sideName } from '../lookup/sideName.ts';
import { wording } from '../wording/catalogue.ts';
import { absenceBlocks } from './absence.ts';
import { block, line, quoteLine, small, type TextLine, under, type ViewBlock } from './block.ts';
import { citationLine } from './cited.ts';
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

/** A sentence of one side, or of both, with the passage in which it is. */
interface Account extends Pick<ComparedAccount, 'sentence' | 'how' | 'words' | 'called' | 'role' | 'again'> {
  readonly speaker: string | null;
  readonly passage: FoundPassage;
}

/** One block: a sentence, or several of one speaker that follow each other in a passage. */
interface Shown {
  readonly title: Words | null;
  readonly accounts: readonly [Account, ...Account[]];
  readonly after: Words | null;
}

/** What the blocks of a comparison are made of. */
interface Comparison {
  readonly answer: CompareAnswer;
  readonly dossier: Dossier;
  readonly opened: Opened;
  readonly names: readonly [string, string];
  readonly told: readonly Account[];
  readonly points: readonly Point[];
}

interface Point {
  readonly a: Account | null;
  readonly b: Account | null;
  readonly differences: CompareAnswer['points'][number]['differences'];
}

/** Two accounts: what documents say of both together, then the points of both side by side, then those that only one makes. */
export function compareView(answer: CompareAnswer, dossier: Dossier, opened: Opened): View {
  const { sides, topic, points, ofBoth, absence, abstained } = answer;
  const accounts = points.flatMap(({ a, b }) => [a, b]).filter((one) => one !== null);
  const found = foundPassages([...ofBoth, ...accounts], dossier);
  const names = [sideName(sides[0], dossier), sideName(sides[1], dossier)] as const;
  const accountAt = (account: ComparedAccount | null): Account | null => {
    const passage = account === null ? undefined : found[ofBoth.length + accounts.indexOf(account)];
    if (account === null || passage === undefined) return null;
    return { ...account, speaker: account.speaker === null ? null : nameOf(account.speaker, dossier), passage };
  };
  const comparison: Comparison = {
    answer,
    dossier,
    opened,
    names,
    told: ofBoth.flatMap(({ sentence }, at) => (found[at] === undefined ? [] : [toldAccount(sentence, found[at])])),
    points: points.map(({ a, b, differences }) => ({ a: accountAt(a), b: accountAt(b), differences })),
  };
  return framed(answer, wording.comparison.heading(...names, topic), dossier, {
    state: abstained ? 'nothing' : 'found',
    form: 'comparison',
    blocks: [
      ...(abstained ? absenceBlocks(answer, absence, 'passages') : comparisonBlocks(comparison)),
      ...remarksOf(answer),
    ],
    results: resultsOf(found),
  });
}

/** A sentence that sets the two sides beside each other: nobody's account. */
function toldAccount(sentence: Place, passage: FoundPassage): Account {
  return { sentence, passage, how: 'written', words: [], speaker: null, called: null, role: null, again: [] };
}

function comparisonBlocks(comparison: Comparison): readonly ViewBlock[] {
  const shown = [
    ...toldOf(comparison),
    ...sharedOf(comparison),
    ...onlyOf(comparison, 'a'),
    ...onlyOf(comparison, 'b'),
  ];
  return [block(small(summaryOf(comparison))), ...shown.flatMap((each) => blocksOf(each, comparison))];
}

function summaryOf({ answer, names }: Comparison): Words {
  const words = wording.comparison;
  const only = answer.sides.map(({ only: points }, at) =>
    words.onlyOf<Piece>(points, strongForeign(names[at] ?? '', 'name')),
  );
  return words.summary<Piece>([words.shared(answer.shared), ...only]);
}

function toldOf({ told }: Comparison): readonly Shown[] {
  return told.map((account, at) => ({
    title: at === 0 ? [strong(wording.comparison.toldOfBoth)] : null,
    accounts: [account],
    after: null,
  }));
}

function sharedOf({ points, dossier }: Comparison): readonly Shown[] {
  const words = wording.comparison;
  const part = (place: Place): Piece => foreign(textOf(place, dossier), 'few words');
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
function onlyOf({ points, names }: Comparison, which: 'a' | 'b'): readonly Shown[] {
  const other = which === 'a' ? 'b' : 'a';
  const own = points.flatMap((point) => (point[which] !== null && point[other] === null ? [point[which]] : []));
  const runs: [Account, ...Account[]][] = [];
  for (const account of own) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && goesOn(run[0], last, account)) run.push(account);
    else runs.push([account]);
  }
  const name = names[which === 'a' ? 0 : 1];
  return runs.map((accounts, at) => ({
    title: at === 0 ? wording.comparison.only<Piece>(strong, strongForeign(name, 'name')) : null,
    accounts,
    after: null,
  }));
}

function goesOn(first: Account, last: Account, next: Account): boolean {
  return (
    last.passage.passage === next.passage.passage &&
    last.speaker === next.speaker &&
    last.how === next.how &&
    isSameRole(last.role, next.role) &&
    last.again.length + next.again.length === 0 &&
    next.sentence.start - last.sentence.end <= WIDEST_GAP &&
    next.sentence.end - first.sentence.start <= LONGEST_RUN
  );
}

function isSameRole(a: Place | null, b: Place | null): boolean {
  return a === null || b === null ? a === b : isSamePlace(a, b);
}

function blocksOf({ title, accounts, after }: Shown, comparison: Comparison): readonly ViewBlock[] {
  const above = title === null ? undefined : line(title);
  const [first] = accounts;
  const last = accounts.at(-1) ?? first;
  const { passage } = first;
  const { key } = passage;
  if (comparison.opened === key) return under(above, passageBlocks(passage, 'context'));
  const slice = { start: first.sentence.start, end: last.sentence.end };
  const said = accounts.flatMap(({ words }) => words);
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
      ...voiceLines(first, comparison),
      quoteLine(quote),
      line(citationLine(passage).words, 'each'),
      ...againLines(first, comparison.dossier),
      ...(after === null ? [] : [line(after, 'last')]),
    ],
    actions: [{ act: 'context', key }],
    result: key,
  };
  return under(above, [shown]);
}

function againLines({ again }: Account, dossier: Dossier): readonly TextLine[] {
  if (again.length === 0) return [];
  const places = again.map((place) => id(citationAt(place, dossier)));
  return [small(wording.concord.theSameIn<Piece>(few(places, MOST_PLACES)))];
}

/** Who speaks, and whether the words are quoted or reported. */
function voiceLines({ how, speaker, role, called }: Account, { names, dossier }: Comparison): readonly TextLine[] {
  if (speaker === null) return [];
  const words = wording.comparison;
  const named = strongForeign(speaker, 'name');
  const name: Words =
    called === null ? [named] : words.called<Piece>(named, foreign(textOf(called, dossier), 'few words'));
  const office: Words =
    role === null ? [] : words.office<Piece>(foreign(textOf(role, dossier), 'office'), id(citationAt(role, dossier)));
  if (how === 'said') return [line(words.saidBy(name, office))];
  const isTold = how === 'reported' || names.includes(speaker);
  return [line(isTold ? words.reportedOf(name, office) : words.tellsOf(name))];
}
