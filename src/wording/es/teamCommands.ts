import type { Translation } from '../translation.ts';

/** The dialogue of adding a document; what commands and options are for is in the texts of commands. */
export const teamCommands: NonNullable<Translation['teamCommands']> = {
  dossier: {
    addTitle: 'Añadir un documento',
    addFileField: 'El documento',
    addFileHint: 'Ves cómo lo leyó el bot antes de que se conserve',
  },
};
