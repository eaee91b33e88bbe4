import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

/** What was done to a briefing last, before the name of who did it. */
const DONE: Readonly<Record<string, string>> = {
  begin: 'empezada por',
  pin: 'un pasaje fijado por',
  note: 'una nota cambiada por',
  move: 'una entrada movida por',
  drop: 'una entrada quitada por',
  rename: 'nombre cambiado por',
  close: 'cerrada por',
  open: 'abierta de nuevo por',
  undo: 'un cambio deshecho por',
};

/** A briefing and its pins. */
export const briefing: NonNullable<Translation['briefing']> = {
  heading: (name) => `Carpeta “${name}”`,
  empty: 'Aún no hay entradas. Pulsa Fijar junto a un pasaje, o usa /briefing add con una referencia.',
  changed: {
    changed: 'El documento ha cambiado desde que se fijó esto',
    removed: 'El documento ya no tiene estas palabras',
    'document gone': 'El documento ya no está en el dossier',
    unknown: 'Estas palabras no están en el dossier, y el bot no las tiene guardadas',
  },
  warning: (number, why, citation) => say`${number} ⚠ ${why} (${citation})`,
  note: 'Nota:',
  pinnedBy: (person, time) => say`fijado por ${person} ${time}`,
  pins: (number) => ` · ${count(number, 'entrada')}`,
  current: 'actual',
  closed: ' · cerrada',
  lastChange: (what, name) => `${DONE[what] ?? 'cambiada por'} ${name}`,
  lastLine: (change, time) => say`${change} ${time}`,
  state: {
    closed: 'cerrada',
    current: 'actual',
    other: 'no es la actual; /briefing use la hace actual',
  },
  facts: (pins, state, version, last) => say`${count(pins, 'entrada')} · ${state} · versión ${version}: ${last}`,
  partOfChannel: 'Aquí solo puede verla quien puede consultar el dossier. No se puede compartir con todo el canal.',
  list: 'Carpetas de este canal',
};
