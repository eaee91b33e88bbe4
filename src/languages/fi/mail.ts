import type { MailWords } from '../parts/mailWords.ts';

export const finnishMail: MailWords = {
  from: ['lähettäjä'],
  subject: ['aihe'],
  sent: ['lähetetty'],
  otherLabels: ['päivämäärä', 'päiväys', 'pvm', 'vastaanottaja', 'kopio', 'liitteet'],
  wrote: ['kirjoitti', 'kirjoittaa'],
  marks: ['alkuperäinen viesti', 'edelleenlähetetty viesti', 'välitetty viesti', 'edelleen lähetetty viesti'],
};
