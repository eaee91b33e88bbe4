import type { Translation } from '../translation.ts';

/** What commands and options are for is in commandTexts.ts. */
export const teamCommands: NonNullable<Translation['teamCommands']> = {
  dossier: {
    addTitle: '添加一份文件',
    addFileField: '文件',
    addFileHint: '保留之前，你会看到机器人是如何读取它的',
  },
};
