import * as lists from 'stopword';
import { fold } from '../text/fold.ts';
import { askingWords } from './questionWords.ts';

const LISTS: Readonly<Record<string, readonly string[]>> = {
  ar: lists.ara,
  de: lists.deu,
  en: lists.eng,
  es: lists.spa,
  fa: lists.fas,
  fr: lists.fra,
  he: lists.heb,
  it: lists.ita,
  nl: lists.nld,
  pt: lists.por,
  ru: lists.rus,
  tr: lists.tur,
  uk: lists.ukr,
  zh: lists.zho,
};

/** Words of English questions and their contractions that the common list lacks. */
const MORE_ENGLISH: readonly string[] = (
  'were does doing done having been being am whom whose why when there here whether between about against during before after above below again further once any each few no nor not own than too very can will just don should now please tell me ' +
  'dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt cant couldnt shouldnt'
).split(' ');

/** Words that the common lists take for empty though subjects are made of them. */
const CONTENT: Readonly<Record<string, readonly string[]>> = {
  ar: 'زيارة قوة اعادة برس وكالة لوكالة استحال اعلنت صفر ذاتي الذاتي مليون مليار'.split(' '),
  de: 'gott ag gehen geht gegangen mann mensch menschen tag tage tagen jahr jahre jahren uhr wort'.split(' '),
  ru: 'человек человека жизнь город'.split(' '),
  tr: 'milyar milyon katrilyon trilyon'.split(' '),
  zh: '年 月 日 时 分 秒 小 多'.split(' '),
};

const folded = new Map<string, ReadonlySet<string>>();

/** Whether a folded word carries no content in one of the languages (primary tags). */
export function isStopWord(word: string, languages: Iterable<string>): boolean {
  for (const language of languages) {
    if (stopWordsOf(language).has(word)) return true;
  }
  return false;
}

function stopWordsOf(language: string): ReadonlySet<string> {
  let words = folded.get(language);
  if (words === undefined) {
    const list = LISTS[language] ?? [];
    const content = new Set((CONTENT[language] ?? []).map(fold));
    const listed = list.map(fold).filter((word) => !content.has(word));
    words = new Set([...listed, ...(language === 'en' ? MORE_ENGLISH.map(fold) : []), ...askingWords(language)]);
    folded.set(language, words);
  }
  return words;
}
