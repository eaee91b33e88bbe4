import type { MailWords } from '../parts/mailWords.ts';

export const polishMail: MailWords = {
  from: ['od', 'nadawca'],
  subject: ['temat'],
  sent: ['wysłano', 'wysłane'],
  otherLabels: ['data', 'do', 'dw'],
  wrote: ['napisała?', 'napisał\\(a\\)', 'pisze'],
  marks: [
    'wiadomość oryginalna',
    'oryginalna wiadomość',
    '(?:wiadomość )?przekazana(?: wiadomość)?',
    'początek przekazywanej wiadomości',
  ],
};
