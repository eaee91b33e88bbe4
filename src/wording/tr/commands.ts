import type { Translation } from '../translation.ts';

export const commands: NonNullable<Translation['commands']> = {
  filters: {
    fitsNone: (name, value) => `${name}: dosyada “${value}” ile uyuşan bir şey yok. /source belgeleri listeler.`,
    isNoDate: (name, value) =>
      `${name}: “${value}” bir tarih değil. YYYY, YYYY-AA ya da YYYY-AA-GG yaz, örneğin 2022-09-12.`,
  },
  source: {
    needsDocument: '/source passage: her belgenin numaralı paragrafları var. Belgeyi de belirt.',
  },
  verify: {
    needsText: '/verify için karşılaştırılacak bir şey gerekli. “text” ya da “file” seçeneğinde ver.',
    dialogue: {
      title: 'Bir metni dosyayla karşılaştır',
      text: { label: 'Alıntılı metin', description: 'En çok 4.000 karakter' },
      more: { label: 'Metnin devamı', description: 'Daha uzunsa' },
      still: { label: 'Metnin geri kalanı', description: 'Daha da uzunsa' },
      file: {
        label: 'Ya da bir belge',
        description: 'Metin, Word, PDF, web sayfası, e-posta ve başkaları, en çok 10 MB',
      },
    },
  },
};
