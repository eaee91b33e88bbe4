import type { CommandTexts } from './commandTexts.ts';
import type { Language } from './language.ts';
import { localisedCommands } from './localisedCommands.ts';
import { languageSpoken } from './speaking.ts';

/** The locale under which Discord is told the texts of a language; English is in the definitions of the commands. */
const LOCALES: Readonly<Record<Exclude<Language, 'en'>, string>> = {
  de: 'de',
  es: 'es-ES',
  fr: 'fr',
  ru: 'ru',
  ar: 'ar',
  tr: 'tr',
  zh: 'zh-CN',
};

/** What a call is for, such as `ask` or `watch add`, in the language that is spoken now; `english` if that lacks it. */
export function callInWords(called: string, english: string): string {
  return textsSpoken()?.what[called] ?? english;
}

/** The same of an option of a call. */
export function optionInWords(called: string, option: string, english: string): string {
  const what = textsSpoken()?.what;
  const [command = called] = called.split(' ');
  return what?.[`${called}:${option}`] ?? what?.[`${command}:${option}`] ?? what?.[`:${option}`] ?? english;
}

function textsSpoken(): CommandTexts | undefined {
  const language = languageSpoken();
  return language === 'en' ? undefined : localisedCommands[LOCALES[language]];
}
