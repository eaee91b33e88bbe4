import type { MailWords } from '../parts/mailWords.ts';

export const czechMail: MailWords = {
  from: ['od', 'odesílatel'],
  subject: ['předmět'],
  sent: ['odesláno'],
  otherLabels: ['datum', 'komu', 'kopie'],
  wrote: ['napsala?', 'napsal\\(a\\)', 'píše'],
  marks: ['původní zpráva', 'přeposlaná zpráva', 'předaná zpráva'],
};
