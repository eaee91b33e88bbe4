import { describe, expect, it } from 'vitest';
import type { VerdictJson } from '../../src/json/commands/verifyJson.ts';
import { openWritten } from '../fixtures/ferryDossier.ts';
import { verify } from './inJson.ts';

const open = openWritten([
  {
    id: 'sense',
    paragraphs: [
      'Nora Vale said: “We shall never, whatever the owners offer, lease the drydock to a bank. The cranes rust.”',
      'Otto Brink said: “The dam, critics say, is rotten. The gates will hold if the rain stops before noon.”',
      'Tess Marlow said: “They [the divers] did [not] see the wreck.”',
      'Nora Vale said: “It fell to −7 degrees, cost £60 an hour and took 30% of twenty-five thousand nets at 18:20.”',
      'Otto Brink said: “The pressure p ≠ q cannot be measured[4] under § 12.”',
      '“We have counted the nets,” said Lars Fenn, who keeps the store. “There are forty of them.”',
      '“The weir,” said Tess Marlow, a diver since 1990, “was never inspected by anyone.”',
      '“The pier is sound,” said Nora Vale. “The pier is rotten to the core,” said Otto Brink.',
      'Mira Stone said: “I do not believe that the lagoon is poisoned. Nobody doubts that the eels are dying.”',
      'Mira Stone said: “The smelter will close if the court agrees. It is late, and the bell has rung.”',
      '“The ferry will never pay for itself,” Lars Fenn said, “and all of you know it.”',
      '“Why did nobody tell the council about it?” Otto Brink asked.',
      'Sara Blom said: “They [the pilots] ran. The U.S. paid 1.5 million crowns for 12,500 planks and the [old] barge.”',
      'The hull was “thin as a shell,” Sara Blom said, and no one had “heard a crack.”',
      'Ada Pell said: “The tide was late, and so we slept. The tide turned, so we left.”',
      'Ada Pell said: “The pike may come back, and the lock is almost done. We rent the mill, but only if they pay.”',
      '“The mast is older than the hull,” a voice behind them put in. “You can see it in the grain.”',
      '“We sat in a house in Vik, with a bad line,” Ivar Moen told the radio’s “Today” on Monday. “I could hardly hear a word of it.”',
      '“We expect to be asked,” Rut Lind said on “Meet the Crews.” “But being asked is another thing.”',
      'The pontoon was sold in ’08.',
      'Vera Klug said: “A thousand nets and twelve hundred ropes were lost, some in 1940 and ten of a thousand later.”',
      'Vera Klug sagte: „Wir werden die Schleuse nicht, solange ich lebe, an Fremde verkaufen.“',
    ],
  },
]);

async function only(text: string): Promise<VerdictJson> {
  const [verdict] = (await verify(text, open)).verdicts ?? [];
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}

describe('words that turn the sense', () => {
  it.each<[string, string]>([
    ['“We shall … lease the drydock to a bank.”', 'negation'],
    ['“The dam … is rotten.”', 'attribution'],
    ['“They did see the wreck.”', 'negation'],
    ['“The cranes [never] rust.”', 'negation'],
    ['„Wir werden die Schleuse … an Fremde verkaufen.“', 'negation'],
    ['“The pike … come back, and the lock is … done.”', 'condition'],
    ['“The pike will come back, and the lock is almost done.”', 'condition'],
    ['“It fell to 7 degrees, cost £60 an hour and took 30% of twenty-five thousand nets at 18:20.”', 'number'],
    ['“It fell to −7 degrees, cost $60 an hour and took 30% of twenty-five thousand nets at 18:20.”', 'number'],
    ['“It fell to −7 degrees, cost £60 an hour and took 30 of twenty-five thousand nets at 18:20.”', 'number'],
    ['“It fell to −7 degrees, cost £60 an hour and took 30% of 26,000 nets at 18:20.”', 'number'],
    ['“The pressure p ≠ q cannot be measured under 12.”', 'number'],
  ])('make %s altered', async (text, alert) => {
    const { verdict, differences } = await only(text);
    expect([verdict, [...new Set(differences.map((one) => one.alert))]]).toEqual(['altered', [alert]]);
  });

  it('count between words too', async () => {
    expect((await only('“The pressure p = q cannot be measured under § 12.”')).verdict).toBe('altered');
  });
});

