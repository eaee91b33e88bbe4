import type { Translation } from '../translation.ts';

const MEGABYTE = 1024 * 1024;
const KILOBYTE = 1024;

function sizeInWords(bytes: number): string {
  if (bytes < MEGABYTE) return `${Math.max(1, Math.round(bytes / KILOBYTE))} كيلوبايت`;
  return `${Number((bytes / MEGABYTE).toFixed(1))} ميغابايت`;
}

export const files: NonNullable<Translation['files']> = {
  tooLarge: (name, bytes, max) =>
    `«${name}» كبير جداً: حجمه ${sizeInWords(bytes)}، والحد الأقصى ${sizeInWords(max)}. أرسل ملفاً أصغر، أو الجزء المهم فقط.`,
  foreign: (name) => `لا يقرأ البوت إلا ملفات أُرفقت في Discord. أرفق «${name}» نفسه.`,
  gone: (name) => `لم يعد «${name}» لدى Discord. أرفقه من جديد.`,
  notFetched: (name) => `تعذر تحميل «${name}» من Discord. حاول مرة أخرى بعد قليل.`,
  tooSlow: (name, seconds) => `لم يصل «${name}» من Discord خلال المهلة (بالثواني: ${seconds}). حاول مرة أخرى بعد قليل.`,
  unreadable: (name, reason) => `تعذرت قراءة «${name}». السبب: ${reason}.`,
  noReader: 'لا يمكن قراءة الملفات هنا. ألصق النص بدلاً من ذلك.',
};
