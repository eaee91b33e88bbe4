import { describe, expect, it } from 'vitest';
import { languageOfShortText } from '../../src/languages/languageOfShortText.ts';

describe('the language of a short text', () => {
  it.each([
    ['en', 'The ferry was late, and the captain said that she would wait for it.'],
    ['de', '„Wir bleiben“, sagte die Ministerin, als sie auf dem Schiff war.'],
    ['es', '«No hay luz en la esclusa», dijo el capitán del barco.'],
    ['fr', '« Il n’y a pas de lumière », a dit le capitaine du bateau.'],
    ['it', '«Non c’è luce nella chiusa», ha detto il capitano della nave.'],
    ['pt', '“Não há luz na eclusa”, disse o capitão do navio.'],
    ['nl', '‘Er is geen licht in de sluis’, zei de kapitein van het schip.'],
    ['sv', '”Det finns inget ljus i slussen”, sade kaptenen och gick.'],
    ['fi', '”Sulussa ei ole valoa”, sanoi kapteeni, joka oli laivalla.'],
    ['tr', '“Limanda hiç ışık yok” dedi kaptan ve bu gemi için bekledi.'],
    ['ru', '«Света нет», — сказал капитан.'],
    ['ar', 'قال القبطان: «لا ضوء في الميناء».'],
    ['he', '״אין אור בנמל״, אמר הקברניט.'],
    ['zh', '船长说：“港口没有灯。”'],
  ])('is %s: %s', (language, text) => {
    expect(languageOfShortText(text)).toBe(language);
  });

  it.each([
    ['a table of names', '| Sollen | 2019 | 120 |\n| Sollen | 2020 | 95 |'],
    ['a list of names', 'Ines Calder, Tomas Reeve, Mira Vale'],
    ['Ukrainian', '«Світла немає», — сказала капітанка.'],
    ['Persian', 'ناخدا گفت: «چراغی نیست».'],
    ['Japanese', '船長は「港に灯りがない」と言った。'],
    ['nothing', ''],
  ])('is unknown in %s', (_, text) => {
    expect(languageOfShortText(text)).toBeUndefined();
  });

  it('is that of the text and not of the names in it', () => {
    expect(languageOfShortText('Nguyen Van An of Rio de Janeiro met Jan van der Aa, who said that it was late.')).toBe(
      'en',
    );
  });
});
