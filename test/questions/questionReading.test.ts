import { describe, expect, it } from 'vitest';
import { followUp } from '../../src/questions/followUps/followUp.ts';
import { readQuestion } from '../../src/questions/question.ts';
import { wantedBy } from '../../src/questions/wanted.ts';

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
    ['Who was the pilot on duty?', 'person'],
    ['Who was Ines Calder?', 'definition'],
    ['Which captain ordered the lamp?', 'person'],
    ['To whom was the letter sent?', 'person'],
    ['The letter was signed by whom?', 'person'],
    ['What company owned the ferry?', 'body'],
    ['Which team raised the wreck?', 'body'],
    ['The pilots belonged to which union?', 'body'],
    ['The lamp house stands in which town?', 'place'],
    ['What is the name of the island where it sank?', 'place'],
    ['By which year was the quay rebuilt?', 'time'],
    ['The quay was rebuilt in what year?', 'time'],
    ['How long did the hearings last?', 'time'],
    ['What percentage of the crew could swim?', 'number'],
    ['What was the price of the lamp?', 'number'],
    ['How often was the lamp checked?', 'number'],
    ['What caused the fire?', 'reason'],
    ['What was the main reason for the delay?', 'reason'],
    ['For what purpose was the lamp bought?', 'reason'],
    ['By what means was it raised?', 'manner'],
    ['What does weighbridge mean?', 'definition'],
    ['What is a weighbridge?', 'definition'],
    ['What does Torrin mean in Danish?', 'definition'],
    ['Which witnesses were heard?', 'person'],
    ['List the boats that came.', 'list'],
    ['What were the findings of the inquiry?', 'list'],
    ['What did the office tell Calder?', 'statement'],
    ['What was the position of the harbour office?', 'statement'],
    ['When the lamp failed, who was on watch?', 'person'],
    ['Was the lamp lit when the ferry left?', 'yes or no'],
    ['What allowed the ferry to leave?', 'other'],
    ['The 1990s saw what in the harbour?', 'other'],
    ['ماهو سبب الحريق؟', 'reason'],
    ['في أي مدينة اجتمعت اللجنة؟', 'place'],
    ['ماذا قال القبطان؟', 'statement'],
    ['هل احترقت السفينة؟', 'yes or no'],
    ['В каком году построили мост?', 'time'],
    ['Какая компания построила мост?', 'body'],
    ['Из-за чего рухнул мост?', 'reason'],
    ['In welchem Jahr sank die Fähre?', 'time'],
    ['Was sagte die Kapitänin?', 'statement'],
    ['Warum sank die Fähre?', 'reason'],
    ['¿Por qué se hundió el barco?', 'reason'],
    ['¿En qué ciudad se reunió la comisión?', 'place'],
    ['Feribot neden battı?', 'reason'],
    ['Hangi şirket öder?', 'body'],
    ['渡轮为什么沉没？', 'reason'],
    ['谁是船长？', 'person'],
  ])('%s → %s', (question, wanted) => {
    expect(wantedBy(question)).toBe(wanted);
  });
});

describe('the words that a question looks for', () => {
  const wordsOf = (text: string): readonly string[] =>
    readQuestion(text, {}).query.clauses.flatMap(({ alternatives }) => alternatives.flatMap(({ words }) => words));

  it.each([
    ['What did Calder say about the lamp?', ['Calder', 'about', 'the', 'lamp']],
    ['Who said that the lamp was dark?', ['said', 'that', 'the', 'lamp', 'dark']],
    ['WHO report on Larkhaven', ['WHO', 'report', 'on', 'Larkhaven']],
    ['calder letter lamp', ['calder', 'letter', 'lamp']],
    ['من هو القبطان؟', ['القبطان']],
    ['Кто такой капитан?', ['капитан']],
  ])('%s: %j', (question, words) => {
    expect(wordsOf(question)).toEqual(words);
  });

  it('keeps operators', () => {
    const { clauses, filters } = readQuestion('Who lit "the lamp" -quay doc:gazette?', {}).query;
    expect(clauses.map(({ negated }) => negated)).toEqual([false, false, true]);
    expect(filters.document).toBe('gazette?');
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
