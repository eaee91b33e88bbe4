/**
 * The words of a language for amounts. Strings are alternatives of a regular expression, which is matched without regard to
 * case; a part that is left out has no words.
 */
export interface AmountWords {
  /** Numbers in words. */
  readonly numbers?: string;
  /** What joins two of them: “hundred and two”; with the space after it. */
  readonly joiners?: string;
  /** Whole patterns of numbers of a script that writes no spaces. */
  readonly unspacedNumbers?: string;
  /** Words that multiply the number before them. */
  readonly scales?: string;
  /** Words that make a share of the number before them. */
  readonly shares?: string;
  /** Words that are a share by themselves. */
  readonly parts?: string;
  readonly measures?: string;
  readonly currencies?: string;
  /** Endings that make an ordinal of a number in figures. */
  readonly ordinalEndings?: string;
  /** Prepositions before a time or a number that the sentence is about. */
  readonly prepositions?: string;
  /** Articles between such a preposition and the number. */
  readonly articles?: string;
  /** What joins the numbers of an enumeration. */
  readonly conjunctions?: string;
  /** Numbers that mostly count nothing. */
  readonly idle?: string;
  /** Words before a number that leave room: “more than”. */
  readonly rough?: string;
  /** What stands before the second number of a range: “between nine and”. */
  readonly ranging?: string;
  /** What joins the numbers of a range: “nine to twelve”. */
  readonly rangeJoiners?: string;
  /** Whole patterns of an age, and of how often something is. */
  readonly ages?: string;
  readonly frequencies?: string;
  /** What goes on with an amount: “a week”, “per head”; with the space before it. */
  readonly rates?: string;
  /** A half after a number: “two and a half”; with the space before it. */
  readonly halves?: string;
  /** Words before a number of which something else is a part: “of the thirty”. */
  readonly wholes?: string;
  /** Units of time, in the singular. */
  readonly timeUnits?: string;
  /** Values of numbers in words, by the folded word. */
  readonly values?: ReadonlyMap<string, number>;
  /** Values of the words that multiply, by the folded word. */
  readonly scaleValues?: ReadonlyMap<string, number>;
  /** Values of the short scales that are written behind a figure without a space, by their small letters: “3bn”. */
  readonly shortScales?: ReadonlyMap<string, number>;
  /** Folded words for currencies that have a sign, with the sign. */
  readonly currencySigns?: ReadonlyMap<string, string>;
  /** Folded words whose change changes an amount. */
  readonly counting?: ReadonlySet<string>;
}
