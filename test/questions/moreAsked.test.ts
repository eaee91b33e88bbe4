import { describe, expect, it } from 'vitest';
import { followUp } from '../../src/questions/followUps/followUp.ts';
import { moreAsked } from '../../src/questions/talk/moreAsked.ts';

describe('a question for more', () => {
  it.each([
    ['What else?', ''],
    ['anything else', ''],
    ['Thanks — anything else?', null],
    ['Hi, tell me more please', null],
    ['tell me more', ''],
    ['Was noch?', ''],
    ['还有呢？', ''],
    ['What else did she say?', 'what did she say?'],
    ['Who else spoke of the weir?', 'who spoke of the weir?'],
    ['Was sonst noch hat sie gesagt?', 'was hat sie gesagt?'],
    ['¿Qué más dijo Ana Brandt?', 'que dijo Ana Brandt?'],
    ['Что ещё сказала Анна?', 'что сказала Анна?'],
    ['What did she say?', null],
    ['More than 100 boats?', null],
    ['Whatever else', null],
    ['', null],
  ])('“%s” is “%s” without the word for that', (text, without) => expect(moreAsked(text)).toBe(without));

  it('is read as the question before, or as one of its own', () => {
    const before = 'What did Ana Brandt say about the weir?';
    expect(followUp(before, 'anything else?')).toBe(before);
    expect(followUp(before, 'What else did she say?')).toBe('what did Ana Brandt say?');
    expect(followUp(before, 'What else did Otto Lange say?')).toBe('what did Otto Lange say?');
  });
});
