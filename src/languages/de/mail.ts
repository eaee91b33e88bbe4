import type { MailWords } from '../parts/mailWords.ts';

export const germanMail: MailWords = {
  from: ['von'],
  subject: ['betreff'],
  sent: ['gesendet', 'gesendet am'],
  otherLabels: ['datum', 'an', 'kopie', 'antwort an', 'wichtigkeit', 'anlagen'],
  wrote: ['schrieb', 'hat geschrieben', 'geschrieben', 'schreibt'],
  marks: [
    'ursprüngliche nachricht',
    'originalnachricht',
    'original-nachricht',
    'originalmail',
    'urspr\\.? nachricht',
    'ursprünglicher termin',
    'weitergeleitete nachricht',
    'weitergeleitet von .{1,80}',
    'anfang der weitergeleiteten (?:nachricht|e-?mail)',
  ],
};
