import { type Script, transcriptions } from './script.ts';

export const hebrewScript = {
  letter: /\p{Script=Hebrew}/u,
  languages: ['he', 'yi'],
  latin: transcriptions(
    'א a ב b ג g ד d ה h ו w ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף f צ ts ץ ts ק k ר r ש sh ת t',
  ),
  leavesOutVowels: true,
} satisfies Script;
