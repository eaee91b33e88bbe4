/** Patterns beside a name that show whose name it is. Each comment says in which text it is matched. */
export interface NameSigns {
  /** Right after a name: what only bodies and countries have, such as officials. */
  readonly belongings: RegExp;
  /** Right after a name: a verb of speech, or a clause about a person. */
  readonly speaks: RegExp;
  /** In the text after a name: a pronoun for one person. */
  readonly personal: RegExp;
  /** Right before a name: what says that the person spoke. */
  readonly saidBy: RegExp;
  /** Right before a name: what comes before places. */
  readonly where: RegExp;
  /** Right after a name: its initials in brackets, as the first group. */
  readonly initials: RegExp;
  /** Right after a name: an apposition that describes a body. */
  readonly apposedBody: RegExp;
  /** Right after a name: an apposition that describes a relative of someone who was named before. */
  readonly relativeOf: RegExp;
  /** The whole text between two names of one list. */
  readonly listed: RegExp;
  /** Right after a name: a clause about a person. */
  readonly personalClause: RegExp;
  /** The opening of a description right after a name, such as a comma; may look ahead. */
  readonly descriptionOpening: RegExp;
  /** After a name and its apposition: what shows that the sentence goes on without it. */
  readonly afterApposition: RegExp;
  /** At the start of a description: the relative pronoun with its space. */
  readonly relative: RegExp;
  /** At the start of a description: a word with which none begins. */
  readonly notDescription: RegExp;
  /** At the start of a description: a verb of holding an office, in the present. */
  readonly holds: RegExp;
  /** The same after a relative pronoun, in the past. */
  readonly held: RegExp;
}
