import { ARTICLES, BODY_KINDS, isDemonym } from '../../../languages/allNames.ts';
import { isOneWord } from '../../names/sameName.ts';
import { keyOf } from './cluster.ts';

/** Two names are one body's if their words are the same, or if one only adds a nationality or the kind of body. */
export function isSameBody(a: readonly string[], b: readonly string[]): boolean {
  if (keyOf(a) === keyOf(b)) return true;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length === longer.length) return a.every((word, at) => isOneWord(word, b[at] ?? ''));
  const rest = longer.filter((word) => !shorter.includes(word));
  if (rest.length !== longer.length - shorter.length) return false;
  if (shorter.length === 1) return longer[0] === shorter[0] && BODY_KINDS.has(longer.at(-1) ?? '');
  return rest.every(isAddition);
}

/** Whether a word may be added to the name of a body without making it another's. */
function isAddition(word: string): boolean {
  return isDemonym(word) || ARTICLES.has(word);
}

/** What two names of different lengths have in common if they are one body's and neither repeats a word. */
export function coreOf(words: readonly string[]): string {
  return keyOf(words.filter((word) => !isAddition(word)).toSorted());
}

/** Whether a name has a word twice. */
export function repeats(words: readonly string[]): boolean {
  return new Set(words).size < words.length;
}
