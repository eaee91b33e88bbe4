import { byPatterns, word } from '../askingPatterns.ts';

export const turkishAsking = byPatterns([
  [word('ne (?:dedi|söyledi|açıkladı|yazdı|istedi|iddia etti|söz verdi)'), 'statement'],
  [
    word(
      'ne zaman(?:dan|a)?|hangi (?:yıl|tarih|gün|ay|yüzyıl|saat|dönem)\\p{L}*|kaç(?:ta| yıl| gün| saat| ay) (?:sürdü|süre)|saat kaçta|ne kadar sür\\p{L}*',
    ),
    'time',
  ],
  [
    word(
      'nerede(?:n|dir|ydi)?|nereye|nereden|neresi\\p{L}*|hangi (?:şehir|kent|ülke|ada|köy|liman|bölge|il|yer|nehir|semt)\\p{L}*',
    ),
    'place',
  ],
  [word('kaç|kaçı|kaçıncı|ne kadar|yüzde kaç\\p{L}*'), 'number'],
  [word('neden|niçin|niye|hangi (?:sebep|neden)le|sebebi ne\\p{L}*|nedeni ne\\p{L}*'), 'reason'],
  [word('nedir|kimdir|ne demek(?:tir)?|ne anlama gel\\p{L}*'), 'definition'],
  [word('hangi (?:şirket|kurum|parti|takım|kuruluş|banka|üniversite|mahkeme|komisyon|örgüt)\\p{L}*'), 'body'],
  [
    word(
      'kim|kimi|kime|kimin|kimden|kimler\\p{L}*|kiminle|hangi (?:kişi|bakan|başkan|kral|kraliçe|müdür|yargıç|yazar|sanatçı|kaptan)\\p{L}*',
    ),
    'person',
  ],
  [word('neler(?:dir)?|hangileri\\p{L}*|sayınız'), 'list'],
  [word('nasıl|ne şekilde'), 'manner'],
  [word('m[ıiuü](?:y?d[ıiuü]r?|ydı|ydi)?'), 'yes or no'],
]);
