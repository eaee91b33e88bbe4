import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

const MOMENT = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

export const handout: NonNullable<Translation['handout']> = {
  facts: (dossier, quotations, verified) =>
    quotations === 1
      ? say`Du dossier « ${dossier} » : une citation, comparée à sa source le ${verified}.`
      : say`Du dossier « ${dossier} » : ${numeral(quotations)} citations, chacune comparée à sa source le ${verified}.`,
  moment: (date) => `${MOMENT.format(date)} UTC`,
  changed: (quotations) =>
    quotations === 1
      ? 'Une citation a changé depuis l’épinglage. Elle est signalée.'
      : `${numeral(quotations)} citations ont changé depuis l’épinglage. Elles sont signalées.`,
  warnings: {
    changed: 'Le document a changé depuis l’épinglage. Les deux versions sont montrées.',
    removed: 'Le document n’a plus ces mots. Ils sont montrés tels qu’ils ont été épinglés.',
    'document gone': 'Le document n’est plus dans le dossier. Les mots sont montrés tels qu’ils ont été épinglés.',
    unknown: 'Ces mots ne sont pas dans le dossier, et le bot n’en a aucune trace.',
  },
  asPinned: 'Tel qu’épinglé',
  asItStands: 'Tel qu’aujourd’hui',
  labelled: (label) => `${label} :`,
  columns: (head) => `Colonnes : ${head}`,
  note: 'Note',
  notes: 'Notes',
  sources: 'Sources',
  back: 'retour à la citation',
  pinnedBy: (name, time) => say`Épinglé par ${name}, ${time}`,
  pinnedAs: (citation) => say` sous ${citation}`,
  source: (known, file) => say`${known}. Fichier : ${file}`,
  lacksLetters:
    'Il manque à la police de ce PDF des lettres de cette citation, remplacées par des carrés. Pour les voir, exportez en Word, en page web ou en Markdown.',
  file: (name, form) => `La revue « ${name} » au format ${form}`,
  forms: { docx: 'Word', html: 'page web' },
  citedIn: (citation, file) => `${citation} dans ${file}`,
};
