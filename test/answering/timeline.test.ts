import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenDossier } from '../../src/openDossier.ts';
import { wording } from '../../src/wording/catalogue.ts';
import { openParagraphs, openWritten } from '../fixtures/ferryDossier.ts';
import { timeline } from './inJson.ts';

const ALL = { topic: '', person: '', limits: {} };

/** The entries as people read them: when, and the sentence. */
async function toldBy(
  open: OpenDossier,
  request: Partial<typeof ALL> & { limits?: { after?: string; before?: string } } = {},
) {
  const answer = await timeline({ ...ALL, ...request }, open);
  const entries = (answer.timeline?.events ?? []).flatMap((event) => event.entries);
  return entries.map(({ result, from, to, relation, sure, label }) => {
    const { text, start, sentence } = answer.results[result] ?? { text: '', start: 0, sentence: null };
    return {
      when: wording.days.interval({ from, to }, relation) + (sure ? '' : ' ?'),
      sentence: text.slice((sentence?.start ?? 0) - start, (sentence?.end ?? 0) - start),
      label: label.text,
    };
  });
}

describe('days in words', () => {
  it.each([
    ['2022-09-12', '2022-09-12', '12 September 2022'],
    ['2022-09-01', '2022-09-30', 'September 2022'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2022-01-01', '2022-12-31', '2022'],
    ['2000-01-01', '2009-12-31', '2000s'],
    ['2005-01-01', '2009-12-31', '2005–2009'],
    ['2022-09-10', '2022-09-14', '10–14 September 2022'],
    ['2022-08-30', '2022-09-02', '30 August – 2 September 2022'],
    ['2021-12-30', '2022-01-02', '30 December 2021 – 2 January 2022'],
    ['2022-04-01', '2022-06-30', 'April – June 2022'],
    ['2021-11-01', '2022-02-28', 'November 2021 – February 2022'],
  ])('%s to %s is %s', (from, to, words) => {
    expect(wording.days.interval({ from, to })).toBe(words);
    expect(wording.days.interval({ from, to }, 'since')).toBe(`since ${words}`);
  });
});

describe('a timeline', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['a date that leads', 'On 3 May 2021 the Petrel left the harbour.', ['3 May 2021 | the Petrel left the harbour.']],
    [
      'a date at the end',
      'The Petrel left the harbour on 3 May 2021.',
      ['3 May 2021 | The Petrel left the harbour on 3 May 2021.'],
    ],
    [
      'two dates in one sentence',
      'The Petrel was built at Larkhaven in 1974, and has sailed to the islands since 1981.',
      [
        '1974 | The Petrel was built at Larkhaven in 1974, and has sailed to the islands since 1981.',
        'since 1981 | has sailed to the islands since 1981.',
      ],
    ],
    [
      'a stretch',
      'The panel sat in the old customs house from 3 May 2021 to 7 May 2021.',
      ['3–7 May 2021 | The panel sat in the old customs house from 3 May 2021 to 7 May 2021.'],
    ],
    ['a date as a label', '3 May 2021. The Petrel left the harbour.', ['3 May 2021 | The Petrel left the harbour.']],
    ['a year that names a thing', 'They went back behind the 1967 lines of the chart.', []],
    ['some day', 'It all began on a Thursday.', []],
    [
      'one time named twice',
      'On 3 May 2021 it left, and on 3 May 2021 it came back.',
      ['3 May 2021 | it left, and on 3 May 2021 it came back.'],
    ],
  ];
  it.each(cases)('%s', async (_, text, expected) => {
    expect((await toldBy(openParagraphs(text))).map(({ when, label }) => `${when} | ${label}`)).toEqual(expected);
  });

  it('leaves out headings, which tell nothing by themselves', async () => {
    expect(await toldBy(openParagraphs('# The night of 3 May 2021', 'The Petrel left the harbour.'))).toEqual([]);
  });

  it('is in order of time, whatever the order of the documents', async () => {
    const day = fc
      .integer({ min: 1, max: 28 })
      .chain((date) =>
        fc
          .tuple(fc.constantFrom('March', 'May', 'July'), fc.integer({ min: 1990, max: 2021 }))
          .map(([month, year]) => `${date} ${month} ${year}`),
      );
    await fc.assert(
      fc.asyncProperty(fc.array(day, { minLength: 1, maxLength: 12 }), async (days) => {
        const open = openWritten(
          days.map((one, index) => ({
            id: `d${index}`,
            paragraphs: [`On ${one} something of kind ${index} happened.`],
          })),
        );
        const answer = await timeline(ALL, open);
        const told = (answer.timeline?.events ?? []).flatMap(({ entries }) => entries.map(({ from }) => from));
        expect(told).toEqual(days.map((one) => new Date(`${one} UTC`).toISOString().slice(0, 10)).toSorted());
        expect(answer.timeline?.spread.reduce((sum, { count }) => sum + count, 0)).toBe(days.length);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    [
      'accounts of one event stand together',
      'On 3 May 2021 the ferry Petrel left Larkhaven harbour late.',
      'The ferry Petrel left Larkhaven late on 3 May 2021, the Courier says.',
      [2],
    ],
    [
      'other things of the same day do not',
      'On 3 May 2021 the ferry Petrel left Larkhaven harbour late.',
      'On 3 May 2021 the school board ordered benches.',
      [1, 1],
    ],
    [
      'nor the day and the year around it',
      'On 3 May 2021 the ferry Petrel left Larkhaven harbour late.',
      'In 2021 the ferry Petrel left Larkhaven harbour late.',
      [1, 1],
    ],
  ])('%s', async (_, one, other, sizes) => {
    const open = openWritten([
      { id: 'gazette', paragraphs: [one] },
      { id: 'courier', paragraphs: [other] },
      {
        id: 'filler',
        paragraphs: ['Nothing else was heard of it.', 'The wind stood at seven.', 'A pilot came aboard.'],
      },
    ]);
    const events = (await timeline(ALL, open)).timeline?.events ?? [];
    expect(events.map(({ entries }) => entries.length).toSorted((a, b) => b - a)).toEqual(sizes);
  });

  it('leaves out a day without its year that other documents date in another year, and says so', async () => {
    const note = {
      id: 'note',
      metadata: { published: '2026-11-05' },
      paragraphs: ['They cite the statement of 12 September.'],
    };
    const log = {
      id: 'log',
      metadata: { published: '2026-11-03' },
      paragraphs: ['On 12 September 2022 the envoys landed.'],
    };
    const answer = await timeline(ALL, openWritten([note, log]));
    expect(answer.timeline?.events.map(({ from }) => from)).toEqual(['2022-09-12']);
    expect(answer.notes.join(' ')).toContain('“12 September”');
    const alone = await timeline(ALL, openWritten([note]));
    expect(alone.timeline?.events.map(({ from }) => from)).toEqual(['2026-09-12']);
  });

  const narrowed = openWritten([
    {
      id: 'gazette',
      paragraphs: [
        'Captain Ines Calder came to Larkhaven in 1999. On 3 May 2021 she left again. In 2005 the harbour was dredged.',
        '“We sailed on 4 May 2021,” said Ines Calder. The mate slept until 5 May 2021.',
      ],
    },
  ]);

  it.each([
    ['a topic keeps the sentences that hold it, and those behind them', { topic: 'dredged' }, ['2005']],
    ['what follows a sentence of the topic counts too', { topic: 'Larkhaven' }, ['1999', '3 May 2021']],
    [
      'a person is named, or named just before, or speaks',
      { person: 'Calder' },
      ['1999', '3 May 2021', '4 May 2021', 'until 5 May 2021'],
    ],
    ['from a day on', { limits: { after: '2021-05-04' } }, ['4 May 2021', 'until 5 May 2021']],
    ['before a year', { limits: { before: '2005' } }, ['1999']],
    ['between', { limits: { after: '2000', before: '2021-05-04' } }, ['2005', '3 May 2021']],
  ])('%s', async (_, request, whens) => {
    expect((await toldBy(narrowed, request)).map(({ when }) => when)).toEqual(whens);
  });

  it('shows who says it', async () => {
    const answer = await timeline({ ...ALL, limits: { after: '2021-05-04', before: '2021-05-05' } }, narrowed);
    expect(answer.results[0]?.quotation?.speaker).toBe('Ines Calder');
  });

  it('counts what nothing dates, and what has no bounds', async () => {
    const answer = await timeline(
      ALL,
      openParagraphs('On 3 May 2021 it left. It came back on Thursday. Now it is gone, and so is the future.'),
    );
    expect(answer.timeline).toMatchObject({ dated: 1, undated: 1, unbounded: 2 });
    expect(answer.timeline?.open.map(({ text }) => text)).toEqual(['Thursday']);
    expect(answer.notes.join(' ')).toContain('has no date');
  });

  it('lists the events that are most told of where there are too many, and says so', async () => {
    const paragraphs = Array.from(
      { length: 150 },
      (_, index) => `In ${1850 + index} the ferry number ${index} was built.`,
    );
    const answer = await timeline(ALL, openWritten([{ id: 'list', paragraphs }]));
    expect(answer.results).toHaveLength(120);
    expect(answer.total).toBe(150);
    expect(answer.notes.join(' ')).toContain('120 of 150');
    expect(answer.timeline?.spread).toHaveLength(150);
  });

  it.each([
    [
      'nothing is dated',
      openParagraphs('The wind stood at seven.'),
      ALL,
      'No sentence about this names a date or time',
    ],
    ['only what cannot be dated', openParagraphs('It came on Thursday.'), ALL, 'mentioned, but not the day'],
    ['the topic has no date', narrowed, { ...ALL, topic: 'mate', limits: { before: '1900' } }, 'They go from'],
    [
      'the topic is elsewhere',
      narrowed,
      { ...ALL, topic: 'zeppelin' },
      'The dossier has dates from 1999 to 5 May 2021',
    ],
    ['nobody of that name', narrowed, { ...ALL, person: 'Oster' }, '/search looks for any word'],
  ])('says what it lacks where %s', async (_, open, request, words) => {
    const answer = await timeline(request, open);
    expect(answer.abstained).toBe(true);
    expect(answer.results).toEqual([]);
    expect(answer.notes.join(' ')).toContain(words);
  });
});
