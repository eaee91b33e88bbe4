import type { Script } from './script.ts';

/** Chinese characters and both syllabaries of Japanese: a text in Japanese mixes them. */
export const eastAsian: Script = {
  letter: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  languages: ['zh', 'ja'],
};
