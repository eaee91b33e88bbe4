import type { MailWords } from '../parts/mailWords.ts';

export const hebrewMail: MailWords = {
  from: ['מאת'],
  subject: ['נושא'],
  sent: ['נשלח', 'נשלחה'],
  otherLabels: ['תאריך', 'אל', 'עותק'],
  wrote: ['כתב', 'כתבה', 'כתב/ה', 'נכתב על ידי'],
  marks: ['הודעה מקורית', 'הודעה שהועברה', 'הודעה מועברת'],
};
