import type { Translation } from '../translation.ts';

/** What is said as schedules are set up, listed and ended. */
export const schedules: NonNullable<Translation['schedules']> = {
  sameTimes: (number, words) =>
    `El horario ${number} ya tiene estas horas: ${words}. Elige otras horas, o termínalo con /digest drop.`,
  tooMany: (limit) =>
    `Este canal ya tiene ${limit} horarios, el máximo. Termina uno con /digest drop. /digest list los muestra.`,
  added: (number, times, zone) => `Horario ${number} creado: ${times} (${zone})`,
  what: 'A estas horas el bot publica en este canal un resumen: documentos nuevos, lo que encontraron las vigilancias, y pasajes usados con referencia o fijados que han cambiado. Si no hay nada nuevo, no publica nada.',
  first: (moment, zone) => `El primero llega el ${moment} (${zone}).`,
  defaultZone: (zone) =>
    `No nombraste ninguna zona horaria, así que es ${zone}. La opción “zone” fija otra, por ejemplo Europe/Paris.`,
  dropped: (number, times, zone) => `Horario ${number} terminado: ${times} (${zone})`,
  noMore: 'Ya no publica más resúmenes.',
  list: (isTerminal) => (isTerminal ? 'Horarios de todos los canales' : 'Horarios de este canal'),
  none: 'No hay ninguno. Crea uno con /digest schedule.',
  faultElsewhere: (number, fault, times) =>
    `El horario ${number}, que creaste en otro canal, no puede publicar: ${fault}. Sus horas: ${times}`,
  noneHere: 'Este canal aún no tiene ningún horario. Crea uno con /digest schedule.',
  several: (numbers) => `Este canal tiene varios horarios: ${numbers}. Nombra uno con la opción “number”.`,
  unknownDigest: (number, digest) =>
    `El horario ${number} no tiene el resumen ${digest}. Sin la opción “digest” ves el próximo.`,
  unknownZone: (typed, near) =>
    `No existe la zona horaria “${typed}”. ${near.length === 0 ? 'Escribe un nombre como Europe/Paris, America/New_York o UTC.' : `¿Te refieres a ${near.join(', ')}?`}`,
};
