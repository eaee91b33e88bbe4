import type { MailWords } from '../parts/mailWords.ts';

export const spanishMail: MailWords = {
  from: ['de'],
  subject: ['asunto'],
  sent: ['enviado', 'enviado el', 'enviado a las'],
  otherLabels: ['fecha', 'para', 'responder a', 'datos adjuntos'],
  wrote: ['escribió', 'ha escrito', 'escribe'],
  marks: ['mensaje original', 'mensaje reenviado', 'inicio del mensaje reenviado'],
};
