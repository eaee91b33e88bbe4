import type { PeopleCorrections } from '../../../../src/dossier/peopleCorrections.ts';
import { nameKeys } from '../../../../src/finding/names/nameKeys.ts';
import { nameWords } from '../../../../src/finding/names/nameWords.ts';
import { canBeOnePerson, isOneWord, isSlip } from '../../../../src/finding/names/sameName.ts';
import { ARTICLES, BODY_KINDS, isCountry, isDemonym } from '../../../../src/languages/allNames.ts';
import type { FoundName } from './discover.ts';

/** The names of one individual or body, as {@link nameWords}, the commonest first. */
export interface Cluster {
  readonly kind: 'person' | 'body';
  readonly names: (readonly string[])[];
}

/** Puts together the names that can be one person's or one body's. */
export function clusterNames(
  found: ReadonlyMap<string, FoundName>,
  corrections: PeopleCorrections,
): readonly Cluster[] {
  const different = new Set([...differentPairs(corrections), ...relativePairs(found)]);
  const names = [...found.values()].sort(
    (a, b) => b.count - a.count || (a.words.join(' ') < b.words.join(' ') ? -1 : 1),
  );
  const clusters: Cluster[] = [];
  const bySurname = new Map<string, Cluster[]>();
  for (const { words } of names.filter(isPersonal)) {
    const keys = nameKeys(words.at(-1) ?? '');
    const candidates = new Set(keys.flatMap((key) => bySurname.get(key) ?? []));
    let kin = [...candidates].find((cluster) => fits(words, cluster, different, canBeOnePerson));
    if (kin === undefined) {
      kin = { kind: 'person', names: [words] };
      clusters.push(kin);
    } else kin.names.push(words);
    for (const key of keys) bySurname.set(key, [...(bySurname.get(key) ?? []), kin]);
  }
  const isSurname = (word: string): boolean =>
    nameKeys(word).some((key) =>
      bySurname.get(key)?.some(({ names: all }) => all.some((words) => isSurnameOf(word, words))),
    );
  for (const name of names.filter(isLoneSurname)) {
    const [surname = ''] = name.words;
    if (!isSurname(surname)) clusters.push({ kind: 'person', names: [name.words] });
  }
  const bodies: Cluster[] = [];
  for (const name of names.filter(isBodily)) {
    const key = name.words.join(' ');
    const isTaken = clusters.some((cluster) => cluster.names.some((words) => words.join(' ') === key));
    if (isTaken || (name.words.length === 1 && isSurname(name.words[0] ?? ''))) continue;
    const kin =
      bodies.find((cluster) => fits(name.words, cluster, different, isSameBody)) ??
      bodies.find(({ names: all }) => all.some(([only = '', more]) => more === undefined && name.initials.has(only)));
    const kept: Cluster = kin ?? { kind: 'body', names: [] };
    kept.names.push(name.words, ...[...name.initials].map((one) => [one]));
    if (kin === undefined) {
      clusters.push(kept);
      bodies.push(kept);
    }
  }
  return joined(clusters, corrections);
}

type Compare = (a: readonly string[], b: readonly string[]) => boolean;

/** Every name of a cluster must agree with a new one: of Ana A, A. Calder and Tom Calder no two are made one. */
function fits(words: readonly string[], cluster: Cluster, different: ReadonlySet<string>, compare: Compare): boolean {
  return cluster.names.every((other) => compare(words, other) && !different.has(pairKey(words, other)));
}

/** From so many times on, a use of a name is a habit and not an accident. */
const OFTEN = 2;

function isPersonal({ kind, personal, bodily, local, count }: FoundName): boolean {
  return kind === 'name' && personal > 0 && personal >= bodily && local < Math.max(1, count / 2);
}

function isLoneSurname({ kind, titled, speaking, personal, bodily, local, count, words }: FoundName): boolean {
  const isNamed = (titled > 0 && personal > bodily) || (speaking >= OFTEN && bodily === 0);
  return kind === 'word' && words.length === 1 && isNamed && local < count / 10;
}

/** The sign of a body is its last word, its initials or, if the name is one word, what only bodies have and do. */
function isBodily(name: FoundName): boolean {
  const { kind, bodily, local, personal, count, words } = name;
  if (kind === 'body') return local <= count / 2;
  if (kind === 'name') return bodily > personal && local <= count / 4;
  return (
    bodily > personal && bodily >= 1 && local <= count / 4 && !isCountry(words.join(' ')) && !isDemonym(words[0] ?? '')
  );
}

/** Whether a lone surname is the last word of a name, in a closely like spelling or with one slip. */
export function isSurnameOf(surname: string, words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return surname.length > 1 && (isOneWord(surname, last) || isSlip(surname, last));
}

/** Two names are one body's if their words are the same, or if one only adds a nationality or the kind of body. */
function isSameBody(a: readonly string[], b: readonly string[]): boolean {
  if (a.join(' ') === b.join(' ')) return true;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length === longer.length) return a.every((word, at) => isOneWord(word, b[at] ?? ''));
  const rest = longer.filter((word) => !shorter.includes(word));
  if (rest.length !== longer.length - shorter.length) return false;
  if (shorter.length === 1) return longer[0] === shorter[0] && BODY_KINDS.has(longer.at(-1) ?? '');
  return rest.every((word) => isDemonym(word) || ARTICLES.has(word));
}

function pairKey(a: readonly string[], b: readonly string[]): string {
  return [a.join(' '), b.join(' ')].sort().join('|');
}

function differentPairs({ different }: PeopleCorrections): ReadonlySet<string> {
  return new Set(
    different.flatMap((names) =>
      names.flatMap((a, at) => names.slice(at + 1).map((b) => pairKey(nameWords(a), nameWords(b)))),
    ),
  );
}

/** The pairs of names whose bearers the dossier calls relatives: two spellings of one name then are two people. */
function relativePairs(found: ReadonlyMap<string, FoundName>): readonly string[] {
  return [...found.values()].flatMap(({ words, relatives }) =>
    [...relatives].map((other) => pairKey(words, other.words)),
  );
}

/** Joins the names that the team says are one, and adds those that were not found as names. */
function joined(clusters: readonly Cluster[], { same, different, preferred }: PeopleCorrections): readonly Cluster[] {
  let all = [...clusters];
  const named = [
    ...same,
    ...different.flatMap((names) => names.map((name) => [name])),
    ...Object.keys(preferred).map((name) => [name]),
  ];
  for (const group of named) {
    const wanted = group.map(nameWords).filter((words) => words.length > 0);
    const has = ({ names }: Cluster): boolean =>
      names.some((words) => wanted.some((one) => one.join(' ') === words.join(' ')));
    const kin = all.filter(has);
    const known = kin.flatMap(({ names }) => names);
    const fresh = wanted.filter((one) => !known.some((words) => words.join(' ') === one.join(' ')));
    if (kin.length === 1 && fresh.length === 0) continue;
    // A lone word, such as a surname, is found through the full name and need not become a name of its own.
    if (group.length === 1 && fresh.every((one) => one.length === 1)) continue;
    const one: Cluster = { kind: kin[0]?.kind ?? 'person', names: [...known, ...fresh] };
    all = [...all.filter((cluster) => !kin.includes(cluster)), one];
  }
  return all;
}
