import { fold } from '../../text/fold.ts';
import type { TranscriptWords } from '../parts/transcriptWords.ts';
import { foldedWords, words } from '../wordList.ts';

export const portugueseTranscripts: TranscriptWords = {
  questions: words('P Pergunta'),
  answers: words('R Resposta'),
  yes: foldedWords('sim claro exato'),
  voices: words('público participante jornalista'),
  fields: foldedWords(
    'nota notas fonte fontes assunto de para data hora local nome idade endereço morada telefone correio ' +
      'título autor autora foto imagem decisão presentes ausentes tema resumo conclusão resultado ' +
      'resultados estado tipo preço total quantidade ingredientes preparação passo dica atenção importante ' +
      'exemplo definição ver correção anexo arquivo número erro profissão contato contacto horário ' +
      'vantagens desvantagens',
  ),
  witnesses: new Set(['testemunha', 'a testemunha'].map(fold)),
  questioned: ['(?:interrogatório|depoimento) de NAME', 'entrevista (?:a|com) NAME'],
  questioners: ['(?:interrogad[oa]|entrevistad[oa]) por NAME'],
  tagVerbs: words('disse perguntou respondeu retorquiu exclamou gritou murmurou acrescentou repetiu'),
};
