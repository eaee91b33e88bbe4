import type { MailWords } from '../parts/mailWords.ts';

export const italianMail: MailWords = {
  from: ['da'],
  subject: ['oggetto'],
  sent: ['inviato', 'inviato il'],
  otherLabels: ['data', 'a', 'allegati'],
  wrote: ['ha scritto', 'scrive', 'scrisse'],
  marks: ['messaggio originale', 'messaggio inoltrato', 'inizio(?: del)? messaggio inoltrato'],
};
