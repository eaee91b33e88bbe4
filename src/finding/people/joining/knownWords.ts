import { isName, type WordCases } from '../../names/wordCases.ts';

/** What the dossier's way of writing a word says of it; a bit each. */
const CASE = {
  /** It is written small as a rule, or with a capital only where any word has one. */
  common: 1,
  small: 2,
  /** It has no capital that nothing else calls for. */
  neverCapitalised: 4,
} as const;

/** The words that the dossier writes with capitals, by numbers, with how it writes them. */
export class KnownWords {
  readonly #numbers = new Map<string, number>();
  readonly #cases: number[] = [];

  get count(): number {
    return this.#cases.length;
  }

  /** The number of a word, given to it if it has none. */
  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#cases.length);
    return this.#cases.push(0) - 1;
  }

  /** The number of a word if it has one. */
  known(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  /** Looks words up again, all if none are given. Returns the numbers of those that the dossier writes otherwise than before. */
  update(cases: WordCases, words: Iterable<string> = this.#numbers.keys()): readonly number[] {
    const changed: number[] = [];
    for (const word of words) {
      const number = this.#numbers.get(word);
      if (number === undefined) continue;
      const now = caseOf(word, cases);
      if (this.#cases[number] === now) continue;
      this.#cases[number] = now;
      changed.push(number);
    }
    return changed;
  }

  /** Whether the dossier writes a word small as a rule, or with a capital only if any word in that place has one. */
  isCommon(word: string): boolean {
    return (this.#caseOf(word) & CASE.common) !== 0;
  }

  /** Whether a word is not a name by itself: it is also written small, or in a heading, has no telling capital elsewhere. */
  isCommonAt(word: string, isHeading: boolean): boolean {
    const of = this.#caseOf(word);
    return (of & CASE.small) !== 0 || (isHeading && (of & CASE.neverCapitalised) !== 0);
  }

  #caseOf(word: string): number {
    const number = this.#numbers.get(word);
    return number === undefined ? 0 : (this.#cases[number] ?? 0);
  }
}

function caseOf(word: string, cases: WordCases): number {
  const form = cases.form(word);
  if (form === undefined) return 0;
  return (
    (!isName(form) || form.capitalised === 0 ? CASE.common : 0) |
    (form.small > 0 ? CASE.small : 0) |
    (form.capitalised === 0 ? CASE.neverCapitalised : 0)
  );
}
