import type { OpenDossier } from '../../openDossier.ts';
import { denialApart } from '../agreement/denialApart.ts';
import type { Account } from './accounts.ts';
import { type Disagreement, disagreementsOf } from './disagreement.ts';
import { type Features, type FeaturesOf, featureReader, likeness, unlessFigure } from './features.ts';

/** One thing that a side says, once or in several places. */
export interface Point {
  readonly first: Account;
  /** The other sentences in which it says the same. */
  readonly again: readonly Account[];
}

/** A point that both sides speak to. */
export interface SharedPoint {
  readonly a: Point;
  readonly b: Point;
  /** From 0 to 1. */
  readonly alike: number;
  readonly disagreements: readonly Disagreement[];
}

export interface Points {
  readonly shared: readonly SharedPoint[];
  readonly onlyA: readonly Point[];
  readonly onlyB: readonly Point[];
}

/** Set on the sample dossier and on invented accounts of one event. */
const POINTS = {
  /** As alike as this, two sentences of one side say the same. */
  again: 0.5,
  /** As alike as this, two sentences of different sides speak to the same point. */
  shared: 0.22,
  /** One rare word alone is a chance. */
  fewestInCommon: 2,
  /** Features of less than so many passages' sentences are held against each other one by one. */
  commonest: 400,
} as const;

/** What is known of a comparison when sentences are held against each other. */
export interface Matching {
  /** The names of the sides themselves, which are left out. */
  readonly own: ReadonlySet<string>;
  /** Ids of the people who are compared, who are no difference. */
  readonly people: ReadonlySet<string>;
}

interface Featured extends Point {
  readonly features: Features;
}

/** Puts together what each side says in several places, then what both speak to, each point with at most one other. */
export async function pointsOf(
  a: readonly Account[],
  b: readonly Account[],
  { own, people }: Matching,
  open: OpenDossier,
): Promise<Points> {
  const featuresOf = await featureReader(
    [...a, ...b].map(({ document, sentence }) => ({ document, slice: sentence })),
    open,
  );
  const weigh = (feature: string): number => (own.has(feature) ? 0 : unlessFigure(feature));
  const [ofA, ofB] = [grouped(a, weigh, featuresOf, open), grouped(b, weigh, featuresOf, open)];
  const pairs = alikePairs(ofA, ofB, POINTS.shared, weigh).sort(
    (x, y) => y.alike - x.alike || earlier(x, y) || later(x, y),
  );
  const taken = new Set<Featured>();
  const shared: SharedPoint[] = [];
  for (const { one, other, alike } of pairs) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one);
    taken.add(other);
    const disagreements = disagreementsOf(one.first, other.first, people, open);
    shared.push({ a: one, b: other, alike, disagreements });
  }
  return {
    shared,
    onlyA: ofA.filter((point) => !taken.has(point)),
    onlyB: ofB.filter((point) => !taken.has(point)),
  };
}

function grouped(
  accounts: readonly Account[],
  weigh: (feature: string) => number,
  featuresOf: FeaturesOf,
  open: OpenDossier,
): readonly Featured[] {
  const groups: { readonly first: Account; readonly again: Account[]; readonly features: Features }[] = [];
  const holders = new Map<string, typeof groups>();
  for (const account of accounts) {
    const features = featuresOf(account.document, account.sentence, account.framing);
    const near = new Set([...features.keys()].flatMap((feature) => few(holders.get(feature))));
    const same = [...near].find(
      (group) =>
        group.first.passage !== account.passage &&
        likeness(group.features, features, weigh) >= POINTS.again &&
        denialApart(group.first, account, open) === null,
    );
    if (same !== undefined) {
      same.again.push(account);
      continue;
    }
    const group = { first: account, again: [], features };
    groups.push(group);
    for (const feature of features.keys()) append(holders, feature, group);
  }
  return groups;
}

/** What too many sentences have in common brings none of them together. */
function few<Item>(holders: readonly Item[] | undefined): readonly Item[] {
  return holders === undefined || holders.length > POINTS.commonest ? [] : holders;
}

interface Pair {
  readonly one: Featured;
  readonly other: Featured;
  readonly alike: number;
}

function alikePairs(
  a: readonly Featured[],
  b: readonly Featured[],
  least: number,
  weigh: (feature: string) => number,
): Pair[] {
  const [ofA, ofB] = [holdersOf(a), holdersOf(b)];
  const rare = (feature: string) => (few(ofA.get(feature)).length === 0 ? [] : few(ofB.get(feature)));
  return a.flatMap((one) => {
    const near = new Set([...one.features.keys()].flatMap(rare));
    return [...near].flatMap((other) => {
      const alike = likeness(one.features, other.features, weigh);
      return alike >= least && inCommon(one.features, other.features, weigh) >= POINTS.fewestInCommon
        ? [{ one, other, alike }]
        : [];
    });
  });
}

function inCommon(a: Features, b: Features, weigh: (feature: string) => number): number {
  return [...a.keys()].filter((feature) => weigh(feature) > 0 && b.has(feature)).length;
}

function holdersOf(points: readonly Featured[]): ReadonlyMap<string, readonly Featured[]> {
  const holders = new Map<string, Featured[]>();
  for (const point of points) for (const feature of point.features.keys()) append(holders, feature, point);
  return holders;
}

function append<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

/** Orders accounts as they are read: by document, then by place. */
export function inReadingOrder(a: Account, b: Account): number {
  if (a.document !== b.document) return a.document.file < b.document.file ? -1 : 1;
  return a.sentence.start - b.sentence.start;
}

/** Which of two pairs comes first in the dossier, whichever side is called the first. */
function earlier(x: Pair, y: Pair): number {
  return inReadingOrder(ordered(x)[0], ordered(y)[0]);
}

function later(x: Pair, y: Pair): number {
  return inReadingOrder(ordered(x)[1], ordered(y)[1]);
}

function ordered({ one, other }: Pair): readonly [Account, Account] {
  return inReadingOrder(one.first, other.first) <= 0 ? [one.first, other.first] : [other.first, one.first];
}
