import type { Translation } from '../translation.ts';

export const threads: NonNullable<Translation['threads']> = {
  askOnIn: 'Devamı burada:',
  how: 'Orada bottan bahset ya da /ask kullan. “Peki ne zaman?” gibi bir soru bu yanıttan devam eder.',
  isThread: 'Burası zaten bir alt başlık. Sıradaki sorunu burada sor.',
  notHere: 'Burada alt başlık açılamaz. Alt başlıklar bir sunucunun metin kanallarında çalışır.',
  failed: (reason) => `Bot alt başlık açamadı: ${reason}.`,
  plainName: 'Başka sorular',
  reasons: {
    mayNotOpen: 'botun burada alt başlık açma izni yok',
    mayNotSee: 'botun bu kanalı görme izni yok',
    channelGone: 'bu kanal artık yok',
    messageGone: 'mesaj artık yok',
    tooMany: 'sunucuda Discord’un izin verdiği kadar açık alt başlık var; önce birini kapat',
  },
};
