import { type Script, transcriptions } from './script.ts';

export const arabicScript = {
  letter: /\p{Script=Arabic}/u,
  languages: ['ar', 'fa', 'ur'],
  commonest: new Set('اليمونرتبةدعسه'),
  latin: transcriptions(
    'ا a أ a إ i آ a ء _ ؤ u ئ i ب b پ p ت t ث th ج j چ ch ح h خ kh د d ذ dh ر r ز z ژ zh س s ش sh ص s ض d ط t ظ z ' +
      'ع _ غ gh ف f ڤ v ق q ك k گ g ل l م m ن n ه h و w ي y',
  ),
  leavesOutVowels: true,
} satisfies Script;
