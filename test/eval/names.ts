import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { areNameVariants, loneNameLikeness } from '../../src/finding/names/likeness.ts';
import { nameKeys } from '../../src/finding/names/nameKeys.ts';

const groupSchema = z.object({ lang: z.string(), variants: z.array(z.string()).min(1) });
type Group = z.infer<typeof groupSchema>;

/** A pair of names as it was judged. */
export interface JudgedPair {
  readonly a: string;
  readonly b: string;
  readonly accepted: boolean;
}

interface Pair extends JudgedPair {
  /** Of one group, or drawn from two. */
  readonly same: boolean;
  /** Close enough for a search to take one for the other unasked. */
  readonly close: boolean;
  /** Whether looking one up by key leads to the other. */
  readonly found: boolean;
  readonly group: number;
  readonly lang: string;
}

/** How many names of other groups each group's is compared with. */
const OTHERS = 20;

/**
 * Judges the spellings of every group by each other, and a name of every group by others drawn at even steps through
 * the file, so that every run compares the same pairs. Throws where a line is of another form.
 */
export function judgeNames(path: string): readonly Pair[] {
  const groups = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => groupSchema.parse(JSON.parse(line)));
  return groups.flatMap((group, at) => [...pairsWithin(group, at), ...pairsAcross(groups, group, at)]);
}

function pairsWithin({ variants, lang }: Group, group: number): readonly Pair[] {
  return variants.flatMap((a, i) => variants.slice(i + 1).map((b) => judge(a, b, { same: true, group, lang })));
}

function pairsAcross(groups: readonly Group[], { variants, lang }: Group, group: number): readonly Pair[] {
  const a = variants[group % variants.length] ?? '';
  const pairs: Pair[] = [];
  for (let step = 1; step <= OTHERS; step += 1) {
    const place = (group + Math.ceil((step * groups.length) / (OTHERS + 1))) % groups.length;
    const other = groups[place];
    if (other === undefined || place === group) continue;
    pairs.push(judge(a, other.variants[step % other.variants.length] ?? '', { same: false, group, lang }));
  }
  return pairs;
}

function judge(a: string, b: string, rest: Pick<Pair, 'same' | 'group' | 'lang'>): Pair {
  const keys = new Set(nameKeys(a));
  const likeness = loneNameLikeness(a, b);
  return {
    a,
    b,
    accepted: areNameVariants(a, b),
    close: likeness === 'same' || likeness === 'close',
    found: likeness === 'same' || nameKeys(b).some((key) => keys.has(key)),
    ...rest,
  };
}

/** Pairs of places, and of families, that are one letter apart and not the same. */
const OTHER_NAMES = join(import.meta.dirname, 'otherNames.txt');

/**
 * How the pairs of {@link OTHER_NAMES} are judged: `answered`, the share in which one name is answered with the other;
 * `asked`, the share in which a reply may ask whether the other is meant.
 */
export function otherNamesFigures(): { readonly pairs: number; readonly answered: number; readonly asked: number } {
  const pairs = readFileSync(OTHER_NAMES, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  const judged = pairs.map(([a = '', b = '']) => loneNameLikeness(a, b));
  const shareOf = (is: (one: (typeof judged)[number]) => boolean): number =>
    rounded(judged.filter(is).length / Math.max(1, judged.length));
  return {
    pairs: pairs.length,
    answered: shareOf((one) => one === 'same' || one === 'close'),
    asked: shareOf((one) => one === 'possible'),
  };
}

/**
 * `accepted`: share of pairs of spellings that are accepted, every group counting alike; `acceptedPairs`: the same with
 * every pair counting alike, so that the few groups of many unlike names weigh most; `othersAccepted`: share of random
 * pairs of other names. `development` and `check` are every other group each.
 */
export function nameFigures(pairs: readonly Pair[]): Record<string, unknown> {
  const languages = [...new Set(pairs.map(({ lang }) => lang))];
  return {
    ...figures(pairs),
    development: figures(pairs.filter(({ group }) => group % 2 === 0)),
    check: figures(pairs.filter(({ group }) => group % 2 === 1)),
    ...Object.fromEntries(languages.map((one) => [one, figures(pairs.filter(({ lang }) => lang === one))])),
  };
}

function figures(pairs: readonly Pair[]): Record<string, number> {
  const same = pairs.filter((pair) => pair.same);
  const others = pairs.filter((pair) => !pair.same);
  const accepted = same.filter((pair) => pair.accepted);
  const byGroup = new Map<number, Pair[]>();
  for (const pair of same) byGroup.set(pair.group, [...(byGroup.get(pair.group) ?? []), pair]);
  const perGroup = [...byGroup.values()].map((all) => all.filter((pair) => pair.accepted).length / all.length);
  return {
    groups: byGroup.size,
    accepted: rounded(perGroup.reduce((sum, each) => sum + each, 0) / Math.max(1, perGroup.length)),
    acceptedPairs: share(accepted, same),
    acceptedClosely: share(
      same.filter(({ close }) => close),
      same,
    ),
    foundByKey: share(
      accepted.filter(({ found }) => found),
      accepted,
    ),
    others: others.length,
    othersAccepted: share(
      others.filter((pair) => pair.accepted),
      others,
    ),
    othersAcceptedClosely: share(
      others.filter(({ close }) => close),
      others,
    ),
  };
}

function share(some: readonly Pair[], all: readonly Pair[]): number {
  return rounded(all.length === 0 ? 0 : some.length / all.length);
}

function rounded(figure: number): number {
  return Number(figure.toFixed(4));
}
