import type { Sounds } from './inventedWords.ts';
import type { Teller } from './teller.ts';

/** How one language tells something: its words, and its sentences with gaps that a {@link Teller} fills. */
export interface Grammar {
  /** The tag of the language, such as `en`. */
  readonly tag: string;
  readonly sounds: Sounds;
  /** The most frequent nouns, verbs in the past and adjectives; rarer ones are invented. */
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly adjectives: readonly string[];
  readonly endings: {
    readonly noun: readonly string[];
    readonly verb: readonly string[];
    readonly adjective: readonly string[];
  };
  readonly offices: readonly string[];
  readonly bodies: readonly ((what: string, place: string) => string)[];
  readonly months: readonly string[];
  readonly date: (day: number, month: string, year: number) => string;
  /** What someone might say: a clause without a capital or a full stop. */
  readonly clauses: readonly ((teller: Teller) => string)[];
  /** Sentences that tell something. */
  readonly sentences: readonly ((teller: Teller) => string)[];
  /** Sentences with direct or reported speech. */
  readonly speech: readonly ((teller: Teller) => string)[];
  readonly headings: readonly ((teller: Teller) => string)[];
}
