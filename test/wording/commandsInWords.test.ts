import { expect, it } from 'vitest';
import { callInWords, optionInWords } from '../../src/wording/commandsInWords.ts';
import { german } from '../../src/wording/de/commandTexts.ts';
import { speaking } from '../../src/wording/speaking.ts';

it('says what a call and an option are for in the language of the reader', async () => {
  expect(callInWords('ask', 'Ask a question')).toBe('Ask a question');
  await speaking('de', () => {
    expect(callInWords('ask', 'Ask a question')).toBe(german.what.ask);
    expect(callInWords('watch add', 'x')).toBe(german.what['watch add']);
    expect(optionInWords('watch add', 'query', 'x')).toBe(german.what['watch:query']);
    expect(optionInWords('cite', 'id', 'x')).toBe(german.what[':id']);
    expect(callInWords('nothing', 'in English')).toBe('in English');
  });
});
