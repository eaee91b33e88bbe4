import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOfQuestion } from '../../src/languages/languageOfQuestion.ts';
import { anyWords } from '../text/anyWords.ts';

describe('the language of a question', () => {
  it.each([
    ['Who lit the lamp?', 'en'],
    ['calder lamp letter', 'en'],
    ['', 'en'],
    ['Wer hat die Lampe angezündet?', 'de'],
    ['Was war in dem Brief?', 'de'],
    ['What was in the war letter?', 'en'],
    ['¿Quién encendió la lámpara?', 'es'],
    ['quien encendio la lampara', 'es'],
    ['Lambayı kim yaktı?', 'tr'],
    ['Кто зажёг лампу?', 'ru'],
    ['من أشعل المصباح؟', 'ar'],
    ['谁点了灯？', 'zh'],
    ['誰がランプをつけましたか', 'ja'],
    ['Was Calder on board?', 'en'],
    ['kim letter lamp', 'en'],
    ['como harbour report', 'en'],
  ])('%s: %s', (question, language) => {
    expect(languageOfQuestion(question)).toBe(language);
  });

  it('is told of any text', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        expect(languageOfQuestion(text)).toMatch(/^[a-z]{2}$/u);
      }),
    );
  });
});
