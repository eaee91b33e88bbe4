import { fold } from '../../text/fold.ts';
import type { TranscriptWords } from '../parts/transcriptWords.ts';
import { foldedWords, words } from '../wordList.ts';

export const spanishTranscripts: TranscriptWords = {
  questions: words('P Pregunta'),
  answers: words('R Respuesta'),
  yes: foldedWords('sí si claro exacto exactamente correcto desde'),
  voices: words('público asistente participante periodista'),
  fields: foldedWords(
    'nota notas fuente fuentes asunto de para fecha hora lugar nombre edad dirección teléfono correo ' +
      'título autor autora foto imagen acuerdo decisión asistentes ausentes tema resumen conclusión ' +
      'resultado resultados estado tipo precio total cantidad ingredientes preparación paso consejo ' +
      'atención aviso importante ejemplo definición véase corrección anexo archivo número error profesión ' +
      'contacto horario ventajas desventajas titular',
  ),
  witnesses: new Set(['testigo', 'el testigo', 'la testigo'].map(fold)),
  questioned: ['(?:interrogatorio|declaración|entrevista) (?:de|a|con) NAME', '(?:el|la) testigo,? NAME'],
  questioners: ['(?:interrogad[oa]|entrevistad[oa]|interrogatorio) por NAME'],
  tagVerbs: words(
    'dijo dice preguntó pregunta respondió responde contestó contesta exclamó gritó murmuró susurró añadió repitió replicó insistió explicó',
  ),
};
