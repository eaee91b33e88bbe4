import { arabic } from './ar/commandTexts.ts';
import type { CommandTexts } from './commandTexts.ts';
import { german } from './de/commandTexts.ts';
import { spanish } from './es/commandTexts.ts';
import { french } from './fr/commandTexts.ts';
import { russian } from './ru/commandTexts.ts';
import { turkish } from './tr/commandTexts.ts';
import { chinese } from './zh/commandTexts.ts';

/**
 * The texts by the locales of Discord. Its list of locales has no Arabic, its description of the API has.
 */
export const localisedCommands: Readonly<Record<string, CommandTexts>> = {
  ar: arabic,
  de: german,
  'es-419': spanish,
  'es-ES': spanish,
  fr: french,
  ru: russian,
  tr: turkish,
  'zh-CN': chinese,
};