describe('the same in another form', () => {
  it.each([
    '“It fell to -7 degrees, cost £60 an hour and took thirty per cent of 25,000 nets at 18.20.”',
    '“It fell to −7 degrees, cost 60 £ an hour and took 30 % of 25000 nets at 18:20.”',
    '“A thousand nets and twelve hundred ropes were lost, some in 1940 and ten of a thousand later.”',
    '“A 1,000 nets and 1200 ropes were lost, some in 1940 and ten of a thousand later.”',
    '“The pressure p ≠ q can’t be measured under §12.”',
    '“We shall never … lease the drydock to a bank.”',
  ])('is verbatim: %s', async (text) => {
    expect((await only(text)).verdict).toMatch(/^verbatim/u);
  });
});

describe('numbers and initials in another form', () => {
  it.each<[string, readonly string[]]>([
    ['“The U.S. paid 1,5 million crowns for 12 500 planks”', ['1,5 million', '12 500']],
    ['“The US paid 1.5 million crowns for 12,500 planks”', []],
    ['“The us paid 1.5 million crowns for 12500 planks”', ['us', '12500']],
  ])('are shown: %s', async (text, forms) => {
    const { verdict, writtenOtherwise } = await only(text);
    expect(verdict).toBe('verbatim but cut');
    expect(writtenOtherwise.map(({ pasted }) => text.slice(pasted.start, pasted.end))).toEqual(forms);
  });

  it.each(['“The U.S. paid 15 million crowns”', '“The U.S. paid 1.5 million crowns for 1,250 planks”'])(
    'are others: %s',
    async (text) => {
      expect((await only(text)).verdict).toBe('altered');
    },
  );
});

it('knows a word by the letters that are seen', async () => {
  const soft = openWritten([{ id: 'soft', paragraphs: ['Nora Vale said: “We have coun\u00adted all the boats.”'] }]);
  expect((await verify('“We have counted all the boats.”', soft)).verdicts?.[0]?.verdict).toBe('verbatim');
});

describe('words in an editor’s brackets', () => {
  it.each(['Sara Blom: “The pilots ran.”', 'Sara Blom: “… the pilots ran.”'])(
    'are not the speaker’s: %s',
    async (text) => {
      const { verdict, differences } = await only(text);
      expect([verdict, differences.map(({ kind }) => kind)]).toEqual(['altered', ['replaced']]);
    },
  );

  it.each(['Sara Blom: “They ran.”', 'Sara Blom: “They the pilots ran.”', 'Sara Blom: “the old barge”'])(
    'are noted beside those that they explain: %s',
    async (text) => {
      expect((await only(text)).verdict).toBe('verbatim but cut');
      expect((await only(text)).notes).toHaveLength(1);
    },
  );
});

it.each(['“Pontoonbridge”', '“Drydocks sanken”'])('shows the passage that is written most alike: %s', async (text) => {
  expect(await only(text)).toMatchObject({
    verdict: 'not in the dossier',
    nearest: expect.stringMatching(/^sense:\d+$/u),
  });
});

it.each<[string, VerdictJson['verdict']]>([
  ['“They the divers dived. He sold it, and the old lock was shut.”', 'verbatim but cut'],
  ['“They [the divers] dived. He sold it, and the old lock was shut.”', 'verbatim but cut'],
  ['“They [some divers] dived. He sold it, and the old lock was shut.”', 'altered'],
])('keeps or leaves each of several brackets by itself: %s', async (text, expected) => {
  const several = openWritten([
    {
      id: 'several',
      paragraphs: ['Ida Blom said: “They [the divers] dived. He [a smith] sold it, and the [old] lock was shut.”'],
    },
  ]);
  expect((await verify(text, several)).verdicts?.[0]?.verdict).toBe(expected);
});

it('says that words of the document are between two quoted parts of its sentence', async () => {
  const { verdict, pieces, notes } = await only('Sara Blom: “thin as a shell … heard a crack”');
  expect([verdict, pieces.length, notes.length]).toEqual(['verbatim but cut', 2, 1]);
});

