import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, listInWords, numeral } from './counting.ts';

const EXAMPLE = 'Escribe al menos una palabra que deba tener el pasaje, por ejemplo: ferri "última salida" -simulacro';

/** Watches and set times of a channel. */
export const watches: NonNullable<Translation['watches']> = {
  watch: (number, query) => say`${number} · ${query}`,
  added: (by, day, found, waiting) =>
    say`de ${by} ${day} · ${count(found, 'pasaje encontrado', 'pasajes encontrados')}${waiting === 0 ? '' : ` · ${waiting} sin publicar aún`}`,
  schedule: (number, times, zone) => say`${number} · ${times} (${zone})`,
  cron: (pattern) => say`patrón cron: ${pattern}`,
  next: (next, last) => say`próximo: ${next} · último resumen: ${last}`,
  there: (words, moment) => say`${words} (hora de allí), ${moment}`,
  never: 'nunca',
  none: 'aún ninguno',
  setUp: (by) => say`programado por ${by}`,
  channel: (channel) => say`canal ${channel}`,
  fault: (reason) => say`⚠️ No se puede publicar: ${reason}. El bot lo intentará de nuevo.`,
  notInChannel: 'Las vigilancias y los horarios son de canales de Discord. Créalos y termínalos allí.',
  notOpenToAll:
    'El bot no puede publicar aquí lo nuevo, porque no todos en este canal pueden consultar el dossier. ' +
    'Hazlo en un canal donde todos puedan.',
  sameQuery: (number, query) =>
    `La vigilancia ${number} ya busca esto: “${query}”. /watch show muestra lo que ha encontrado.`,
  tooMany: (limit) =>
    `Este canal ya tiene ${limit} vigilancias, el máximo. Termina una con /watch drop. /watch list las muestra.`,
  standing: (passages) =>
    passages === 0
      ? 'Aún no corresponde ningún pasaje.'
      : passages === 1
        ? '1 pasaje ya corresponde. No se publicará; /search lo muestra.'
        : `${numeral(passages)} pasajes ya corresponden. No se publicarán; /search los muestra.`,
  set: (number, query) => `Vigilancia ${number} creada: ${query}`,
  what: 'Cuando llega o cambia un documento, el bot publica en este canal los pasajes nuevos que corresponden.',
  unknownWords: (words) => `El dossier aún no tiene ${words}. Comprueba la ortografía.`,
  dropped: (number, query) => `Vigilancia ${number} terminada: ${query}`,
  list: (isTerminal) => (isTerminal ? 'Vigilancias de todos los canales' : 'Vigilancias de este canal'),
  noneHere: 'No hay ninguna. Crea una con /watch add.',
  faultElsewhere: (number, fault, query) =>
    `La vigilancia ${number}, que añadiste en otro canal, no puede publicar: ${fault}. Busca: ${query}`,
  someListed: (listed) => `Se muestran los primeros ${listed}. /search encuentra los demás.`,
  nothingNew: 'Aún no ha encontrado nada nuevo.',
  gone: (passages) =>
    passages === 1
      ? 'Un pasaje que encontró ha cambiado o ya no está en el dossier.'
      : `${passages} pasajes que encontró han cambiado o ya no están en el dossier.`,
  badQuery: (remark) => `El bot no puede vigilar esto: ${remark}. Corrígelo y añádelo de nuevo.`,
  unknownWord: (word, suggestions) => (suggestions === null ? `“${word}”` : `“${word}” (parecido: ${suggestions})`),
  nothingMore: (waiting) => {
    if (waiting === 0) return 'Ya no publica nada más.';
    return waiting === 1
      ? 'Ya no publica nada más. Un pasaje se encontró pero no se publicó: /watch show lo muestra.'
      : `Ya no publica nada más. ${numeral(waiting)} pasajes se encontraron pero no se publicaron: /watch show los muestra.`;
  },
  found: (number, { passages, documents, areNew }, query) => {
    const found = areNew ? newPassages(passages) : count(passages, 'pasaje');
    return documents > 1
      ? `Vigilancia ${number}, ${found} en ${documents} documentos: ${query}`
      : `Vigilancia ${number}, ${found}: ${query}`;
  },
  foundTogether: (numbers, { passages, documents }) => {
    const watches = listInWords(numbers.map(String));
    return documents > 1
      ? `Vigilancias ${watches}: ${newPassages(passages)} en ${documents} documentos`
      : `Vigilancias ${watches}: ${newPassages(passages)}`;
  },
  byDocument: (counts, others) => {
    const listed = counts.map(([title, passages]) => `${title}: ${passages}`);
    return `Por documento: ${[...listed, ...(others > 0 ? [`y ${count(others, 'documento')} más`] : [])].join('; ')}.`;
  },
  noWords: (query, excludes) =>
    excludes
      ? `El bot no puede vigilar “${query}”: solo excluye palabras. ${EXAMPLE}`
      : `El bot no puede vigilar “${query}”: no tiene ninguna palabra que buscar. ${EXAMPLE}`,
  noSuchNumber: {
    watch: (number, dossier, known) =>
      known.length === 0
        ? `Este canal no tiene vigilancias del dossier “${dossier}”.`
        : `Este canal no tiene la vigilancia ${number} del dossier “${dossier}”. Tiene: ${listInWords(known.map(String))}.`,
    schedule: (number, dossier, known) =>
      known.length === 0
        ? `Este canal no tiene horarios del dossier “${dossier}”.`
        : `Este canal no tiene el horario ${number} del dossier “${dossier}”. Tiene: ${listInWords(known.map(String))}.`,
  },
};

function newPassages(number: number): string {
  return count(number, 'pasaje nuevo', 'pasajes nuevos');
}
