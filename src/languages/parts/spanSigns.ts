/**
 * The words of a language that show, in a sentence, what a name is the name of. Strings are alternatives of a regular
 * expression; a part that is left out has no words.
 */
export interface SpanSigns {
  /** Prepositions and nouns before the name of a place. */
  readonly toPlaces?: string;
  /** Prepositions before whoever did something. */
  readonly byWhom?: string;
  readonly articles?: string;
  /** Words within the names of bodies, places, and events. */
  readonly bodies?: string;
  readonly places?: string;
  readonly events?: string;
  /** Endings of adjectives that say where something comes from. */
  readonly origins?: string;
  /** Titles before a name, and titles that are written as its first word. */
  readonly titles?: string;
  readonly titlesWithin?: string;
  /** What joins the members of an enumeration. */
  readonly conjunctions?: string;
  /** Whole joints of an enumeration in a script with commas or spacing of its own. */
  readonly enumerating?: string;
  /** What joins the parts of one name: “Treaty on the Functioning of the Union”. */
  readonly links?: string;
  /** What is between a noun and the name that it introduces: “a ship named Orla”. */
  readonly introducing?: string;
  /** Endings of small words that cannot be a noun which the name before them describes. */
  readonly notNouns?: string;
  /** Words that open sentences, and have their capital from there alone. */
  readonly openings?: string;
  /** Words before an object, which are not within its description. */
  readonly notDescribing?: string;
  /** In a language that writes every noun with a capital: whether words with one are a name, by the word before them. */
  readonly isName?: (words: string, before: string | undefined) => boolean;
  /** In a script without capitals: names by what is before them or how they end; the name is group 1. Never sure. */
  readonly marked?: readonly RegExp[];
}
