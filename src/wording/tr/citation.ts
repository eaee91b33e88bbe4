import { say } from '../phrase.ts';
import type { Translation, Wording } from '../translation.ts';
import { numeral } from './counting.ts';

type Where = Parameters<Wording['citation']['inOriginal']>[0];

type Ends = NonNullable<Where['pages']>;

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

function inOriginal({ pages, lines, seconds, isRecognised }: Where): string {
  return [
    pages === null ? (lines === null ? '' : `satır ${range(lines)}`) : pageWords(pages, lines),
    seconds === null ? '' : `zaman ${clock(seconds)}`,
    isRecognised ? 'tanınmış metin' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** `s. 3`, `s. 3–4`, `s. 12:5–20`, `s. 12:20–13:4`. */
function pageWords(pages: Ends, lines: Ends | null): string {
  if (pages.from === pages.to) return `s. ${pages.from}${lines === null ? '' : `:${range(lines)}`}`;
  if (lines === null) return `s. ${range(pages)}`;
  return `s. ${pages.from}:${lines.from}–${pages.to}:${lines.to}`;
}

function range({ from, to }: Ends): string {
  return from === to ? String(from) : `${from}–${to}`;
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
