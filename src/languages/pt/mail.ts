import type { MailWords } from '../parts/mailWords.ts';

export const portugueseMail: MailWords = {
  from: ['de'],
  subject: ['assunto'],
  sent: ['enviado', 'enviado em', 'enviada em', 'enviada'],
  otherLabels: ['data', 'para', 'anexos'],
  wrote: ['escreveu', 'escreve'],
  marks: [
    'mensagem original',
    'mensagem encaminhada',
    'mensagem reencaminhada',
    'início da mensagem (?:encaminhada|reencaminhada)',
  ],
};
