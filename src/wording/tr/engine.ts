import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

const NO_ANSWER = 'Bu bir yanıt değil: dosyada ne olduğu hakkında bir şey söylemez.';

function lasting(minutes: number): string {
  return minutes < 1 ? '' : ` (${numeral(minutes)} dakikadır)`;
}

export const engine: NonNullable<Translation['engine']> = {
  away: (minutes) =>
    `Dosyada şu anda arama yapılamıyor: dizini yanıt vermiyor${lasting(minutes)}. ${NO_ANSWER} Alıntılar, kaynaklar ve brifingler çalışıyor. Lütfen bir dakika sonra yeniden dene.`,
  partial: (minutes) =>
    `Dosyada şu anda arama yapılamıyor: dizininin bir bölümü eksik${lasting(minutes)} ve bot kalanından yanıt vermiyor. ${NO_ANSWER} Lütfen bir dakika sonra yeniden dene.`,
  missing: (minutes) =>
    `Dosyada şu anda arama yapılamıyor: dizini silinmiş${lasting(minutes)} ve saklanan belgelerden yeniden kuruluyor. ${NO_ANSWER} Lütfen daha sonra yeniden dene.`,
  refused: (minutes) =>
    `Dosyada arama yapılamıyor: dizini botu reddediyor${lasting(minutes)}. ${NO_ANSWER} Lütfen botu işleten kişiye söyle: \`verbatim doctor\` neyin yanlış olduğunu gösterir.`,
};
