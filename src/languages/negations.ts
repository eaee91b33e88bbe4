import { fold } from '../text/fold.ts';

/** Words that turn a statement round, by language (primary tag). */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  en:
    'no not none never neither nor nobody nothing nowhere without hardly scarcely barely cannot cant wont dont doesnt didnt ' +
    'isnt arent wasnt werent hasnt havent hadnt shouldnt wouldnt couldnt mustnt neednt aint',
  de: 'nicht kein keine keinen keiner nie niemals niemand nichts ohne',
  ru: 'не нет ни никогда никто ничего без',
  ar: 'لا لم لن ليس ليست غير بدون',
  fr: 'ne pas jamais sans aucun',
  es: 'no sin nunca jamás nadie ninguno',
  tr: 'değil yok hiç asla',
  zh: '不 没 没有 未 无',
};

const folded: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(BY_LANGUAGE).map(([language, words]) => [language, new Set(words.split(' ').map(fold))]),
);

/** The folded negations of every language together. */
export const NEGATIONS: ReadonlySet<string> = new Set([...folded.values()].flatMap((words) => [...words]));

/** The folded negations of one language (primary tag); none where they are not known. */
export function negationsOf(language: string): ReadonlySet<string> {
  return folded.get(language) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();
