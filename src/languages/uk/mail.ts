import type { MailWords } from '../parts/mailWords.ts';

export const ukrainianMail: MailWords = {
  from: ['від', 'від кого'],
  subject: ['тема'],
  otherLabels: ['надіслано', 'дата', 'кому', 'копія'],
  wrote: ['написала?', 'пише', 'написав'],
  marks: ['оригінальне повідомлення', 'переслане повідомлення', 'початок переадресованого повідомлення'],
};
