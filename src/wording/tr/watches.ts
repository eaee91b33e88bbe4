import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, listInWords, numeral } from './counting.ts';

const EXAMPLE = 'Bir paragrafta geçmesi gereken en az bir sözcük yaz, örneğin: vapur "geç kalkış" -tatbikat';

export const watches: NonNullable<Translation['watches']> = {
  added: (by, day, found, waiting) =>
    say`ekleyen: ${by} ${day} · ${count(found, 'paragraf')} bulundu${waiting === 0 ? '' : ` · ${numeral(waiting)} tanesi henüz gönderilmedi`}`,
  cron: (pattern) => say`cron kalıbı: ${pattern}`,
  next: (next, last) => say`sıradaki: ${next} · son özet: ${last}`,
  there: (words, moment) => say`oranın saatiyle ${words}, ${moment}`,
  never: 'hiçbir zaman',
  none: 'henüz yok',
  setUp: (by) => say`kuran: ${by}`,
  channel: (channel) => say`kanal ${channel}`,
  fault: (reason) => say`⚠️ Gönderemiyor: ${reason}. Bot yeniden deneyecek.`,
  notInChannel: 'Takipler ve planlar Discord kanallarına aittir. Onları orada kur ve bitir.',
  notOpenToAll:
    'Bot burada yeni bulunanları gönderemez, çünkü bu kanalda herkesin dosyaya soru sorma izni yok. Bunu herkesin sorabildiği bir kanalda kur.',
  sameQuery: (number, query) => `Takip ${number} zaten bunu arıyor: “${query}”. Bulduklarını /watch show gösterir.`,
  tooMany: (limit) =>
    `Bu kanalda zaten ${numeral(limit)} takip var; daha çoğu olamaz. Birini /watch drop ile bitir. /watch list onları gösterir.`,
  standing: (passages) =>
    passages === 0
      ? 'Henüz uyan paragraf yok.'
      : passages === 1
        ? 'Şimdiden uyan 1 paragraf var. Gönderilmeyecek; /search onu gösterir.'
        : `Şimdiden uyan ${numeral(passages)} paragraf var. Gönderilmeyecekler; /search onları gösterir.`,
  set: (number, query) => `Takip ${number} kuruldu: ${query}`,
  what: 'Bir belge geldiğinde ya da değiştiğinde bot, uyan yeni paragraflarını bu kanala gönderir.',
  unknownWords: (words) => `Dosyada henüz bulunmayan sözler: ${words}. Yazılışı denetle.`,
  dropped: (number, query) => `Takip ${number} bitirildi: ${query}`,
  list: (isTerminal) => (isTerminal ? 'Tüm kanalların takipleri' : 'Bu kanalın takipleri'),
  noneHere: 'Hiç yok. /watch add ile bir takip kur.',
  faultElsewhere: (number, fault, query) =>
    `Başka bir kanalda eklediğin takip ${number} gönderemiyor: ${fault}. Aradığı: ${query}`,
  someListed: (listed) => `İlk ${numeral(listed)} tanesi gösteriliyor. Ötekileri /search bulur.`,
  nothingNew: 'Henüz yeni bir şey bulmadı.',
  gone: (passages) =>
    passages === 1
      ? 'Bulduğu bir paragraf değişti ya da artık dosyada değil.'
      : `Bulduğu ${numeral(passages)} paragraf değişti ya da artık dosyada değil.`,
  badQuery: (remark) => `Bot bunu takip edemez: ${remark}. Düzeltip yeniden ekle.`,
  unknownWord: (word, suggestions) => (suggestions === null ? `“${word}”` : `“${word}” (benzerleri: ${suggestions})`),
  nothingMore: (waiting) => {
    if (waiting === 0) return 'Artık bir şey göndermez.';
    return waiting === 1
      ? 'Artık bir şey göndermez. Bulunan, ama gönderilmeyen bir paragraf var: /watch show onu gösterir.'
      : `Artık bir şey göndermez. Bulunan, ama gönderilmeyen ${numeral(waiting)} paragraf var: /watch show onları gösterir.`;
  },
  found: (number, { passages, documents, areNew }, query) => {
    const found = count(passages, areNew ? 'yeni paragraf' : 'paragraf');
    return documents > 1
      ? `Takip ${number}, ${count(documents, 'belgede')} ${found}: ${query}`
      : `Takip ${number}, ${found}: ${query}`;
  },
  foundTogether: (numbers, { passages, documents }) => {
    const watching = listInWords(numbers.map(String));
    const found = count(passages, 'yeni paragraf');
    return documents > 1
      ? `Takipler ${watching}: ${count(documents, 'belgede')} ${found}`
      : `Takipler ${watching}: ${found}`;
  },
  byDocument: (counts, others) => {
    const listed = counts.map(([title, passages]) => `${title}: ${passages}`);
    return `Belgelere göre: ${[...listed, ...(others > 0 ? [`ve ${count(others, 'belge daha')}`] : [])].join('; ')}.`;
  },
  noWords: (query, excludes) =>
    excludes
      ? `Bot “${query}” sorgusunu takip edemez: yalnızca sözcükleri dışarıda bırakıyor. ${EXAMPLE}`
      : `Bot “${query}” sorgusunu takip edemez: içinde aranacak bir sözcük yok. ${EXAMPLE}`,
  noSuchNumber: {
    watch: (number, dossier, known) =>
      known.length === 0
        ? `Bu kanalda “${dossier}” dosyası için takip yok.`
        : `Bu kanalda “${dossier}” dosyası için ${number} numaralı takip yok. Olanlar: ${listInWords(known.map(String))}.`,
    schedule: (number, dossier, known) =>
      known.length === 0
        ? `Bu kanalda “${dossier}” dosyası için plan yok.`
        : `Bu kanalda “${dossier}” dosyası için ${number} numaralı plan yok. Olanlar: ${listInWords(known.map(String))}.`,
  },
};
