import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, numeral } from './counting.ts';

export const sources: NonNullable<Translation['sources']> = {
  passages: (number) => count(number, 'paragraf'),
  pages: (number) => count(number, 'sayfa'),
  dossier: (name) => `“${name}” dosyası`,
  unread: (files) => `${count(files, 'belge dosyası')} okunamadı`,
  oneUnread: (file, reason) => say`Bir belge dosyası okunamadı: ${file} (${reason})`,
  manyUnread: (files) => `${count(files, 'belge dosyası')} okunamadı; /source onları listeler`,
  reference: 'Kaynakça bilgisi',
  severalDocuments: (wanted, documents, listed) =>
    `“${wanted}” ${numeral(documents)} belgeye uyuyor: ${listed}. Birinin kimliğini kullan.`,
  undated: (documents) =>
    documents === 1
      ? 'Bir belgenin tarihi yok; bu yüzden tarih süzgeci onu dışarıda bıraktı.'
      : `${numeral(documents)} belgenin tarihi yok; bu yüzden tarih süzgeci onları dışarıda bıraktı.`,
  cannotRead: (file, reason) => `${file} okunamıyor: ${reason}.`,
  unknownDocument: (dossier, wanted) =>
    `“${dossier}” dosyasında “${wanted}” adlı bir belge yok. /source belgelerini listeler.`,
  noneYet: 'Dosyada henüz okunabilen bir belge yok. Klasörüne belge koy.',
  movedPassage: (id, number) =>
    `${id} belgesinde artık ¶${number} yok. /cite ${id}:${number} sözlerini eski hâliyle gösterir.`,
  unknownPassage: (id, number, first, last) => `${id} belgesinde ¶${number} yok. Paragrafları: ¶${first}–¶${last}.`,
};
