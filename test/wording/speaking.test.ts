import { setTimeout as after } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { wording } from '../../src/wording/catalogue.ts';
import { english } from '../../src/wording/en/english.ts';
import { LANGUAGES, languageOf } from '../../src/wording/language.ts';
import { languageSpoken, speaking, speakingWords } from '../../src/wording/speaking.ts';
import { translated } from '../../src/wording/translation.ts';

const shouted = translated(english, {
  absence: { silent: { ask: 'THE DOSSIER DOES NOT SAY.' }, searched: (passages) => `${passages} SEARCHED` },
});

it('speaks English if nobody has asked for another language', () => {
  expect(wording.absence.silent.ask).toBe(english.absence.silent.ask);
  expect(languageSpoken()).toBe('en');
});

it('says what a translation has, and the rest in English', () => {
  speakingWords(shouted, () => {
    expect(wording.absence.silent.ask).toBe('THE DOSSIER DOES NOT SAY.');
    expect(wording.absence.silent.who).toBe(english.absence.silent.who);
    expect(wording.absence.searched(3, 2)).toBe('3 SEARCHED');
    expect(wording.buttons).toBe(english.buttons);
  });
});

it('keeps the language of each work, however they take turns', async () => {
  const heard = await Promise.all(
    LANGUAGES.map((language, at) =>
      speaking(language, async () => {
        await after(at % 3);
        const first = languageSpoken();
        await new Promise<void>((resolve) => setImmediate(resolve));
        return [first, languageSpoken()];
      }),
    ),
  );
  expect(heard).toEqual(LANGUAGES.map((language) => [language, language]));
  expect(languageSpoken()).toBe('en');
});

it('speaks English again after work that failed', async () => {
  await expect(speaking('de', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(languageSpoken()).toBe('en');
});

it.each([
  ['de', 'de'],
  ['es-419', 'es'],
  ['es-ES', 'es'],
  ['zh-CN', 'zh'],
  ['zh-TW', 'en'],
  ['ar', 'ar'],
  ['en-GB', 'en'],
  ['sv-SE', 'en'],
  ['', 'en'],
  [null, 'en'],
])('reads the locale %s as %s', (locale, language) => expect(languageOf(locale)).toBe(language));
