import type { Translation } from '../translation.ts';

/** Descriptions of commands and options are in commandTexts.ts. */
export const teamCommands: NonNullable<Translation['teamCommands']> = {
  dossier: {
    addTitle: 'Добавить документ',
    addFileField: 'Документ',
    addFileHint: 'Вы увидите, как бот его прочитал, прежде чем оставить',
  },
};
