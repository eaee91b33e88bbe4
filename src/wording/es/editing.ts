import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

/** What was taken back, by the act. */
const UNDONE = {
  begin: 'empezar la carpeta',
  pin: 'fijar un pasaje',
  note: 'cambiar una nota',
  move: 'mover una entrada',
  drop: 'quitar una entrada',
  rename: 'cambiar el nombre de la carpeta',
  close: 'cerrar la carpeta',
  open: 'abrir de nuevo la carpeta',
  undo: 'deshacer',
} as const;

/** What was done to a briefing, and why something cannot be done to it. */
export const editing: NonNullable<Translation['editing']> = {
  nothingToExport: (name) =>
    `“${name}” aún no tiene entradas, así que no hay nada que exportar. Fija un pasaje, o usa /briefing add.`,
  exported: (name, form, pins) => `La carpeta “${name}” como ${form}, ${count(pins, 'entrada')}`,
  tooMany: (briefings, limit) =>
    `Este canal ya tiene ${briefings} carpetas; el límite es ${limit}. Usa una de ellas: /briefing use.`,
  begun: (name) => `Empezada: “${name}”. Lo que se fije aquí va ahora a ella`,
  isCurrent: (name) => `“${name}” es ahora la carpeta actual. Lo que se fije aquí va ahora a ella`,
  pinned: (number, name) => `Fijado con el número ${number} en “${name}”`,
  noted: (note, number) => (note === '' ? `Nota del número ${number} quitada` : `Nota del número ${number} cambiada`),
  moved: (from, to) => `El número ${from} es ahora el ${to}`,
  renamed: (name) => `La carpeta se llama ahora “${name}”`,
  closed: (name) => `Cerrada: “${name}”; /briefing use la vuelve a abrir`,
  noneOpen:
    'Este canal no tiene ninguna carpeta abierta. /briefing list muestra las cerradas; /briefing use vuelve a abrir una.',
  unknown: (name, names) =>
    names === ''
      ? `Este canal no tiene ninguna carpeta “${name}”.`
      : `Este canal no tiene ninguna carpeta “${name}”. Tiene: ${names}.`,
  noneYet: 'Este canal aún no tiene ninguna carpeta. Fija un pasaje, o empieza una con /briefing new.',
  isNoPin: (text) => `“${text}” no es una entrada. Da el número de una entrada, como 3.`,
  noPinYet: (name) => `“${name}” aún no tiene entradas. Fija un pasaje, o usa /briefing add.`,
  pinnedAlready: (citation, briefing, number, by) =>
    `${citation} ya está en “${briefing}” con el número ${number}, fijado por ${by}. ` +
    'Para cambiar su nota, usa /briefing note.',
  full: (name, limit) =>
    `“${name}” está llena. Una carpeta tiene como mucho ${limit} entradas. Quita una, o empieza otra carpeta con /briefing new.`,
  noteChanged: (number, note) => `Alguien cambió entretanto la nota del número ${number}. Ahora es: “${note}”`,
  noteUnchanged: (number) => `La nota del número ${number} ya es esa.`,
  orderChanged: (by) => `No se movió nada: ${by} cambió el orden entretanto. Este es el orden ahora. Pulsa otra vez.`,
  sameNumber: (number) => `El número ${number} ya está ahí.`,
  sameName: (name) => `Ya se llama “${name}”.`,
  noName: 'Una carpeta necesita un nombre. Escribe uno, como “Visitas”.',
  longName: (length, limit) => `El nombre tiene ${length} caracteres; el límite es ${limit}. Acórtalo.`,
  longNote: (length, limit) => `La nota tiene ${length} caracteres; el límite es ${limit}. Acórtala.`,
  seenBy: {
    channel: 'Todos en este canal pueden verlo con /briefing show.',
    'part of the channel':
      'En este canal solo puede ver la entrada, con /briefing show, quien puede consultar el dossier.',
    oneself: 'Solo tú puedes verlo, con /briefing show.',
  },
  defaultName: (number) => `Carpeta ${number}`,
  dropped: (number, citation) =>
    citation === null
      ? `Número ${number} quitado. /briefing undo lo recupera`
      : `Número ${number} quitado (${citation}). /briefing undo lo recupera`,
  undone: (what, by) =>
    by === null
      ? `Tu último cambio se deshizo: ${UNDONE[what]}`
      : `El último cambio de ${by} se deshizo: ${UNDONE[what]}`,
  notInIt: (name, by) => `Esta entrada ya no está en “${name}”, que cambió por última vez ${by}.`,
  noNumber: (number, name, pins) => `“${name}” no tiene número ${number}. Tiene ${count(pins, 'entrada')}.`,
  noPlace: (place, name, pins) => `“${name}” no tiene lugar ${place}. Tiene ${count(pins, 'entrada')}.`,
  atTheEnd: (number, isFirst) =>
    isFirst ? `El número ${number} ya es el primero.` : `El número ${number} ya es el último.`,
  changed: (citation, successor) =>
    successor === null
      ? `Las palabras de ${citation} han cambiado. /cite ${citation} las muestra como eran.`
      : `Las palabras de ${citation} han cambiado. ${successor} ocupa ahora su lugar: fija esa referencia.`,
  noneCurrent:
    'Este canal no tiene ninguna carpeta abierta. Fija un pasaje, o empieza una con /briefing new. /briefing list muestra las cerradas.',
  changedMeanwhile: (by, briefing) => `No se deshizo nada: ${by} cambió “${briefing}” entretanto. Vuelve a mirarla.`,
  nothingToUndo: (name) => `“${name}” no tiene ningún cambio que deshacer.`,
  nameTaken: (name) => `Este canal ya tiene una carpeta “${name}”. Elige otro nombre, o usa esa carpeta.`,
};
