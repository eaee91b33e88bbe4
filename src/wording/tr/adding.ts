import type { Translation } from '../translation.ts';
import { count, numeral } from './counting.ts';

/** Most documents of one file that are named. */
const MOST_NAMED = 5;

export const adding: NonNullable<Translation['adding']> = {
  isEmpty: (file) => `“${file}” boş. İçinde bir şey olan bir belge ekle.`,
  unknownType: (file) =>
    `Bot “${file}” türünde belgeleri okuyamaz. Metin, web sayfası, PDF, Word, OpenDocument, Excel, sunu, e-posta, e-kitap, altyazı ya da arşiv ekle.`,
  tooManyWait: (most) => `${numeral(most)} belge zaten karar bekliyor. Önce birkaçını sakla ya da at.`,
  tooManyOfYours: (most) =>
    `Senin ${numeral(most)} belgen zaten bekliyor. Önce birkaçını sakla ya da at. /dossier staged onları listeler.`,
  waitsNoMore:
    'Bu belge artık beklemiyor. Saklandı, atıldı ya da bir gün içinde karar verilmediği için silindi. Gerekirse yeniden ekle.',
  noFolder: (dossier) => `“${dossier}” dosyasının klasörü artık yok. Botu işleten kişiye sor.`,
  noFile: (file) => `Dosyada “${file}” adlı bir belge yok. /source belgelerini listeler.`,
  notRemoved: 'Bu belge artık kaldırılanlar arasında değil. /dossier removed onları listeler.',
  nameTaken: (file) => `Dosyada şimdi “${file}” adlı başka bir belge var. Önce onu kaldır ya da yeniden adlandır.`,
  isReadOnly: (dossier) =>
    `Hiçbir şey değişmedi: botun “${dossier}” klasörüne yazma izni yok. Botu işleten kişi izin verebilir.`,
  isFull: 'Hiçbir şey değişmedi: botun diski dolu. Lütfen botu işleten kişiye söyle.',
  oneOf: 'Ya belgeyi “file” seçeneğinde ya da adresini “url” seçeneğinde ver.',
  notYours: 'Belgeyi yalnızca ekleyen kişi saklayabilir ya da atabilir.',
  noAddresses: 'Bu bot web’den belge almaz. Belgeyi ek olarak gönder.',
  hostNotOpen: (host, hosts) =>
    `Bot belgeleri ${host} adresinden almaz, yalnızca şunlardan alır: ${hosts.join(', ')}. Belgeyi ek olarak gönder.`,
  noAddress: 'Adres https:// ile başlamalı.',
  privateAddress: (host) => `${host} özel bir ağda; bu yüzden bot oradan almaz. Belgeyi ek olarak gönder.`,
  redirects: (host) => `Bu adres şuraya yönlendiriyor: ${host}. O adresi ver ya da belgeyi ek olarak gönder.`,
  notFetched: (host, reason) =>
    `Belge ${host} adresinden alınamadı (${reason}). Daha sonra yeniden dene ya da ek olarak gönder.`,
  tooLarge: (megabytes) => `Belge ${numeral(megabytes)} MB sınırından büyük. Daha küçük bir belge ekle.`,
  staged: (name) => `“${name}” henüz dosyada değil: sakla ya da at`,
  stagedNone: 'Bekleyen belgen yok',
  stagedSeveral: (files) => `Bekleyen ${count(files, 'belgen')} var: /dossier keep ya da /dossier discard`,
  noPassages: 'Hiçbir bölümü okunamadı. Nedenini /dossier status söyler.',
  found: (documents) =>
    documents
      .slice(0, MOST_NAMED)
      .map(({ citation, passages }) => `${citation}: ${count(passages, 'paragraf')}`)
      .join('; ') + (documents.length > MOST_NAMED ? `; ve ${documents.length - MOST_NAMED} tane daha` : ''),
  noDocument: (id) => `Dosyada “${id}” adlı bir belge yok. Yazarken çıkan listeden seç.`,
  notHere: 'Terminal belge ekleyemez. Belgeyi dosyanın klasörüne kopyala.',
  facts: (passages, quotations) => `${count(passages, 'paragraf')} · ${count(quotations, 'alıntı')}`,
  quoted: 'alıntılananlar: ',
  people: 'adlar: ',
  setApart: (asides) => `metinden ayrı tutulan ${count(asides, 'yorum ya da gizli bölüm')}`,
  struck: (runs) => `üstü çizili olan ve öyle gösterilen ${count(runs, 'metin parçası')}`,
  moreDocuments: (more) => `ve ${count(more, 'belge daha')}`,
  sameAs: 'Dosyada bu belge zaten var: ',
  removedAs: 'Aynı belge daha önce dosyadan kaldırılmıştı: ',
  nothingRead: 'Bot hiçbir bölümünü okuyamıyor; bu yüzden içindeki hiçbir şey bulunmayacak:',
  howLong: 'Karar vermezsen bir gün sonra silinir.',
  kept: (name, dossier) => `“${name}” artık “${dossier}” dosyasında`,
  isBeingRead: 'Bot onu okuyor. Ne zaman bittiğini /dossier status gösterir.',
  discarded: (name) => `“${name}” atıldı ve ondan hiçbir şey saklanmadı`,
  removed: (file, dossier) => `“${file}” kaldırıldı; dosya: “${dossier}”`,
  removedNote: 'Ona yapılan atıflar, alıntılanan sözleri göstermeyi sürdürür. Belge geri konabilir.',
  removedList: (files) => (files === 0 ? 'Kaldırılmış belge yok' : `Geri konabilecek ${count(files, 'belge')} var`),
  putBack: (file, dossier) => `“${file}” yeniden “${dossier}” dosyasında`,
};
