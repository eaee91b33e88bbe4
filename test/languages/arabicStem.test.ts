import { describe, expect, it } from 'vitest';
import { stem, stemmingLanguage } from '../../src/languages/stem.ts';
import { tokenize } from '../../src/text/tokens.ts';

function stemOf(word: string): string {
  return stem(tokenize(word)[0]?.folded ?? '', 'ar');
}

describe('light stems of Arabic', () => {
  it.each([
    [['مدينة', 'المدينة', 'بالمدينة', 'والمدينة']],
    [['صحيفة', 'الصحيفة', 'والصحيفة']],
    [['كتاب', 'الكتاب', 'والكتاب']],
    [['سويسرا', 'لسويسرا', 'بسويسرا', 'وسويسرا']],
    [['نحت', 'نحتت']],
    [['مهندسون', 'المهندسين', 'مهندس']],
  ])('one stem for %j', (words) => {
    expect(new Set(words.map(stemOf)).size).toBe(1);
  });

  it('leaves short words whole', () => {
    expect(stemOf('ولد')).toBe('ولد');
    expect(stemOf('يد')).toBe('يد');
  });
});

describe('the language of a text that is too short to tell', () => {
  it.each([
    [undefined, 'يبيع الصيادون المحار', 'ar'],
    [undefined, 'Рыбаки продают мидий', 'ru'],
    [undefined, 'Fishers sell mussels', 'en'],
    ['de', 'Fischer verkaufen Muscheln', 'de'],
  ])('%s %s → %s', (tag, text, language) => {
    expect(stemmingLanguage(tag, text)).toBe(language);
  });
});
