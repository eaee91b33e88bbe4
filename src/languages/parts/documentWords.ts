/**
 * The words by which documents of a language label their own parts. The lists of all languages count for every
 * document, because a file is read before its language is known. Everything is matched in any letter case, unless it
 * says otherwise.
 */
export interface DocumentWords {
  /** Nouns before a number that make a line a heading: Chapter 3. */
  readonly partNouns?: ReadonlySet<string>;
  /** Words that stay small in a title, and particles of names. */
  readonly smallInTitles?: ReadonlySet<string>;
  /** Words before the name of the author, as they are written: By. */
  readonly bylines?: ReadonlySet<string>;
  /** Headings above a list of notes, without a colon; patterns. */
  readonly notesHeadings?: readonly string[];
  /** Nouns before a number that begin a caption: Figure 3; patterns. */
  readonly captionNouns?: readonly string[];
  /** Words before a colon that begin a caption: Photo. */
  readonly captionLabels?: readonly string[];
  /** Words between such a label and the name of whoever made the picture: Photo by. */
  readonly captionAgents?: ReadonlySet<string>;
  /** First words of a credit in brackets at the end of a caption. */
  readonly creditWords?: readonly string[];
  /** How a letter begins; patterns. */
  readonly salutations?: readonly string[];
  /** How a letter ends before the signature; patterns. */
  readonly closings?: readonly string[];
  /** Nouns before the number of a page. */
  readonly pageNouns?: ReadonlySet<string>;
  /** Their abbreviations; patterns. */
  readonly pageAbbreviations?: readonly string[];
  /** Words between the number of a page and the number of all pages. */
  readonly pageOf?: ReadonlySet<string>;
  /** Units that can have an exponent, other than those of the metric system in Latin letters. */
  readonly units?: ReadonlySet<string>;
  /** First parts of compounds that keep their hyphen at the end of a line. */
  readonly compoundParts?: ReadonlySet<string>;
  /** Titles and names of authors that programs fill in; patterns for the whole value. */
  readonly placeholders?: readonly string[];
}
