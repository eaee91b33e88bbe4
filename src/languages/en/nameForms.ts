import type { NameForms } from '../parts/nameForms.ts';
import { words } from '../wordList.ts';

export const englishNameForms: NameForms = {
  elisions: words('o'),
  labelWords: words('of the for'),
  shortTitles: words('Mr Mrs Ms Dr Prof Sen Gen Gov Rep Col Lt Capt Sgt Maj Adm Rev Hon St'),
  shortSuffixes: words('Jr Sr'),
  otherAbbreviations: words('Jan Feb Mar Apr Aug Sep Sept Oct Nov Dec'),
  generations: words('jr sr ii iii iv'),
  bodyLinks: words('of for on'),
  bodyLinkArticles: words('the'),
  bodyConjunctions: words('and'),
};
