import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, listInWords, numeral } from './counting.ts';

export const timeline: NonNullable<Translation['timeline']> = {
  doubtful: ' · kuşkulu',
  accounts: (of) => ` · ${count(of, 'anlatım')}`,
  account: (number, of) => ` · anlatım ${number}/${of}`,
  quotedUnder: (time) => `Şurada verilen cümlenin aynısı: ${time}`,
  notDated: (words) => say`Listede yok, çünkü tarihi tahmin olurdu: ${words}`,
  unbounded: (number) => `Listede yok: “şimdi” gibi belirsiz ${count(number, 'zaman sözü')}`,
  counted: (listed, total, documents) => {
    const searched = `${count(documents, 'belge')} arandı`;
    return listed < total
      ? `${count(total, 'tarihli cümleden')} ${numeral(listed)} tanesi; ${searched}`
      : `${count(total, 'tarihli cümle')}; ${searched}`;
  },
  someListed: (listed, total) =>
    `${numeral(total)} tarihli cümleden ${numeral(listed)} tanesi gösteriliyor: en çok anılan olaylar. Bir konu, bir kişi ya da tarihler sayıyı azaltır.`,
  someTerms: (terms) => `Hiçbir paragrafta bu sözcüklerin hepsi yok: ${terms}. Bu paragraflarda çoğu var.`,
  noDays: (times) =>
    times === 1
      ? 'Bir zaman anılıyor, ama günü verilmiyor.'
      : `${numeral(times)} zaman anılıyor, ama günleri verilmiyor.`,
  noneWithin: (sentences, bounds, first, last) =>
    `${count(sentences, 'tarihli cümle')} var, ama hiçbiri şu aralıkta değil: ${listInWords(bounds)}. İlk tarih: ${first}, son tarih: ${last}.`,
  spanOfDossier: (first, last) =>
    `Dosyadaki ilk tarih: ${first}, son tarih: ${last}. Konusuz /timeline bunları listeler.`,
  person: (name) => `kişi: ${name}`,
  from: (day) => `${day} ve sonrası`,
  before: (day) => `${day} öncesi`,
  openYear: (sentences, words) =>
    sentences === 1
      ? `Listede yok: günü verilen, yılı verilmeyen bir cümle (“${words}”). Başka belgeler o günü başka bir yılda veriyor.`
      : `Listede yok: günü verilen, yılı verilmeyen ${numeral(sentences)} cümle (“${words}”). Başka belgeler o günü başka bir yılda veriyor.`,
  dateless: (documents, title) =>
    documents === 1
      ? `“${title}” adlı belgenin tarihi yok; bu yüzden içindeki “perşembe günü” gibi günler tarihlenemez. Bunu değiştirmek için belgeye yayımlanma tarihi ver.`
      : `${numeral(documents)} belgenin tarihi yok; bu yüzden içlerindeki “perşembe günü” gibi günler tarihlenemez. Bunu değiştirmek için belgelere yayımlanma tarihi ver.`,
  noTime: (spanOfDossier) =>
    spanOfDossier === ''
      ? 'Bununla ilgili hiçbir cümlede tarih ya da zaman yok.'
      : `Bununla ilgili hiçbir cümlede tarih ya da zaman yok. ${spanOfDossier}`,
  heading: (about) => ['Zaman çizelgesi', ...about].join(' · '),
};
