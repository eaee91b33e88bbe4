import { isCountry, isDemonym } from '../../../languages/allNames.ts';
import type { FoundName } from '../foundName.ts';

/** From so many times on, a use of a name is a habit and not an accident. */
const OFTEN = 2;

/** Whether a name of several words is a person's. */
export function isPersonal({ kind, personal, bodily, local, count }: FoundName): boolean {
  return kind === 'name' && personal > 0 && personal >= bodily && local < Math.max(1, count / 2);
}

/** Whether a single word is a person's name. */
export function isLoneSurname({ kind, titled, speaking, personal, bodily, local, count, words }: FoundName): boolean {
  const isNamed = (titled > 0 && personal > bodily) || (speaking >= OFTEN && bodily === 0);
  return kind === 'word' && words.length === 1 && isNamed && local < count / 10;
}

/** The sign of a body is its last word, its initials or, if the name is one word, what only bodies have and do. */
export function isBodily({ kind, bodily, local, personal, count, words }: FoundName): boolean {
  if (kind === 'body') return local <= count / 2;
  if (kind === 'name') return bodily > personal && local <= count / 4;
  return (
    bodily > personal && bodily >= 1 && local <= count / 4 && !isCountry(words.join(' ')) && !isDemonym(words[0] ?? '')
  );
}

/** Names with their keys: the commoner first, then by their keys. */
export function commonestFirst(named: readonly (readonly [key: string, name: FoundName])[]): readonly FoundName[] {
  return named.toSorted(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1)).map(([, name]) => name);
}
