import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

export const quotes: NonNullable<Translation['quotes']> = {
  someListed: (listed, all) =>
    `${numeral(all)} açıklamanın ilk ${numeral(listed)} tanesi gösteriliyor. Daha çok sözcük ya da bir süzgeç sayıyı azaltır.`,
  unknownSpeaker: 'Dosyada bu adda bir konuşanın açıklaması yok. /search adın nerede geçtiğini gösterir.',
  outside: (passages) =>
    passages === 1
      ? 'Bir paragrafta bu sözler alıntı dışında geçiyor. /search onu gösterir.'
      : `${numeral(passages)} paragrafta bu sözler alıntı dışında geçiyor. /search onları gösterir.`,
  heading: (words, speaker, about) =>
    [words, speaker === null ? '' : `söyleyen: ${speaker}`, about === '' ? '' : `çevresinde: ${about}`]
      .filter((part) => part !== '')
      .join(' · '),
  readAs: (query, about) => `${query}${about === '' ? '' : ` — çevresinde: ${about}`}`,
  noWords: 'Aranacak bir şey yok. Açıklamanın sözlerini, söyleyeni ya da konusunu yaz.',
  byOthers: (statements) =>
    statements === 1
      ? 'Bu sözleri içeren bir açıklama başka birine ait ya da söyleyenin adı verilmemiş. Görmek için konuşanı yazma.'
      : `Bu sözleri içeren ${numeral(statements)} açıklama başkalarına ait ya da söyleyenin adı verilmemiş. Görmek için konuşanı yazma.`,
};
