import type { MailWords } from '../parts/mailWords.ts';

export const turkishMail: MailWords = {
  from: ['kimden', 'gönderen'],
  subject: ['konu'],
  sent: ['gönderildi', 'gönderme tarihi', 'gönderilme'],
  otherLabels: ['tarih', 'kime', 'alıcı', 'bilgi'],
  wrote: ['şunları yazdı', 'şunu yazdı', 'yazdı', 'yazmış'],
  marks: [
    'özgün ileti',
    'orijinal (?:mesaj|ileti)',
    'yönlendirilmiş (?:ileti|mesaj)',
    'yönlendirilen ileti',
    'iletilen mesaj',
    'iletilmiş mesaj',
  ],
};
