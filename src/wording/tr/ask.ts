import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

export const ask: NonNullable<Translation['ask']> = {
  timesFirst: (words, from, to) => {
    const limits = [...(from === null ? [] : [`başlangıç: ${from}`]), ...(to === null ? [] : [`bitiş: ${to}`])].join(
      ', ',
    );
    return `Önce “${words}” sözüyle anlatılan zamandaki paragraflar gelir (${limits}), sonra ötekiler.`;
  },
  leftOut: (passages) =>
    passages === 1
      ? 'Daha önce gördüğün paragraf yeniden gösterilmez.'
      : `Daha önce gördüğün ${numeral(passages)} paragraf yeniden gösterilmez.`,
  nothingMore: 'Dosyada bu konuda bulunanların hepsini gördün.',
  sameSentence: (citation) => say`Yanıtı aynı cümlede: ${citation}`,
  inSameSentence: (words, citation) => say`“${words}”, aynı cümlede: ${citation}`,
  askedBefore: (question) => say`Soru: “${question}”`,
  quotedElsewhere: (name) => say`Dosyada ${name} sözlerinden alıntılar var, ama bu konuda yok. Başka konularda:`,
  quotedNowhere: (name) => say`Dosyada ${name} sözlerinden alıntı yok.`,
};
