import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { numeral, quotations } from './counting.ts';

const MOMENT = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

export const handout: NonNullable<Translation['handout']> = {
  facts: (dossier, number, verified) =>
    say`Aus dem Dossier „${dossier}“: ${number === 1 ? 'ein Zitat' : quotations(number)}, mit der Quelle verglichen am ${verified}.`,
  moment: (date) => `${MOMENT.format(date)} UTC`,
  changed: (number) =>
    number === 1
      ? 'Ein Zitat hat sich geändert, seit es angeheftet wurde. Es ist gekennzeichnet.'
      : `${numeral(number)} Zitate haben sich geändert, seit sie angeheftet wurden. Sie sind gekennzeichnet.`,
  warnings: {
    changed: 'Das Dokument hat sich geändert, seit diese Stelle angeheftet wurde. Beide Fassungen sind gezeigt.',
    removed: 'Diese Worte stehen nicht mehr im Dokument. Sie sind gezeigt, wie sie angeheftet wurden.',
    'document gone': 'Das Dokument ist nicht mehr im Dossier. Die Worte sind gezeigt, wie sie angeheftet wurden.',
    unknown: 'Diese Worte stehen nicht im Dossier, und der Bot hat keine Aufzeichnung davon.',
  },
  asPinned: 'Wie angeheftet',
  asItStands: 'Wie es jetzt lautet',
  columns: (head) => `Spalten: ${head}`,
  note: 'Notiz',
  notes: 'Notizen',
  sources: 'Quellen',
  back: 'zurück zum Zitat',
  pinnedBy: (name, time) => say`Angeheftet von ${name} am ${time}`,
  pinnedAs: (citation) => say` als ${citation}`,
  source: (known, file) => say`${known}. Datei: ${file}`,
  lacksLetters:
    'In der Schrift dieses PDFs fehlen einige Zeichen dieses Zitats; an ihrer Stelle stehen Kästchen. Exportiere als Word, Webseite oder Markdown, um sie zu sehen.',
  file: (name, form) => `Die Mappe „${name}“ als ${form}`,
  forms: { docx: 'Word-Dokument', html: 'Webseite' },
  citedIn: (citation, file) => `${citation} in ${file}`,
};
