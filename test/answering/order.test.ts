import { describe, expect, it } from 'vitest';
import { consider } from '../../src/answering/ask/consider.ts';
import { memoryDossier } from '../eval/memoryDossier.ts';

/** Notes on an invented ferry inquiry: the same few words in many places, so that order is what matters. */
const passages = [
  [
    'lamp',
    'The breakwater',
    'The lamp on the Larkhaven breakwater was dark for nine nights before the ferry ran aground.',
  ],
  ['inquiry', 'The inquiry', 'The inquiry into the ferry sat in Larkhaven for six weeks and heard forty witnesses.'],
  ['captain', 'Captain Calder', 'Ines Calder, captain of the ferry, asked the harbour office twice for a lamp.'],
  ['budget', 'Money', 'The harbour office had spent the money for lamps on a new weighbridge for lorries.'],
  [
    'weather',
    'Fog',
    'Fog lay over the bay. Fog is common there in March, and the ferry runs in fog on most days of that month.',
  ],
  ['mussels', 'Mussels', 'Mussel farmers in the bay sell their harvest at the Thursday market.'],
] as const;
const open = memoryDossier(passages.map(([id, title, text]) => ({ id, title, text })));

async function order(question: string): Promise<readonly string[]> {
  return (await consider(question, {}, open)).candidates.map(({ hit }) => hit.document.id);
}

describe('the order of passages', () => {
  it.each([
    ['How long was the lamp on the breakwater dark?', 'lamp', 'three of the question’s words, in the question’s order'],
    ['Who asked the harbour office for a lamp?', 'captain', 'covers more of the question than the note on money does'],
    [
      'What was the money for lamps spent on?',
      'budget',
      'the stem of “lamps” is elsewhere too; “money” and “spent” are not',
    ],
    ['How many witnesses did the inquiry hear?', 'inquiry', 'rare words weigh more than “ferry”, which is everywhere'],
    ['ferry fog march', 'weather', 'a telegram: all three words'],
    ['mussels', 'mussels', 'one word, in the title and in the text'],
    ['calder lamp harbor office', 'captain', 'a name and a word spelt in another way'],
  ])('%s → %s: %s', async (question, first) => {
    expect((await order(question))[0]).toBe(first);
  });

  it('counts a word said twice in a question for more', async () => {
    const once = (await consider('lamp weighbridge', {}, open)).candidates;
    const twice = (await consider('lamp lamp weighbridge', {}, open)).candidates;
    const scoreOf = (list: typeof once): number => list.find(({ hit }) => hit.document.id === 'lamp')?.score ?? 0;
    expect(scoreOf(twice)).toBeGreaterThan(scoreOf(once));
  });

  it('finds a passage by its title alone where the title stands for just that passage', async () => {
    expect(await order('breakwater')).toEqual(['lamp']);
    const titled = memoryDossier([{ id: 'a', title: 'Quayside cranes', text: 'Two of them stand idle.' }]);
    expect((await consider('cranes', {}, titled)).candidates.map(({ hit }) => hit.document.id)).toEqual(['a']);
  });

  it('reads a question in capitals as it reads any other', async () => {
    expect((await order('WHO ASKED THE HARBOUR OFFICE FOR A LAMP IN LARKHAVEN'))[0]).toBe('captain');
  });
});

describe('questions and documents in one language', () => {
  it.each([
    [
      'ar',
      'متى احترقت السفينة؟',
      ['احترقت سفينة الركاب في ميناء لاركهافن عام 1931.', 'يبيع الصيادون المحار في السوق كل خميس.'],
    ],
    [
      'ar, with and without the article',
      'مدينة لاركهافن',
      ['تقع المدينة لاركهافن على خليج هادئ.', 'يبيع الصيادون المحار في السوق.'],
    ],
    ['ru', 'Когда сгорел паром?', ['Паром сгорел в гавани Ларкхейвена в 1931 году.', 'Рыбаки продают мидий на рынке.']],
    [
      'de',
      'Wann sank die Fähre?',
      ['Die Fähre sank 1931 im Hafen von Larkhaven.', 'Die Fischer verkaufen Muscheln auf dem Markt.'],
    ],
    [
      'es',
      '¿Cuándo se hundió el transbordador?',
      ['El transbordador se hundió en 1931 en el puerto.', 'Los pescadores venden mejillones en el mercado.'],
    ],
    [
      'tr',
      'Feribot ne zaman battı?',
      ['Feribot 1931 yılında Larkhaven limanında battı.', 'Balıkçılar pazarda midye satıyor.'],
    ],
    ['zh', '渡轮什么时候沉没？', ['渡轮于1931年在港口沉没。', '渔民在市场上卖贻贝。']],
  ] as const)('%s', async (_language, question, texts) => {
    const dossier = memoryDossier(texts.map((text, at) => ({ id: String(at), title: '', text })));
    expect((await consider(question, {}, dossier)).candidates[0]?.hit.document.id).toBe('0');
  });
});
