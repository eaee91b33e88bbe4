import type { MailWords } from '../parts/mailWords.ts';

export const ukrainianMail: MailWords = {
  from: ['від', 'від кого'],
  subject: ['тема'],
  sent: ['надіслано'],
  otherLabels: ['дата', 'кому', 'копія'],
  wrote: ['написала?', 'пише', 'написав'],
  marks: ['оригінальне повідомлення', 'переслане повідомлення', 'початок переадресованого повідомлення'],
};