describe('a quotation that a cue interrupts', () => {
  it.each([
    'Lars Fenn: “We have counted the nets. There are forty of them.”',
    'Tess Marlow: “The weir was never inspected by anyone.”',
    'Ivar Moen: “We sat in a house in Vik, with a bad line. I could hardly hear a word of it.”',
    '“The mast is older than the hull. You can see it in the grain.”',
    'Rut Lind: “We expect to be asked. But being asked is another thing.”',
  ])('is one quotation: %s', async (text) => {
    const { verdict, joined, pieces, claimed } = await only(text);
    expect([verdict, joined, pieces.length, claimed !== null]).toEqual(['verbatim', null, 2, !text.startsWith('“')]);
  });

  it.each([
    'Nora Vale: “The pier is sound. The pier is rotten to the core.”',
    'Lars Fenn: “and all of you know it. Why did nobody tell the council about it?”',
    'Nora Vale: “The pier is sound … The pier is rotten to the core.”',
    'Lars Fenn: “There are forty of them … The weir was never inspected by anyone.”',
  ])('is none if others speak: %s', async (text) => {
    const { verdict, joined } = await only(text);
    expect([verdict, joined]).toEqual(['altered', 'speakers']);
  });
});

it('joins no quotations of which nobody is named without a cue', async () => {
  const unnamed = openWritten([
    { id: 'talk', paragraphs: ['“The sails are gone for good.” A long pause. “The hull is gone as well.”'] },
  ]);
  const [verdict] = (await verify('“The sails are gone for good. The hull is gone as well.”', unnamed)).verdicts ?? [];
  expect([verdict?.verdict, verdict?.joined]).toEqual(['altered', 'speakers']);
});

describe('a claimed speaker', () => {
  it.each([
    'She said:',
    'Source:',
    'Headline:',
    'Pier:',
    'Captain said:',
    'N. Vale:',
    'Vale said:',
    'Nora Vale, captain, said:',
  ])('%s is no other speaker', async (claim) => {
    expect((await only(`${claim} “The cranes rust.”`)).verdict).toMatch(/^verbatim/u);
  });

  it.each(['Otto Brink said:', 'O. Vale:', 'Mira Stone:'])('%s is another one', async (claim) => {
    expect((await only(`${claim} “The cranes rust.”`)).verdict).toBe('another speaker');
  });
});

describe('a quotation cut out of its sentence', () => {
  it.each<[string, string | null]>([
    ['“the lagoon is poisoned”', 'negation'],
    ['“The smelter will close”', 'condition'],
    ['“lease the drydock to a bank”', 'negation'],
    ['“the eels are dying”', null],
    ['“the bell has rung”', null],
    ['“The gates will hold”', 'condition'],
    ['“We rent the mill”', 'condition'],
    ['“The tide was late”', null],
    ['“The tide turned”', null],
    ['“The pike may come back”', null],
  ])('tells what turned it: %s', async (text, turned) => {
    const found = await only(text);
    expect([found.verdict, found.turned]).toEqual(['verbatim but cut', turned]);
  });
});

describe('a pronoun that nobody can resolve', () => {
  const unnamed = openWritten([
    {
      id: 'dues',
      paragraphs: ['She said “the harbour dues are a tax on bread.” It called the bread “a tax on hunger.”'],
    },
  ]);

  it.each(['“the harbour dues are a tax on bread.”', '“a tax on hunger.”'])(
    'is no speaker to show: %s',
    async (text) => {
      const [verdict] = (await verify(text, unnamed)).verdicts ?? [];
      expect([verdict?.verdict, verdict?.spoken, verdict?.speaker]).toEqual(['verbatim', true, null]);
    },
  );
});

describe('a quotation over two paragraphs', () => {
  const long = openWritten([
    {
      id: 'long',
      paragraphs: [
        'President Vera Klug said: “This coast has five burdens, and the last is fog.',
        '“It mixes sea and river, and so it is called the evil age.”',
      ],
    },
  ]);

  it('is not cut out of the words that give its speaker', async () => {
    const [verdict] =
      (await verify('Vera Klug: “This coast has five burdens … and so it is called the evil age.”', long)).verdicts ??
      [];
    expect([verdict?.verdict, verdict?.turned, verdict?.cutBefore]).toEqual(['verbatim but cut', null, null]);
  });
});
