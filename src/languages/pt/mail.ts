import type { MailWords } from '../parts/mailWords.ts';

export const portugueseMail: MailWords = {
  from: ['de'],
  subject: ['assunto'],
  otherLabels: ['enviado', 'enviado em', 'enviada em', 'enviada', 'data', 'para', 'anexos'],
  wrote: ['escreveu', 'escreve'],
  marks: [
    'mensagem original',
    'mensagem encaminhada',
    'mensagem reencaminhada',
    'início da mensagem (?:encaminhada|reencaminhada)',
  ],
};
