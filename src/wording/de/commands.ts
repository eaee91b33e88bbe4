import type { Translation } from '../translation.ts';

/** What commands and options are for is in commandTexts.ts. */
export const commands: NonNullable<Translation['commands']> = {
  filters: {
    fitsNone: (name, value) => `${name}: Nichts im Dossier passt zu „${value}“. /source listet die Dokumente auf.`,
    isNoDate: (name, value) =>
      `${name}: „${value}“ ist kein Datum. Schreibe JJJJ, JJJJ-MM oder JJJJ-MM-TT, etwa 2022-09-12.`,
  },
  source: {
    needsDocument: '/source passage: Jedes Dokument hat Absätze mit Nummern. Nenne auch das Dokument.',
  },
  verify: {
    needsText: '/verify braucht etwas zum Prüfen. Gib es in der Option „text“ oder „file“ an.',
    dialogue: {
      title: 'Einen Text mit dem Dossier vergleichen',
      text: { label: 'Text mit Zitaten', description: 'Bis zu 4.000 Zeichen' },
      more: { label: 'Text, Fortsetzung', description: 'Falls er länger ist' },
      still: { label: 'Text, weitere Fortsetzung', description: 'Falls er noch länger ist' },
      file: { label: 'Oder eine Datei', description: 'Text, Word, PDF, Webseite, E-Mail und weitere, bis 10 MB' },
    },
  },
};
