import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

const MOMENT = new Intl.DateTimeFormat('es', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

/** A briefing as it is handed over in a file. */
export const handout: NonNullable<Translation['handout']> = {
  facts: (dossier, quotations, verified) =>
    quotations === 1
      ? say`Del dossier “${dossier}”: una cita, comparada con su fuente el ${verified}.`
      : say`Del dossier “${dossier}”: ${quotations} citas, cada una comparada con su fuente el ${verified}.`,
  moment: (date) => `${MOMENT.format(date)} UTC`,
  changed: (quotations) =>
    quotations === 1
      ? 'Una cita ha cambiado desde que se fijó. Está marcada.'
      : `${quotations} citas han cambiado desde que se fijaron. Están marcadas.`,
  warnings: {
    changed: 'El documento ha cambiado desde que se fijó esto. Se muestran las dos versiones.',
    removed: 'El documento ya no tiene estas palabras. Se muestran como se fijaron.',
    'document gone': 'El documento ya no está en el dossier. Las palabras se muestran como se fijaron.',
    unknown: 'Estas palabras no están en el dossier, y el bot no las tiene guardadas.',
  },
  asPinned: 'Como se fijó',
  asItStands: 'Como es ahora',
  labelled: (label) => `${label}:`,
  columns: (head) => `Columnas: ${head}`,
  note: 'Nota',
  notes: 'Notas',
  sources: 'Fuentes',
  back: 'volver a la cita',
  pinnedBy: (name, time) => say`Fijado por ${name}, ${time}`,
  pinnedAs: (citation) => say` como ${citation}`,
  source: (known, file) => say`${known}. Archivo: ${file}`,
  lacksLetters:
    'A la letra de este PDF le faltan algunos caracteres de esta cita y muestra cuadros en su lugar. Exporta como Word, página web o Markdown para verlos.',
  file: (name, form) => `La carpeta “${name}” como ${form}`,
  forms: { docx: 'documento de Word', html: 'página web' },
  citedIn: (citation, file) => `${citation} en ${file}`,
};
