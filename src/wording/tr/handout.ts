import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

const MOMENT = new Intl.DateTimeFormat('tr-TR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

export const handout: NonNullable<Translation['handout']> = {
  facts: (dossier, quotations, verified) =>
    say`“${dossier}” dosyasından ${quotations === 1 ? 'bir' : numeral(quotations)} alıntı; her biri kaynağıyla karşılaştırıldı: ${verified}.`,
  moment: (date) => `${MOMENT.format(date)} UTC`,
  changed: (quotations) =>
    quotations === 1
      ? 'Bir alıntı sabitlendikten sonra değişti. İşaretlendi.'
      : `${numeral(quotations)} alıntı sabitlendikten sonra değişti. İşaretlendiler.`,
  warnings: {
    changed: 'Bu sabitlendikten sonra belge değişti. İki hâli de gösteriliyor.',
    removed: 'Bu sözler artık belgede yok. Sabitlendikleri hâliyle gösteriliyorlar.',
    'document gone': 'Belge artık dosyada değil. Sözler sabitlendikleri hâliyle gösteriliyor.',
    unknown: 'Bu sözler dosyada yok ve botta bunların kaydı bulunmuyor.',
  },
  asPinned: 'Sabitlendiği hâliyle',
  asItStands: 'Şimdiki hâliyle',
  columns: (head) => `Sütunlar: ${head}`,
  note: 'Not',
  notes: 'Notlar',
  sources: 'Kaynaklar',
  back: 'alıntıya dön',
  pinnedBy: (name, time) => say`Sabitleyen: ${name}, ${time}`,
  pinnedAs: (citation) => say`, atıf: ${citation}`,
  source: (known, file) => say`${known}. Belge dosyası: ${file}`,
  lacksLetters:
    'Bu PDF’in yazı tipinde bu alıntının bazı harfleri yok; yerlerine kutular görünüyor. Görmek için Word, web sayfası ya da Markdown olarak dışa aktar.',
  file: (name, form) => `“${name}” derlemesi, biçim: ${form}`,
  forms: { docx: 'Word belgesi', html: 'web sayfası' },
  citedIn: (citation, file) => `${file} içinde ${citation}`,
};
