import { describe, expect, it } from 'vitest';
import { followUp } from '../../src/answering/followUp.ts';
import { wantedBy } from '../../src/answering/wanted.ts';

describe('what a question asks for', () => {
  it.each([
    ['Who ran the ferry?', 'person'],
    ['Where was the lamp made?', 'place'],
    ['In which city did the inquiry sit?', 'place'],
    ['When did it sit?', 'time'],
    ['Since when has the lamp been dark?', 'time'],
    ['How many witnesses were heard?', 'number'],
    ['Why was the lamp dark?', 'reason'],
    ['What did Calder say about the lamp?', 'statement'],
    ['How was the ferry raised?', 'manner'],
    ['What is meant by weighbridge?', 'definition'],
    ['Who is Calder?', 'definition'],
    ['What are the duties of the harbour office?', 'list'],
    ['Did the captain ask for a lamp?', 'yes or no'],
    ['calder lamp letter', 'other'],
    ['متى احترقت السفينة؟', 'time'],
    ['Где сгорел паром?', 'place'],
    ['Wie viele Zeugen wurden gehört?', 'number'],
    ['¿Quién pidió la lámpara?', 'person'],
    ['Feribot ne zaman battı?', 'time'],
    ['渡轮什么时候沉没？', 'time'],
  ])('%s → %s', (question, wanted) => {
    expect(wantedBy(question)).toBe(wanted);
  });
});

describe('a question after another', () => {
  it.each([
    ['Where did the ferry run aground?', 'And when?', ['when', 'ferry', 'aground'], 'time'],
    [
      'When did Calder write to the office?',
      'and what did she say about the lamp',
      ['say', 'lamp', 'Calder'],
      'statement',
    ],
    ['Who chaired the inquiry?', 'where?', ['where', 'chaired', 'inquiry'], 'place'],
  ])('%s %s', (before, question, words, wanted) => {
    const whole = followUp(before, question);
    for (const word of words) expect(whole).toContain(word);
    expect(wantedBy(whole)).toBe(wanted);
  });

  it.each([
    ['Where did the ferry run aground?', 'How many mussels were sold at the Thursday market?'],
    ['', 'and when?'],
  ])('leaves a question alone that stands for itself, or has none before it: %s %s', (before, question) => {
    expect(followUp(before, question)).toBe(question);
  });
});
