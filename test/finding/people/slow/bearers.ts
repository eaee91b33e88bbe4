import { NameWordIndex } from '../../../../src/finding/names/kin/nameWordIndex.ts';
import { nameKeys } from '../../../../src/finding/names/nameKeys.ts';
import { isOneWord, isSlip } from '../../../../src/finding/names/sameName.ts';
import type { Cluster } from '../../../../src/finding/people/clusters/cluster.ts';
import { isCountry, isDemonym } from '../../../../src/languages/allNames.ts';

/** A cluster that a surname may mean. */
export interface Bearer {
  /** Its place in the list of clusters. */
  readonly cluster: number;
  readonly names: readonly (readonly string[])[];
  readonly likeness: Likeness;
}

/** Whether a name has the very surname, another spelling that is closely like it, or one that is a slip apart. */
type Likeness = keyof typeof RANKS;

const RANKS = { same: 0, close: 1, slip: 2 } as const;

/** A name of a person, as `nameWords`, with the place of its cluster. */
interface Named {
  readonly cluster: number;
  readonly words: readonly string[];
}

/** The persons among the clusters by their surnames. */
export class Bearers {
  readonly #clusters: readonly Cluster[];
  readonly #isCommon: (folded: string) => boolean;
  readonly #bySurname: ReadonlyMap<string, readonly Named[]>;
  readonly #surnames: NameWordIndex;
  readonly #firstNames: ReadonlySet<string>;
  readonly #known = new Map<string, readonly Bearer[]>();

  /** `isCommon`: whether a word is a common word of the dossier, so that its likeness to a name means nothing. */
  constructor(clusters: readonly Cluster[], isCommon: (folded: string) => boolean) {
    this.#clusters = clusters;
    this.#isCommon = isCommon;
    const named = clusters.flatMap(({ kind, names }, cluster) =>
      kind === 'person' ? names.map((words): Named => ({ cluster, words })) : [],
    );
    this.#bySurname = Map.groupBy(named, ({ words }) => words.at(-1) ?? '');
    this.#surnames = new NameWordIndex(this.#bySurname.keys());
    this.#firstNames = new Set(named.flatMap(({ words }) => (words.length > 1 ? words.slice(0, 1) : [])));
  }

  /** Those who may bear a surname: those who are written so; else those with a closely like name; else those a slip apart. */
  of(surname: string): readonly Bearer[] {
    const known = this.#known.get(surname);
    if (known !== undefined) return known;
    const ranked = new Map<number, Bearer>();
    for (const { cluster, words } of this.#kinOf(surname)) {
      const likeness = likenessOf(surname, words.at(-1) ?? '');
      if (likeness === null) continue;
      const before = ranked.get(cluster);
      if (before === undefined || RANKS[likeness] < RANKS[before.likeness])
        ranked.set(cluster, { cluster, likeness, names: this.#clusters[cluster]?.names ?? [] });
    }
    const all = [...ranked.values()];
    const best = Math.min(...all.map(({ likeness }) => RANKS[likeness]));
    const isOfCountry = isCountry(surname) || isDemonym(surname);
    const bearers = all.filter(({ likeness }) => RANKS[likeness] === best && !(likeness !== 'same' && isOfCountry));
    this.#known.set(surname, bearers);
    return bearers;
  }

  /** Whether a word is the first name of someone. */
  isFirstName(word: string): boolean {
    return this.#firstNames.has(word);
  }

  /** Names that may end in this word: those that end in just it, if there are any; a common word has no other spellings. */
  #kinOf(surname: string): Iterable<Named> {
    const written = this.#bySurname.get(surname);
    if (written !== undefined) return written;
    if (surname.length < 2 || this.#isCommon(surname)) return [];
    const keys = new Set(nameKeys(surname));
    return [...this.#surnames.oneFirstName(surname), ...this.#surnames.slipsOf(surname)]
      .filter((other) => nameKeys(other).some((key) => keys.has(key)))
      .flatMap((other) => this.#bySurname.get(other) ?? []);
  }
}

function likenessOf(surname: string, last: string): Likeness | null {
  if (surname === last) return 'same';
  // The family: “the Calders”.
  if (surname === `${last}s`) return null;
  if (isOneWord(surname, last)) return 'close';
  return isSlip(surname, last) ? 'slip' : null;
}
