import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

export const asides: NonNullable<Translation['asides']> = {
  title: 'Yorumlar ve başka notlar (belgenin kendi metni değil: hiç aranmaz, hiç alıntılanmaz)',
  kinds: {
    comment: 'Yorum',
    hidden: 'Gizli metin',
    history: 'Önceki mesaj',
  },
  about: (words, comment) => `“${words}” üzerine: ${comment}`,
  by: (author, date) => {
    if (author === null) return date === null ? [] : say`, ${date}`;
    return date === null ? say`, yazan ${author}` : say`, yazan ${author}, ${date}`;
  },
  longer: (characters) => `… (${count(characters, 'karakter daha')})`,
  more: (number) => `${number === 1 ? 'Bir' : number} tane daha var, gösterilmiyor.`,
};
