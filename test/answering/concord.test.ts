import { describe, expect, it } from 'vitest';
import { quantityAt } from '../../src/answering/agreement/quantity.ts';
import type { AnswerJson } from '../../src/json/answerJson.ts';
import type { ConcordJson } from '../../src/json/commands/askJson.ts';
import { openWritten, type Written } from '../fixtures/ferryDossier.ts';
import { ask } from './inJson.ts';

/** A document for each text, so that each is a source of its own. */
function sourcesOf(...texts: readonly string[]) {
  const published = '2021-03-07';
  return openWritten(
    texts.map((text, at): Written => ({ id: `source-${at + 1}`, metadata: { published }, paragraphs: [text] })),
  );
}

/** The first words of each side, as the answer gives them. */
function sidesOf(concord: ConcordJson | undefined): readonly string[] {
  return (concord?.sides ?? []).map(({ places }) => places[0]?.text ?? '');
}

async function heard(question: string, ...texts: readonly string[]): Promise<AnswerJson> {
  const open = sourcesOf(...texts);
  const answer = await ask(question, {}, open);
  return answer;
}

const PASSENGERS = 'How many passengers were on the ferry Petrel that night?';
const SAILED = 'When did the ferry Petrel sail from the quay?';

describe('passages that give the same', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'figures and words',
      PASSENGERS,
      ['12 passengers were on the ferry Petrel that night.', 'Twelve passengers were on the ferry Petrel that night.'],
    ],
    [
      'separators of thousands',
      PASSENGERS,
      [
        '12,000 passengers were on the ferry Petrel that night.',
        '12 000 passengers were on the ferry Petrel that night.',
        '12\u00a0000 passengers were on the ferry Petrel that night.',
      ],
    ],
    [
      'a year and a day in it',
      SAILED,
      ['The ferry Petrel sailed from the quay in 1991.', 'The ferry Petrel sailed from the quay on 12 May 1991.'],
    ],
    [
      'a day of the week and its date',
      SAILED,
      ['The ferry Petrel sailed from the quay on Friday.', 'The ferry Petrel sailed from the quay on 5 March 2021.'],
    ],
    [
      'two spellings of a name',
      'Who steered the ferry Petrel that night?',
      ['Moustafa Kadiri steered the ferry Petrel that night.', 'Mustafa Qadiri steered the ferry Petrel that night.'],
    ],
    [
      'a shorter and a longer name',
      'Who steered the ferry Petrel that night?',
      ['Captain Ines Calder steered the ferry Petrel that night.', 'Ines Calder steered the ferry Petrel that night.'],
    ],
  ])('%s agree', async (_what, question, texts) => {
    const { concord } = await heard(question, ...texts);
    expect(concord?.kind).toBe('agree');
    expect(concord?.sides.map(({ places }) => places.length)).toEqual([texts.length]);
  });
});

