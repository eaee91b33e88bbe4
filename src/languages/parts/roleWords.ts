/** What a question asks about someone's role, or about what something is. */
export type AskedRole =
  /** Who or what someone or something is. */
  | {
      readonly kind: 'identity';
      readonly name: string;
      /** Whether the question word is one for persons, or the question names an office. */
      readonly isPerson: boolean;
      /** The noun of which the answer is to be a kind: “what kind of ship is the Orla?”. */
      readonly noun?: string;
    }
  /** Who has a role, as the question writes it: “mayor of Marl”, “leads the union”. */
  | { readonly kind: 'holder'; readonly role: string; readonly isPresent: boolean }
  /** Of which body, or for whom, someone has a role; null if any role counts. */
  | { readonly kind: 'body'; readonly name: string; readonly role: string | null; readonly noun?: string }
  /** What initials stand for. */
  | { readonly kind: 'long form'; readonly name: string };

/** When someone has a role, as far as the words say it. */
export type RoleTime = 'present' | 'past' | 'future' | null;

/** One way in which a sentence says what someone is. */
export interface Describing {
  /** Matched right after a name, or before it up to the name; the group `role` is the description. */
  readonly pattern: RegExp;
  readonly time: RoleTime;
  /** From 0 to 1. */
  readonly sureness: number;
  /** What the description must have to count: a word for an office, or any noun. */
  readonly needs: 'office' | 'noun';
  /** For a pattern after the name what must be right before it, and the other way round. */
  readonly beside?: RegExp;
  /** What a pattern before the name ends with, to be looked for first because that takes less time. */
  readonly ends?: RegExp;
}

/** The words by which a language says and asks what someone is. */
export interface RoleWords {
  /** Reads a question about a role; null if it is none. */
  readonly asked: (question: string) => AskedRole | null;
  readonly after: readonly Describing[];
  readonly before: readonly Describing[];
  /** Folded nouns and verbs of one role by the name of that role: chairman, chairs, chaired. */
  readonly kin: ReadonlyMap<string, string>;
  /** For a role, the roles whose bearers can be said to have it too: a director leads. */
  readonly within: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether a folded word is a noun for an office or another description of a person. */
  readonly isOffice: (folded: string) => boolean;
  /** Words before an office that make it a former one, and one to come. */
  readonly former: ReadonlySet<string>;
  readonly coming: ReadonlySet<string>;
  /** Those that make it another office: the deputy mayor is not the mayor. */
  readonly other: ReadonlySet<string>;
  /** Words before an office that say nothing of which it is. */
  readonly empty: ReadonlySet<string>;
  /** Articles and possessives. */
  readonly determiners: ReadonlySet<string>;
  /** Pronouns that point back to whoever was named before. */
  readonly owners: ReadonlySet<string>;
  /** Pronouns for what was named before. */
  readonly pronouns: ReadonlySet<string>;
  /** Prepositions between an office and what it is of. */
  readonly ofWhat: ReadonlySet<string>;
  /** Those of them that join a noun and what it is of. */
  readonly genitives: ReadonlySet<string>;
  /** Words before an office that are no part of it. */
  readonly notOffice: ReadonlySet<string>;
  readonly notOfficeEnding: RegExp;
  /** Words that end a description. */
  readonly ends: ReadonlySet<string>;
  /** In a table: the names of columns that give what someone is. */
  readonly columns: RegExp;
}
