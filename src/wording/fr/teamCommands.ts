import type { Translation } from '../translation.ts';

/** What commands and options are for is in commandTexts.ts. */
export const teamCommands: NonNullable<Translation['teamCommands']> = {
  dossier: {
    addTitle: 'Ajouter un document',
    addFileField: 'Le document',
    addFileHint: 'Vous voyez comment le bot l’a lu avant qu’il soit gardé',
  },
};
