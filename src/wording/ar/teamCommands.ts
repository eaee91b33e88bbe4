import type { Translation } from '../translation.ts';

/** What commands and options are for is in commandTexts.ts. */
export const teamCommands: NonNullable<Translation['teamCommands']> = {
  dossier: {
    addTitle: 'إضافة وثيقة',
    addFileField: 'الوثيقة',
    addFileHint: 'ترى كيف قرأها البوت قبل الاحتفاظ بها',
  },
};