describe('passages that cannot all be right', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      'two numbers',
      PASSENGERS,
      ['112 passengers were on the ferry Petrel that night.', '97 passengers were on the ferry Petrel that night.'],
      ['112', '97'],
    ],
    [
      'two days',
      SAILED,
      [
        'The ferry Petrel sailed from the quay on 12 May 1991.',
        'The ferry Petrel sailed from the quay on 14 May 1991.',
      ],
      ['12 May 1991', '14 May 1991'],
    ],
    [
      'two hours',
      SAILED,
      ['The ferry Petrel sailed from the quay at 23:40.', 'The ferry Petrel sailed from the quay at 22:15.'],
      ['23:40', '22:15'],
    ],
  ])('%s: both sides are given, each with its place', async (_what, question, texts, words) => {
    const { concord, results } = await heard(question, ...texts);
    expect(concord?.kind).toBe('differ');
    expect(sidesOf(concord).toSorted()).toEqual(words.toSorted().map((one) => expect.stringContaining(one)));
    const shown = results.map(({ citation }) => citation);
    for (const { places } of concord?.sides ?? []) expect(shown).toContain(places[0]?.citation);
  });

  it('is not said of words that leave room, of another matter, or of names', async () => {
    const rough = [
      '112 passengers were on the ferry Petrel that night.',
      'More than 90 passengers were on the ferry Petrel that night.',
    ];
    expect((await heard(PASSENGERS, ...rough)).concord?.kind).not.toBe('differ');
    const other = ['112 passengers were on the ferry Petrel that night.', '97 blankets were on the quay of Larkhaven.'];
    expect((await heard(PASSENGERS, ...other)).concord).toBeUndefined();
    const names = ['Ines Calder signed the report of the inquiry.', 'Nils Aubrey signed the report of the inquiry.'];
    expect((await heard('Who signed the report of the inquiry?', ...names)).concord?.kind).not.toBe('differ');
  });

  it('counts the passages on each side', async () => {
    const { concord } = await heard(
      PASSENGERS,
      '112 passengers were on the ferry Petrel that night.',
      'On the ferry Petrel that night were 112 passengers.',
      '97 passengers were on the ferry Petrel that night.',
    );
    expect(concord?.sides.map(({ places }) => places.length).toSorted()).toEqual([1, 2]);
  });

  it('shows the other side however far down it stands', async () => {
    const many = Array.from({ length: 14 }, () => '112 passengers were on the ferry Petrel that night.');
    const long =
      'The Gazette counted for itself. 97 passengers were on the ferry Petrel that night. It took the names one by one, in rain, and printed them all on a page of their own.';
    const { concord, results } = await heard(PASSENGERS, ...many, long);
    expect(concord?.kind).toBe('differ');
    expect(results.length).toBeLessThanOrEqual(10);
    expect(results.map(({ citation }) => citation)).toContain('source-15:1');
  });

  it('keeps who says so', async () => {
    const { concord } = await heard(
      PASSENGERS,
      '“112 passengers were on the ferry Petrel that night,” said Ines Calder.',
      '“97 passengers were on the ferry Petrel that night,” said Oskar Lindqvist.',
    );
    const speakers = concord?.sides.map(({ places }) => places[0]?.speaker);
    expect(speakers?.toSorted()).toEqual(['Ines Calder', 'Oskar Lindqvist']);
  });
});

describe('different speakers', () => {
  it('are shown side by side where no time or number is asked for', async () => {
    const { concord } = await heard(
      'Why was the harbour lamp dark that night?',
      '“The harbour lamp was dark that night because the office saved oil,” said Ines Calder.',
      '“The harbour lamp was dark that night because a storm broke it,” said Oskar Lindqvist.',
    );
    expect(concord?.kind).toBe('speakers');
    const speakers = concord?.sides.map(({ places }) => places[0]?.speaker);
    expect(speakers?.toSorted()).toEqual(['Ines Calder', 'Oskar Lindqvist']);
  });
});

it('a number is marked and given whole, however its thousands are set apart', async () => {
  const { concord, results } = await heard(
    PASSENGERS,
    '12 000 passengers were on the ferry Petrel that night.',
    '9 500 passengers were on the ferry Petrel that night.',
  );
  expect(
    sidesOf(concord)
      .map((words) => words.slice(0, 6).trim())
      .toSorted(),
  ).toEqual(['12 000', '9 500']);
  for (const { text, span } of results) expect(text.slice(0, span?.end)).toMatch(/^(?:12 000|9 500)/u);
});

describe('a number', () => {
  it.each<[string, string, number, string]>([
    ['12,000 litres', '12,000', 12_000, 'en'],
    ['12 000 litres', '12', 12_000, 'en'],
    ['12’000 litres', '12', 12_000, 'en'],
    ['12.000 Liter', '12.000', 12_000, 'de'],
    ['12.5 litres', '12.5', 12.5, 'en'],
    ['twelve litres', 'twelve', 12, 'en'],
    ['twenty-one litres', 'twenty-one', 21, 'en'],
    ['twelve thousand four hundred litres', 'twelve thousand four hundred', 12_400, 'en'],
    ['1.5 million litres', '1.5 million', 1_500_000, 'en'],
    ['two dozen litres', 'two dozen', 24, 'en'],
    ['zwölf Liter', 'zwölf', 12, 'de'],
    ['١٢ لترا', '١٢', 12, 'ar'],
  ])('“%s” is read by its value', (text, span, value, language) => {
    const start = text.indexOf(span);
    const whole = { start: 0, end: text.length };
    expect(quantityAt(text, whole, { start, end: start + span.length }, language)?.value).toBe(value);
  });

  it.each(['litres', '', '—'])('“%s” is none', (text) => {
    const whole = { start: 0, end: text.length };
    expect(quantityAt(text, whole, whole)).toBeNull();
  });
});
