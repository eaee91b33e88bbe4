import type { MailWords } from '../parts/mailWords.ts';

export const swedishMail: MailWords = {
  from: ['från'],
  subject: ['ämne'],
  sent: ['skickat', 'skickades'],
  otherLabels: ['datum', 'till', 'kopia', 'bilagor'],
  wrote: ['skrev', 'skriver'],
  marks: [
    'ursprungligt meddelande',
    'originalmeddelande',
    'ursprungsmeddelande',
    'vidarebefordrat (?:meddelande|brev)',
    'vidarebefordrat från .{1,80}',
  ],
};
