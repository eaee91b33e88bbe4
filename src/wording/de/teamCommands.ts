import type { Translation } from '../translation.ts';

/** What commands and options are for is in commandTexts.ts. */
export const teamCommands: NonNullable<Translation['teamCommands']> = {
  dossier: {
    addTitle: 'Ein Dokument hinzufügen',
    addFileField: 'Das Dokument',
    addFileHint: 'Du siehst, wie der Bot es gelesen hat, bevor es behalten wird',
  },
};
