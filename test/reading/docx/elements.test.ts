import { expect, test } from 'vitest';
import { WORD_ELEMENTS } from '../../fixtures/wordElements.ts';
import { lostCharacters, wordOf } from './lostText.ts';

// No text of a Word document is lost in silence: it is in the text, beside it, or named by a note.
test.each(WORD_ELEMENTS.map((element, at) => [element.name, element, at] as const))(
  '%s',
  async (_name, element, at) => {
    expect(await lostCharacters(element, wordOf(at))).toBe(0);
  },
);
