import type { MailWords } from '../parts/mailWords.ts';

export const frenchMail: MailWords = {
  from: ['de', 'expéditeur'],
  subject: ['objet'],
  sent: ['envoyé', 'envoyé le'],
  otherLabels: ['date', 'à', 'copie à', 'cc', 'répondre à', 'pièces jointes'],
  wrote: ['a écrit', 'écrit'],
  marks: [
    "message d['’]origine",
    'message original',
    'message transféré',
    'message réexpédié',
    'début du message (?:réexpédié|transféré)',
  ],
};
