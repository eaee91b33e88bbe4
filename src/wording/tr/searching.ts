import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

export const searching: NonNullable<Translation['searching']> = {
  someListed: (listed, total) =>
    `${numeral(total)} paragrafın ilk ${numeral(listed)} tanesi gösteriliyor. Daha çok sözcük ya da bir süzgeç sayıyı azaltır.`,
  someForms: (word, forms, all) =>
    `“${word}” ile başlayan ${numeral(all)} sözcük var. Yalnızca en sık geçen ${numeral(forms)} tanesi arandı. Daha çok harf sayıyı azaltır.`,
  someLookedAt: (lookedAt, all) =>
    `Uyabilecek ${numeral(all)} paragrafın yalnızca en olası ${numeral(lookedAt)} tanesine bakıldı; daha çoğu olabilir. Daha çok sözcük ya da bir süzgeç sayıyı azaltır.`,
  someTerms: (terms) => `Hiçbir paragrafta bu sözcüklerin hepsi yok: ${terms}. Bu paragraflarda bir bölümü var.`,
  onlyInTitle: (word, titles) => `“${word}” yalnızca bir başlıkta geçiyor: ${titles}. /source o belgeyi gösterir.`,
  unknownSwitch: (value, switches) =>
    `“no:${value}” bilinmiyor, bu yüzden sözcük olarak okundu (bilinenler: no:${switches})`,
  isNoDate: (name, value) =>
    `“${name}:${value}” bir tarih değil, bu yüzden sözcük olarak okundu (YYYY, YYYY-AA ya da YYYY-AA-GG yaz)`,
  unknownField: (name) => `“${name}:” burada hiçbir şeyi sınırlamaz, bu yüzden sözleri metinde arandı`,
  noExcludedField: (typed) =>
    `“-${typed}” dikkate alınmadı, çünkü alanlar dışarıda bırakılamaz; “-” işaretini yalnızca metindeki sözcüklerin önüne yaz`,
  noShape: (name) => `“${name}” burada bilinmiyor, bu yüzden sözleri nasıl yazılmış ve ne sıklıkta olursa olsun arandı`,
  noBoost: (typed) => `“${typed}” dikkate alınmadı, çünkü bir sözcük ötekilerden daha önemli sayılamaz`,
  noSlipNumber: (typed) =>
    `“${typed}” içindeki sayı dikkate alınmadı, çünkü bir sözcükte kaç yazım hatasına izin verildiği uzunluğuna bağlıdır`,
  noSynonyms: (typed) => `“${typed}” işareti olmadan okundu, çünkü eş anlamlılar aranmaz`,
  leadingWildcard: (typed) =>
    `“${typed}” ilk işareti olmadan okundu, çünkü bir sözcük harfle başlamalı; işaret sözcüğün içinde ya da sonunda olabilir`,
  badRange: (typed, most) =>
    `“${typed}” iki ayrı sayı olarak okundu, çünkü bir aralık artmalı ve en çok ${numeral(most)} sayı içermelidir; yayımlanma günleri için after: ve before: yaz`,
  tooDeep: (most) => `${numeral(most)} düzeyden daha derin ayraçlar dikkate alınmadı`,
  orWithout:
    'Dışarıda bırakılan bir sözcüğün önündeki ya da ardındaki OR, AND olarak okundu; çünkü o sözcük neredeyse hiçbir paragrafta geçmez',
  noWords: {
    question: 'Soruda aranacak bir sözcük yok. Bir kişi, yer, olay ya da konu yaz.',
    topic: 'Konuda aranacak bir sözcük yok. Bir kişi, yer, olay ya da konu yaz.',
    query: (excludes) =>
      excludes
        ? 'Sorgu yalnızca sözcükleri dışarıda bırakıyor. Paragrafta geçmesi gereken en az bir sözcük ekle.'
        : 'Sorguda aranacak bir sözcük yok. Paragrafta geçmesi gereken en az bir sözcük yaz.',
  },
};
