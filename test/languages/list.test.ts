import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageOf } from '../../src/languages/list.ts';

const FOLDERS = readdirSync(new URL('../../src/languages/', import.meta.url), { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name);

describe('the list of languages', () => {
  it('has every folder of src/languages that is named by a language tag', () => {
    const tags = FOLDERS.filter((name) => /^[a-z]{2,3}$/u.test(name));
    expect(LANGUAGES.map(({ tag }) => tag).toSorted()).toEqual(tags.toSorted());
  });

  it('begins with English, whose rules serve texts of no known language', () => {
    expect(LANGUAGES[0]?.tag).toBe('en');
  });

  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['ZH-Hant', 'zh'],
    ['xx', undefined],
    ['', undefined],
    ['toString', undefined],
  ])('%s: %s', (tag, expected) => {
    expect(languageOf(tag)?.tag).toBe(expected);
  });
});
