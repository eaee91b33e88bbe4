import type { CommandTexts } from './commandTexts.ts';
import { german } from './de/commandTexts.ts';
import { spanish } from './es/commandTexts.ts';
import { french } from './fr/commandTexts.ts';
import { russian } from './ru/commandTexts.ts';
import { turkish } from './tr/commandTexts.ts';
import { chinese } from './zh/commandTexts.ts';

/** The texts by the locales of Discord. Its clients have no Arabic. */
export const localisedCommands: Readonly<Record<string, CommandTexts>> = {
  de: german,
  'es-419': spanish,
  'es-ES': spanish,
  fr: french,
  ru: russian,
  tr: turkish,
  'zh-CN': chinese,
};
