import type { Translation } from '../translation.ts';

export const teamCommands: NonNullable<Translation['teamCommands']> = {
  dossier: {
    addTitle: 'Belge ekle',
    addFileField: 'Belge',
    addFileHint: 'Saklanmadan önce botun onu nasıl okuduğunu görürsün',
  },
};
