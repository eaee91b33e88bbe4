import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, listInWords, numeral } from './counting.ts';

export const digest: NonNullable<Translation['digest']> = {
  late: (due) => say`Bu özet gecikti. Zamanı şuydu: ${due}.`,
  missed: (times) => `Gönderilemeyen önceki ${count(times, 'özeti')} de kapsar.`,
  newDocuments: (number) => count(number, 'yeni belge'),
  moreDocuments: (number) => `ve ${count(number, 'tane daha')}; /source onları listeler`,
  grown: 'Önceki belgelerde yeni paragraflar',
  grownBy: (title, id, passages) => say`${title} (${id}): ${count(passages, 'yeni paragraf')}`,
  found: 'Takiplerin buldukları',
  watch: (number, passages, query) => say`Takip ${number}, ${count(passages, 'paragraf')}: ${query}`,
  foundBy: (watches) =>
    watches.length === 1 ? `bulan: takip ${watches[0]}` : `bulan: takip ${listInWords(watches.map(String))}`,
  changed: 'Burada atıf yapılan, sonradan değişenler',
  removed: (file) => say`Bu sözler artık şu belgede yok: ${file}`,
  documentGone: (file) => say`Bu sözler artık dosyada olmayan şu belgedeydi: ${file}`,
  someListed: (listed, all) =>
    `${numeral(all)} paragrafın ilk ${numeral(listed)} tanesi gösteriliyor. Hepsini /watch show listeler.`,
  moreChanges: (more) => `Atıf yapılan ${count(more, 'paragraf daha')} değişti. Her birini /cite gösterir.`,
  nothingNew: 'Yeni bir şey yok; bu yüzden özet gönderilmezdi.',
  heading: (since, until, zone) => `Özet, ${since} – ${until} (${zone})`,
};
