import { isSamePlace, type Place } from '../../dossier/place.ts';
import { shownTextOf } from '../../lookup/marksOf.ts';
import { wording } from '../../wording/catalogue.ts';
import { block, small, type ViewBlock } from '../model/block.ts';
import { foreign, type Piece, strong, strongForeign, type Words } from '../model/piece.ts';
import { accountBlocks } from './accountBlocks.ts';
import type { Account, Comparison, Shown } from './comparison.ts';

const MOST_DIFFERENCES = 4;
/** More than white space between two sentences is another's sentence, which may not be shown as theirs. */
const WIDEST_GAP = 2;
/** Longest run of sentences in one block, in UTF-16 units of the document. */
const LONGEST_RUN = 700;

/** How many points there are, then the points in their sections. */
export function comparisonBlocks(comparison: Comparison): readonly ViewBlock[] {
  const shown = [
    ...toldOf(comparison),
    ...sharedOf(comparison),
    ...onlyOf(comparison, 'a'),
    ...onlyOf(comparison, 'b'),
  ];
  return [block(small(summaryOf(comparison))), ...shown.flatMap((each) => accountBlocks(each, comparison))];
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
  const part = (place: Place): Piece => foreign(shownTextOf(place, dossier), 'few words');
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
