/** The article alone and after a conjunction or preposition; longest first. */
const ARTICLES = ['وال', 'بال', 'كال', 'فال', 'ولل', 'فلل', 'ال', 'لل'];
/** Prepositions and "so", written as one with the word. */
const JOINED = /^[بلكف]/u;
/** So long a word must be that one is taken off: the letters begin many words of their own. */
const SHORTEST_JOINED = 5;
/** The feminine of a verb, which may be all of a shorter word. */
const FEMININE = /(?<=.{3})ت$/u;
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];
/** So many letters of a word must be left. */
const SHORTEST = 2;
/** A conjunction is only taken off a longer word: many short ones begin with its letter. */
const SHORTEST_AFTER_AND = 3;

/**
 * The light stem of a folded Arabic word, after light10 (Larkey, Ballesteros and Connell 2007): the article, "and", joined
 * prepositions and common endings taken off, roots left alone. Snowball's stemmer looks for letters that folding has unified, so that
 * a word with the article and without it would have two stems.
 */
export function arabicStem(folded: string): string {
  let word = folded;
  if (word.startsWith('و') && !word.startsWith('وال') && word.length - 1 >= SHORTEST_AFTER_AND) word = word.slice(1);
  const article = ARTICLES.find((one) => word.startsWith(one) && word.length - one.length >= SHORTEST);
  if (article !== undefined) word = word.slice(article.length);
  else if (word.length >= SHORTEST_JOINED && JOINED.test(word)) word = word.slice(1);
  for (const suffix of SUFFIXES) {
    if (word.endsWith(suffix) && word.length - suffix.length >= SHORTEST) word = word.slice(0, -suffix.length);
  }
  return word.replace(FEMININE, '');
}
