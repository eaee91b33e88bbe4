import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { bounded } from './days.ts';

/** What is said of a question and how it was read. */
export const ask: NonNullable<Translation['ask']> = {
  timesFirst: (words, from, to) => {
    const limits = [
      ...(from === null ? [] : [bounded('desde', from)]),
      ...(to === null ? [] : [bounded('hasta', to)]),
    ].join(' ');
    return `Primero, los pasajes del tiempo “${words}” (${limits}); después, los demás.`;
  },
  leftOut: (passages) =>
    passages === 1 ? 'Se ha omitido el pasaje que ya viste.' : `Se han omitido los ${passages} pasajes que ya viste.`,
  nothingMore: 'Ya has visto todo lo que el dosier dice sobre esto.',
  sameSentence: (citation) => say`Lo responde la misma frase: ${citation}`,
  inSameSentence: (words, citation) => say`“${words}”, en la misma frase: ${citation}`,
  askedBefore: (question) => say`Pregunta: “${question}”`,
  quotedElsewhere: (name) => say`El dossier cita palabras de ${name}, pero no sobre esto. Sobre otros asuntos:`,
  quotedNowhere: (name) => say`El dossier no cita palabras de ${name}.`,
};
