import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

export const progress: NonNullable<Translation['progress']> = {
  finding: {
    people: 'Kimlerin adının geçtiği bulunuyor, adım',
    dates: 'Ne zaman ne olduğu okunuyor, belge',
    voices: 'Kimin ne dediği okunuyor, belge',
  },
  checking: 'Alıntılar karşılaştırılıyor, numara',
  working: (act, done, of) => `⏳ ${act}: ${numeral(done)}/${numeral(of)}`,
};
