import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followUp } from '../../src/questions/followUps/followUp.ts';
import { wantedBy } from '../../src/questions/wanted.ts';

interface Case {
  readonly before: string;
  readonly next: string;
  readonly read: string;
}

const LEANING: readonly Case[] = [
  // What asks gives way to what asks now.
  { before: 'Where did the ferry run aground?', next: 'And when?', read: 'when did the ferry run aground?' },
  { before: 'When did Orla Fenwick resign?', next: 'and why?', read: 'why did Orla Fenwick resign?' },
  { before: 'Who led the delegation?', next: 'and when exactly?', read: 'when exactly led the delegation?' },
  { before: 'Did the captain ask for a lamp?', next: 'when?', read: 'when did the captain ask for a lamp?' },
  { before: 'calder lamp letter', next: 'and when?', read: 'when calder lamp letter?' },
  // A part gives way to another of its kind.
  { before: 'Who visited Larkhaven in March?', next: 'and in April?', read: 'Who visited Larkhaven in April?' },
  { before: 'Who visited Larkhaven in March?', next: 'and April?', read: 'Who visited Larkhaven in April?' },
  { before: 'What happened in May 2021?', next: 'What about June?', read: 'What happened in June?' },
  { before: 'Who visited Larkhaven?', next: 'and in April?', read: 'Who visited Larkhaven in April?' },
  { before: 'What did Holm say about Larkhaven?', next: 'and Calder?', read: 'What did Calder say about Larkhaven?' },
  {
    before: 'What did Holm say about the quay?',
    next: 'and about the lamp?',
    read: 'What did Holm say about the lamp?',
  },
  { before: 'Who signed the report?', next: 'and the letter?', read: 'Who signed the letter?' },
  {
    before: 'When did the Petrel leave the quay?',
    next: 'what about the second ferry?',
    read: 'When did the second ferry leave the quay?',
  },
  // A pronoun is read as what it points at.
  {
    before: 'When did Calder write to the office?',
    next: 'and what did she say about the lamp',
    read: 'what did Calder say about the lamp?',
  },
  { before: 'When did Orla Fenwick resign?', next: 'who was she?', read: 'who was Orla Fenwick?' },
  { before: 'Where did the ferry run aground?', next: 'when was it raised?', read: 'when was the ferry raised?' },
  {
    before: 'Who ordered the late sailing?',
    next: 'what did the captain say about it?',
    read: 'what did the captain say about the late sailing?',
  },
  { before: 'Who spoke in Larkhaven?', next: 'and who died there?', read: 'who died in Larkhaven?' },
  // Where it is not clear which, all that was said before comes along.
  {
    before: 'Who led the delegation?',
    next: 'what did he say about it?',
    read: 'what did he say about it, led the delegation?',
  },
  { before: 'Who led the delegation?', next: 'and who was with him?', read: 'who was with him, led the delegation?' },
  { before: 'Who drafted the report?', next: 'and who signed?', read: 'who signed, drafted the report?' },
  // Other languages, each with its own "and".
  { before: 'Wann trat Orla Fenwick zurück?', next: 'und warum?', read: 'warum trat Orla Fenwick zurück?' },
  { before: 'Wer besuchte Larkhaven im März?', next: 'und im April?', read: 'Wer besuchte Larkhaven im April?' },
  {
    before: 'Wann trat Orla Fenwick zurück?',
    next: 'Was sagte sie über die Lampe?',
    read: 'Was sagte Orla Fenwick über die Lampe?',
  },
  { before: '¿Cuándo dimitió Orla Fenwick?', next: '¿y por qué?', read: '¿por qué dimitió Orla Fenwick?' },
  { before: '¿Quién visitó Larkhaven en marzo?', next: '¿y en abril?', read: '¿Quién visitó Larkhaven en abril?' },
  { before: '¿Quién es Orla Fenwick?', next: '¿Cuándo dimitió?', read: '¿Cuándo dimitió Orla Fenwick?' },
  { before: 'Когда Орла Фенвик ушла?', next: 'а почему?', read: 'почему Орла Фенвик ушла?' },
  { before: 'Кто посетил порт в марте?', next: 'а в апреле?', read: 'Кто посетил порт в апреле?' },
  { before: 'Когда Орла Фенвик ушла?', next: 'Что она сказала о лампе?', read: 'Что Орла Фенвик сказала о лампе?' },
  { before: 'متى استقالت أورلا فينويك؟', next: 'ولماذا؟', read: 'لماذا استقالت أورلا فينويك؟' },
  { before: 'من زار الميناء في مارس؟', next: 'وفي أبريل؟', read: 'من زار الميناء في أبريل؟' },
  { before: 'Orla Fenwick ne zaman istifa etti?', next: 'peki neden?', read: 'Orla Fenwick neden istifa etti?' },
  { before: 'Orla Fenwick ne zaman istifa etti?', next: 'o ne dedi?', read: 'Orla Fenwick ne dedi?' },
  { before: '奥拉·芬威克什么时候辞职？', next: '那为什么？', read: '奥拉·芬威克为什么辞职？' },
  { before: '三月谁访问了港口？', next: '那四月呢？', read: '四月谁访问了港口？' },
];

