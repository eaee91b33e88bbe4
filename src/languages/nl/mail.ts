import type { MailWords } from '../parts/mailWords.ts';

export const dutchMail: MailWords = {
  from: ['van'],
  subject: ['onderwerp'],
  sent: ['verzonden', 'verstuurd'],
  otherLabels: ['datum', 'aan', 'bijlagen'],
  wrote: ['schreef', 'heeft geschreven', 'het volgende geschreven'],
  marks: ['oorspronkelijk bericht', 'origineel bericht', 'doorgestuurd bericht', 'begin doorgestuurd bericht'],
};
