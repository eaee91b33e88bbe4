import { joined, type Phrase, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, numeral } from './counting.ts';

export const asides: NonNullable<Translation['asides']> = {
  title: 'Примечания и прочее (не текст самого документа: не ищется и не цитируется)',
  kinds: {
    comment: 'Примечание',
    hidden: 'Скрытый текст',
    history: 'Прежнее сообщение',
  },
  about: (words, comment) => `к словам «${words}»: ${comment}`,
  label: (kind, by) => say`${kind}${by}: `,
  by: <P extends object>(author: P | null, date: P | null): Phrase<P> => {
    const known = [author, date].flatMap((one) => (one === null ? [] : [one]));
    return known.length === 0 ? [] : say<P>` (${joined<P>(known, ', ')})`;
  },
  longer: (characters) => `… (ещё ${count(characters, 'знак', 'знака', 'знаков')})`,
  more: (number) => `Не показано ещё: ${numeral(number)}.`,
};
