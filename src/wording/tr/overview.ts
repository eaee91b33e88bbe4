import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

export const overview: NonNullable<Translation['overview']> = {
  evidence: 'En iyi kanıtlar',
  said: 'Kim ne dedi',
  when: 'Ne zaman',
  differing: 'Anlatılanların ayrıldığı yerler',
  differ: {
    number: 'sayılar farklı:',
    date: 'tarihler farklı:',
    name: 'adlar farklı:',
    denial: 'biri bunu yalanlıyor:',
  },
  and: 've:',
  people: 'Kişiler ve kurumlar',
  person: (name, passages, place) => say`${name} (${passages}, ${place})`,
  lacking: 'Eksikler',
  missing: (term, near) =>
    near.length === 0 ? `“${term}” dosyada yok.` : `“${term}” dosyada yok. Benzer sözcükler: ${near.join(', ')}.`,
  oneDocument: (title) => `Hepsi tek bir belgeden: ${title}.`,
  nobodyQuoted: 'Bu konuda kimseden alıntı yok.',
  silent: (names) => `Adı geçen, ama bu konuda alıntılanmayanlar: ${names}.`,
  noTime: 'Tarih ya da zaman verilmemiş.',
  noDifference: 'Sayılarda, tarihlerde ve adlarda fark bulunmadı; yalanlama da bulunmadı.',
  readAs: (terms, day) => (day === null ? terms.join(' · ') : `${terms.join(' · ')} ve şu günün olayları: ${day}`),
  leftOut: (passages) => `Dışarıda bıraktığın paragraf: ${numeral(passages)}.`,
};
