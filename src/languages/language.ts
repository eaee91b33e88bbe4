/**
 * What the program knows of one human language. Each part is optional: a language without it is read by the rules that
 * hold for all languages. Every table is in the language's own folder, one file a part; this file only names the parts.
 */
export interface Language {
  /** Primary subtag of BCP 47, such as `en`. */
  readonly tag: string;
}
