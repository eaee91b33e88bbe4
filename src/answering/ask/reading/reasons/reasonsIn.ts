import type { Slice } from '../../../../dossier/slice.ts';
import { languageOf } from '../../../../languages/list.ts';
import type { ReasonWords } from '../../../../languages/parts/reasonWords.ts';

/** A reason that a sentence gives. */
export interface Reason {
  /** The reason with the words before it: “because the snow had melted”. */
  readonly reason: Slice;
  /** The rest of its sentence, which has what the reason is for; the sentence before if that has the reason. */
  readonly effects: readonly Slice[];
  /** Whether its words are before reasons alone. */
  readonly isSure: boolean;
  /** Whether the reason follows what it is for. */
  readonly isBehind: boolean;
}

/** Finds the reasons in the sentences of one language; a reason in the sentence before counts if this one opens with "that is why". */
export function reasonFinder(language: string): ReasonFinder | null {
  const words = languageOf(language)?.reasons;
  return words === undefined ? null : new ReasonFinder(words);
}

/** The reasons in sentences of one language. */
export class ReasonFinder {
  readonly #patterns: readonly (readonly [pattern: RegExp, isSure: boolean])[];
  readonly #between: RegExp;
  readonly #opening: RegExp;
  readonly #none: RegExp;
  readonly #ending: RegExp;
  readonly asking: ReadonlySet<string>;

  constructor({
    before,
    perhapsBefore = NOTHING,
    between = NOTHING,
    opening = NOTHING,
    none = NOTHING,
    ending = '[.;]',
    asking,
  }: ReasonWords) {
    this.#patterns = [
      [whole(before), true],
      [whole(perhapsBefore), false],
    ];
    this.#between = new RegExp(
      `(?<=[\\p{L}\\p{N}’'”"\\]),])(?:\\s(?:${between})|(?:${between}))(?![\\p{L}\\p{N}])`,
      'giu',
    );
    this.#opening = new RegExp(`^(?:${opening})(?![\\p{L}\\p{N}])`, 'u');
    this.#none = whole(none);
    this.#ending = new RegExp(ending, 'gu');
    this.asking = asking;
  }

  /** The reasons of a sentence, in no order; `before` is the sentence before it. */
  in(text: string, sentence: Slice, before: Slice | null): readonly Reason[] {
    const words = text.slice(sentence.start, sentence.end);
    const behind = this.#patterns.flatMap(([pattern, isSure]) =>
      [...words.matchAll(pattern)].map(({ index, 0: match }): Reason => {
        const end = this.#endOf(words, index + match.length);
        const reason = { start: sentence.start + index, end: sentence.start + end };
        return {
          reason,
          effects: [
            { start: sentence.start, end: reason.start },
            { start: reason.end, end: sentence.end },
          ],
          isSure,
          isBehind: true,
        };
      }),
    );
    const ahead = [...words.matchAll(this.#between)].map(({ index, 0: match }): Reason => {
      const start = Math.max(
        0,
        ...[...words.slice(0, index).matchAll(/[;:]\s/gu)].map((one) => one.index + one[0].length),
      );
      return {
        reason: { start: sentence.start + start, end: sentence.start + index },
        effects: [{ start: sentence.start + index + match.length, end: sentence.end }],
        isSure: true,
        isBehind: false,
      };
    });
    const opens = before !== null && this.#opening.test(words);
    return [
      ...behind,
      ...ahead,
      ...(opens ? [{ reason: before, effects: [sentence], isSure: true, isBehind: false }] : []),
    ];
  }

  /** The words of a sentence that say that no reason is known; null if none do. */
  noneIn(text: string, { start, end }: Slice): Slice | null {
    const [match] = text.slice(start, end).matchAll(this.#none);
    return match === undefined ? null : { start: start + match.index, end: start + match.index + match[0].length };
  }

  #endOf(words: string, from: number): number {
    this.#ending.lastIndex = from + 1;
    return this.#ending.exec(words)?.index ?? words.length;
  }
}

const NOTHING = '$^';

function whole(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu');
}
