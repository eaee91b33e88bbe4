import { type OriginalPlace, originalPlaceInWords, pagesAndLines, range } from '../originalPlace.ts';
import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

export const citation: NonNullable<Translation['citation']> = {
  untitled: 'başlıksız',
  sameDocument: 'aynı belge',
  place: (passage, where) => {
    const words = where === null ? '' : inOriginal(where);
    return `¶${passage}${words === '' ? '' : ` (${words})`}`;
  },
  inOriginal,
  columns: (head) => say`Sütunlar: ${head}`,
  part: (number, of) => ` · bölüm ${number}/${of}`,
  before: (passage) => `¶${passage}, önceki paragraf`,
  after: (passage) => `¶${passage}, sonraki paragraf`,
  matchedBy: {
    stem: 'sözcüğün başka bir biçimiyle eşleşti',
    'name variant': 'adın başka bir yazılışıyla eşleşti',
    fuzzy: 'benzer bir sözcükle eşleşti',
  },
  isNone: (text) =>
    `“${text}” bir atıf değil. Atıf, bir belgenin kimliği ile paragraf numarasından oluşur, örneğin “hearing-3:12”.`,
  outside: (cited, length) =>
    `${cited} ${numeral(length)} karakter uzunluğunda; bu yüzden “@” işaretinden sonraki sayılar 0 ile ${length} arasında olmalı.`,
  removed: 'Bu sözler artık belgede yok ve yerlerine benzer bir şey gelmemiş.',
  changed: (passage) => `Bu sözler, onlara atıf yapıldıktan sonra değişti. Yerlerine ¶${passage} geldi.`,
  documentGone: (file, unread, elsewhere) => {
    const why = unread === null ? `${file} artık dosyada yok.` : `${file} şu anda okunamıyor: ${unread}.`;
    return elsewhere === null ? why : `${why} Aynı sözler şurada: ${elsewhere}.`;
  },
};

function inOriginal(place: OriginalPlace): string {
  return originalPlaceInWords(place, {
    pages: (pages, lines) => `s. ${pagesAndLines(pages, lines)}`,
    lines: (lines) => `satır ${range(lines)}`,
    at: (time) => `zaman ${time}`,
    recognised: 'tanınmış metin',
    between: ', ',
  });
}
