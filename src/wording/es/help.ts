import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

/** What each command does. */
export const help: NonNullable<Translation['help']> = {
  command: (name, description) => say`${name} — ${description}`,
  option: (name, isRequired, description) => say`${name}${isRequired ? '' : ' (opcional)'}: ${description}`,
  example: (example) => say`Por ejemplo: ${example}`,
  heading: 'Verbatim responde con las palabras del dossier',
  examples: 'Este dossier responde, por ejemplo:',
  asking: 'Haz una pregunta con /ask. Solo tú ves la respuesta; Compartir la publica para todos.',
  mentioning:
    'O menciona a Verbatim con una pregunta: todos pueden leer la respuesta. En un mensaje directo no hace falta la mención.',
  goingOn: '“¿Y cuándo?” o “¿Qué dijo ella?” continúa la pregunta anterior, en un hilo o en una respuesta.',
  checking:
    'Para verificar una cita, usa /verify, o abre el menú de un mensaje, luego Aplicaciones y Verificar con el dossier.',
  detail: 'Las opciones de un comando: /help con su nombre.',
  commands: 'Comandos',
  card: 'Cada respuesta es un pasaje del dossier, palabra por palabra, con su referencia. Verbatim no añade nada suyo.',
  cardAsking: 'Pulsa una pregunta, menciona a Verbatim con la tuya o usa /ask. /help muestra lo demás.',
  cardPrivacy: 'Lo que pulsas y lo que preguntas con /ask solo lo ves tú. Una mención se responde para todos.',
  emptyDossier:
    'El dossier aún no tiene documentos. Quien lo gestiona los añade con /dossier add, o pone archivos en su carpeta de archivos.',
};
