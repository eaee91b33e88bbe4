import type { MailWords } from '../parts/mailWords.ts';

export const englishMail: MailWords = {
  from: ['from'],
  subject: ['subject'],
  sent: ['sent', 'sent on'],
  otherLabels: ['date', 'to', 'cc', 'bcc', 'reply-to', 'importance', 'attachments', 'organization', 'when', 'where'],
  wrote: ['wrote', 'writes', 'has written'],
  marks: [
    'original message',
    'original appointment',
    'original e-?mail',
    'reply message',
    'forwarded message',
    'forwarded by .{1,80}',
    'begin forwarded message',
    'forward(?:ed)? mail',
  ],
};
