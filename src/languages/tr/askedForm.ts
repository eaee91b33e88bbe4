import { word } from '../askingPatterns.ts';
import { byForms } from '../parts/askedForm.ts';

/** Turkish asks where the answer would be, so that the noun which is asked for comes first: “yüksekliği ne kadar”. */
const equated = (nouns: string) =>
  `(?:${nouns}) (?:ne kadar|nedir|neydi|ne(?! zaman)|kaç(?:tır|tı)?(?! \\p{L}))\\p{L}*`;
const SUFFIX = '\\p{L}*';

export const turkishAskedForm = byForms([
  [
    'duration',
    word(
      `ne kadar (?:süre|sür|zaman)${SUFFIX}|kaç (?:saniye|dakika|saat|gün|gece|hafta|ay|yıl|sene)(?:dır|dir|dur|dür|lık|lik|lığına|liğine|da|de)?`,
    ),
  ],
  ['clock', word('saat kaç(?:ta|tı|tır)?')],
  ['year', word(`(?:hangi|kaç) yıl${SUFFIX}|hangi (?:sene|on yıl)${SUFFIX}`)],
  ['century', word(`(?:hangi|kaçıncı) yüzyıl${SUFFIX}`)],
  ['day', word(`hangi (?:gün|tarih)${SUFFIX}|tarihi (?:ne|nedir|neydi)|ayın kaçında`)],
  ['share', word(`yüzde kaç${SUFFIX}|kaçta kaçı${SUFFIX}|${equated('oranı|payı|yüzdesi')}`)],
  [
    'money',
    word(
      `(?:kaça|ne kadara) (?:mal|satıl|sat|al)${SUFFIX}|kaç (?:lira|dolar|euro|avro|kuruş|para|tl|frank|ruble)${SUFFIX}|ne kadar (?:para|öde|harca|tut)${SUFFIX}|` +
        equated('fiyatı|maliyeti|ücreti|bütçesi|maaşı|bedeli|kirası|cezası|geliri'),
    ),
  ],
  [
    'measure',
    word(
      `kaç (?:metre|kilometre|santimetre|km|ton|kilo|kilogram|derece|hektar|litre|mil|dönüm)${SUFFIX}|ne kadar (?:uzun|yüksek|derin|geniş|ağır|uzak|büyük|hızlı)${SUFFIX}|` +
        equated(
          'uzunluğu|yüksekliği|derinliği|genişliği|ağırlığı|alanı|yüzölçümü|mesafesi|uzaklığı|sıcaklığı|hızı|büyüklüğü|çapı',
        ),
    ),
  ],
]);
