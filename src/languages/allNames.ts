import { LANGUAGES, wordsOfAll } from './list.ts';

const lexicons = LANGUAGES.flatMap(({ names }) => names ?? []);

/** The words of all name lexicons together; see {@link NameLexicon}. */
export const BODIES_OF = wordsOfAll(({ names }) => names?.bodiesOf);
export const BODY_KINDS = wordsOfAll(({ names }) => names?.bodyKinds);
export const BODY_TEXTS = wordsOfAll(({ names }) => names?.bodyTexts);
export const ARTICLES = wordsOfAll(({ names }) => names?.articles);

/** Whether the folded words name a country or a continent in any language. */
export function isCountry(folded: string): boolean {
  return lexicons.some((names) => names.isCountry(folded));
}

/** Whether a folded word says of what people, country or faith something is, in any language. */
export function isDemonym(folded: string): boolean {
  return lexicons.some((names) => names.isDemonym(folded));
}
