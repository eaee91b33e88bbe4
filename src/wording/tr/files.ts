import type { Translation } from '../translation.ts';

const MEGABYTE = 1024 * 1024;
const KILOBYTE = 1024;
const SIZES = new Intl.NumberFormat('tr-TR', { maximumFractionDigits: 1 });

/** `1,5 MB`; below one, `300 KB`. */
function sizeInWords(bytes: number): string {
  if (bytes < MEGABYTE) return `${Math.max(1, Math.round(bytes / KILOBYTE))} KB`;
  return `${SIZES.format(bytes / MEGABYTE)} MB`;
}

export const files: NonNullable<Translation['files']> = {
  tooLarge: (name, bytes, max) =>
    `“${name}” çok büyük: ${sizeInWords(bytes)}, sınır ${sizeInWords(max)}. Daha küçük bir belge ya da yalnızca önemli bölümünü gönder.`,
  foreign: (name) =>
    `Bot yalnızca Discord’da ek olarak gönderilen belgeleri okur. “${name}” belgesini ek olarak gönder.`,
  gone: (name) => `“${name}” artık Discord’da yok. Yeniden ekle.`,
  notFetched: (name) => `“${name}” Discord’dan alınamadı. Birazdan yeniden dene.`,
  tooSlow: (name, seconds) => `“${name}” ${seconds} saniye içinde Discord’dan gelmedi. Birazdan yeniden dene.`,
  unreadable: (name, reason) => `“${name}” okunamıyor: ${reason}.`,
  noReader: 'Burada belge dosyaları okunamaz. Bunun yerine metni yapıştır.',
};