/** Questions that stand for themselves, and talk. */
const ALONE: readonly string[] = [
  'How many mussels were sold at the Thursday market?',
  'And how many mussels were sold at the Thursday market?',
  'Why did Calder say that she was ill?',
  'Is there a report on the ferry?',
  'Who said that the lamp was out?',
  'and who is Calder?',
  'Who may enter the lamp house?',
  'thank you',
  'no',
  'lamp',
  'Wer ist der Direktor der Gesellschaft?',
  '¿Quién es el director de la compañía?',
  'Кто директор компании?',
  'من هو مدير الشركة؟',
  'Şirketin müdürü kim?',
  '公司的经理是谁？',
];

const BEFORE = 'Who ordered the late sailing?';

describe('a question that leans on the one before', () => {
  it.each(LEANING)('“$before” “$next” is read “$read”', ({ before, next, read }) => {
    expect(followUp(before, next)).toBe(read);
  });

  it.each(LEANING)('asks for what it asks for: “$next” after “$before”', ({ before, next }) => {
    const own = wantedBy(next);
    if (own !== 'other') expect(wantedBy(followUp(before, next))).not.toBe('other');
  });

  it('leans in a chain on the question as it was read', () => {
    const second = followUp('When did Orla Fenwick resign?', 'and why?');
    expect(followUp(second, 'and where?')).toBe('where did Orla Fenwick resign?');
    expect(followUp(second, 'What did she say?')).toBe('What did Orla Fenwick say?');
  });
});

describe('a question that stands for itself', () => {
  it.each(ALONE)('%s', (question) => {
    expect(followUp(BEFORE, question)).toBe(question);
  });

  it.each(['', '   ', '?'])('has nothing to lean on after “%s”', (before) => {
    expect(followUp(before, 'and when?')).toBe('and when?');
  });

  it('stays as it is after any other: three words that mean something, none that points', () => {
    const word = fc.constantFrom('lamp', 'harbour', 'ferry', 'blanket', 'captain', 'winter', 'timetable');
    const asking = fc.constantFrom('Who saw', 'When did', 'Why was', 'Which of');
    const question = fc
      .tuple(asking, fc.uniqueArray(word, { minLength: 3, maxLength: 5 }))
      .map(([first, rest]) => `${first} ${rest.join(' ')}?`);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), question, (before, asked) => {
        expect(followUp(before, asked)).toBe(asked);
      }),
    );
  });
});

describe('any two texts', () => {
  const words = fc
    .array(
      fc.constantFrom('and', 'he', 'it', 'what', 'in', 'April', 'the', 'Calder', 'и', 'она', 'و', '那', '呢', '?', ','),
      {
        maxLength: 8,
      },
    )
    .map((all) => all.join(' '));
  const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), words);

  it('are read without fault, in bounded length, the same each time', () => {
    fc.assert(
      fc.property(text, text, (before, asked) => {
        const read = followUp(before, asked);
        expect(read.length).toBeLessThanOrEqual(Math.max(asked.length, 600 + 2));
        expect(followUp(before, asked)).toBe(read);
      }),
      { numRuns: 500 },
    );
  });

  it('grow no further than the limit in a chain', () => {
    let before = 'Who signed the report?';
    for (let turn = 0; turn < 60; turn += 1) before = followUp(before, `and about subject number ${turn}`);
    expect(before.length).toBeLessThanOrEqual(602);
  });
});
