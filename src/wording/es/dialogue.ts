import type { Translation } from '../translation.ts';

/** The dialogue that asks for a note. */
export const dialogue: NonNullable<Translation['dialogue']> = {
  pinnedFor: 'Por qué se fija',
  noneOpen: 'Este canal ya no tiene ninguna carpeta abierta. /briefing list muestra todas sus carpetas.',
  noteOn: (number) => `Nota del número ${number}`,
  takesAway: 'Déjala vacía para quitar la nota',
  note: 'Nota (opcional)',
  tooLate: 'El bot tenía demasiado trabajo para abrir el formulario a tiempo. Pulsa otra vez el botón.',
  otherVersion: 'Este formulario es de otra versión del bot. Pulsa otra vez el botón.',
  documentGone: 'Este documento ya no está en el dossier. /source lista sus documentos.',
  pin: (citation) => `Fijar ${citation}`,
  pinGone: (name) => `Esta entrada ya no está en “${name}”. /briefing show muestra sus entradas.`,
};
