import type { MailWords } from '../parts/mailWords.ts';

export const danishMail: MailWords = {
  from: ['fra'],
  subject: ['emne'],
  sent: ['sendt'],
  otherLabels: ['dato', 'til', 'vedhæftede filer'],
  wrote: ['skrev', 'skriver'],
  marks: [
    'oprindelig (?:meddelelse|besked|melding)',
    'videresendt (?:meddelelse|besked|melding)',
    'start på videresendt (?:besked|meddelelse)',
    'opprinnelig melding',
    'begynnelse på videresendt melding',
  ],
};
