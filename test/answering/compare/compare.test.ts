import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeSide } from '../../../src/answering/compare/completeSide.ts';
import { UserError } from '../../../src/errors.ts';
import type { ComparisonJson } from '../../../src/json/commands/compareJson.ts';
import { openWritten } from '../../fixtures/ferryDossier.ts';
import { openTalks } from '../../fixtures/talksDossier.ts';
import { compare } from '../inJson.ts';

const open = openTalks();

async function compared(a: string, b: string, topic = ''): Promise<ComparisonJson> {
  const { comparison } = await compare(a, b, topic, open);
  if (comparison === undefined) throw new Error('nothing was compared');
  return comparison;
}

/** The sentences that only one side is given. */
function only({ points }: ComparisonJson, which: 'a' | 'b'): readonly string[] {
  const other = which === 'a' ? 'b' : 'a';
  return points.flatMap((point) => (point[other] === null ? [point[which]?.text ?? ''] : []));
}

function differencesIn({ points }: ComparisonJson): readonly string[] {
  return points.flatMap(({ differences }) => differences.map(({ kind, a, b }) => `${kind}: ${a.text} / ${b.text}`));
}

describe('two accounts of one evening in one report', async () => {
  const both = await compared('Harbour Board', 'Ferry Union');

  it('gives each side what it said, quoted or reported, with who speaks', () => {
    const accounts = both.points.flatMap(({ a, b }) => [a, b]).filter((one) => one !== null);
    const voices = accounts.map(({ how, speaker, called, role }) => [how, speaker, called?.text, role?.text]);
    expect(voices).toEqual([
      ['reported', 'Harbour Board', undefined, undefined],
      ['reported', 'Ferry Union', undefined, undefined],
      ['said', 'Harbour Board', undefined, undefined],
      ['said', 'Harbour Board', undefined, undefined],
      ['said', 'Ferry Union', undefined, undefined],
      ['reported', 'Ferry Union', 'It', undefined],
      ['reported', 'Marta Holm', undefined, 'head of the Ferry Union'],
      ['said', 'Marta Holm', undefined, 'head of the Ferry Union'],
      ['reported', 'Ferry Union', undefined, undefined],
    ]);
  });

  it('sets the points of both side by side and says where numbers and dates differ', () => {
    expect(differencesIn(both)).toEqual(['number: 12 / 20', 'date: 3 October 2021 / 1 November 2021']);
  });

  it('shows the sentence in which the report itself sets the two beside each other, and gives it to neither', () => {
    expect(both.ofBoth.map(({ text }) => text)).toEqual([
      'The two sides differed afterwards about what had been agreed.',
    ]);
    expect([...only(both, 'a'), ...only(both, 'b')].join(' ')).not.toContain('The two sides');
  });

  it.each(['the meeting with Aubrey', '14 May 2021', '14 May'])(
    'on “%s” keeps to what is told of that day',
    async (topic) => {
      const about = await compared('Harbour Board', 'Ferry Union', topic);
      const shown = about.points.flatMap(({ a, b }) => [a?.text ?? '', b?.text ?? '']).join(' ');
      expect(shown).toContain('the talks dealt with');
      expect(shown).toContain('We shall not sail in the dark');
      expect(shown).not.toContain('unfriendly act');
    },
  );

  it('on a subject that one side is silent about says so', async () => {
    const { comparison, notes, abstained } = await compare('Harbour Board', 'Ferry Union', 'wages of the crew', open);
    expect(abstained).toBe(false);
    expect(comparison?.sides.map(({ sentences }) => sentences > 0)).toEqual([false, true]);
    expect(notes.join(' ')).toMatch(/Harbour Board says nothing on this topic\. On other topics: \d sentences/u);
  });

  it('on what nobody speaks of abstains and says what the dossier lacks', async () => {
    const answer = await compare('Harbour Board', 'Ferry Union', 'zeppelins', open);
    expect(answer.abstained).toBe(true);
    expect(answer.absence?.missing).toEqual(['zeppelins']);
  });
});

describe('documents, sources and sections', () => {
  it.each([
    ['documents by id', 'board-paper', 'union-paper'],
    ['documents by title', 'Paper of the board', 'paper of the union'],
    ['sources', 'source:Harbour Board', 'source:Ferry Union'],
    ['sections by the citation of their headings', 'board-paper:1', 'union-paper:1'],
  ])('%s are compared sentence by sentence', async (_what, a, b) => {
    const papers = await compared(a, b);
    expect(differencesIn(papers)).toEqual(['name: Ines Calder / Oskar Lindqvist', 'number: 300 crowns / 250 crowns']);
    expect(only(papers, 'a')).toEqual(['Oil for the lamp house is dear this year.']);
    expect(only(papers, 'b')).toEqual(['Nobody offered the crew so much as a cup of tea.']);
  });

  it('sections of one document are found by the words of their headings', async () => {
    const parts = await compared('Two statements about one evening', 'the union tells it otherwise');
    expect(parts.sides.map(({ kind }) => kind)).toEqual(['section', 'section']);
    expect(differencesIn(parts)).toContain('number: 12 / 20');
  });

  it('what a person says is theirs, and not the document’s in which it stands', async () => {
    const person = await compared('Marta Holm', 'talks');
    const ofDocument = person.points.flatMap(({ b }) => b?.text ?? []).join(' ');
    expect(person.points.some(({ a }) => a?.text.includes('sail in the dark'))).toBe(true);
    expect(ofDocument).not.toContain('sail in the dark');
  });
});

describe('who is meant', () => {
  it.each([
    ['both are the same', 'Harbour Board', 'harbour board', /are both Harbour Board\. Choose a different/u],
    [
      'one is unknown',
      'Harbour Board',
      'Ministry of Fog',
      /no person, body, document, source or section “Ministry of Fog”/u,
    ],
    ['a passage is not there', 'talks:99', 'Ferry Union', /talks has no ¶99/u],
  ])('%s: the message says what to do', async (_what, a, b, message) => {
    await expect(compare(a, b, '', open)).rejects.toThrow(UserError);
    await expect(compare(a, b, '', open)).rejects.toThrow(message);
  });

  it('is said in the reply, with the source of the same name', async () => {
    const { readAs } = await compare('harbour board', 'Aubrey', '', open);
    expect(readAs).toContain('Harbour Board, a body');
    expect(readAs).toContain('Nils Aubrey, a person for “Aubrey”');
    expect(readAs).toContain('source:');
  });

  it('is completed over people, bodies, documents, sources and sections, and every choice is understood', async () => {
    const kinds = new Set<string>();
    for (const typed of ['', 'harbour', 'ferry', 'paper', 'union', 'talks', 'holm', 'evening']) {
      for (const { value } of completeSide(typed, open)) {
        const other = value === 'Nils Aubrey' ? 'Marta Holm' : 'Nils Aubrey';
        kinds.add((await compared(value, other)).sides[0].kind);
      }
    }
    expect([...kinds].toSorted()).toEqual(['body', 'document', 'person', 'section', 'source']);
  });
});

describe('every comparison', () => {
  const sides = [
    'Harbour Board',
    'Ferry Union',
    'Marta Holm',
    'Nils Aubrey',
    'Ines Calder',
    'talks',
    'board-paper',
    'union-paper',
    'source:Harbour Board',
    'talks:2',
    'talks:5',
    'union-paper:1',
    'talks:7',
  ];
  const topics = ['', 'winter timetable', '14 May', 'lamps', 'the crew', 'meeting with Aubrey'];
  const call = fc.tuple(fc.constantFrom(...sides), fc.constantFrom(...sides), fc.constantFrom(...topics));

  it('quotes slices only, and mirrors itself when the sides change places', async () => {
    await fc.assert(
      fc.asyncProperty(call, async ([a, b, topic]) => {
        fc.pre(a !== b);
        const answer = await compare(a, b, topic, open);
        const [one, other] = [answer.comparison, (await compare(b, a, topic, open)).comparison];
        expect(mirrored(other)).toEqual(sorted(one));
      }),
      { numRuns: 150 },
    );
  });

  it('gives every sentence to one side at most', async () => {
    await fc.assert(
      fc.asyncProperty(call, async ([a, b, topic]) => {
        fc.pre(a !== b);
        const { points, ofBoth } = await compared(a, b, topic);
        const told = [...points.flatMap((point) => [point.a, point.b]), ...ofBoth].flatMap((one) => one ?? []);
        const places = told.map(({ documentId, start }) => `${documentId} ${start}`);
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 100 },
    );
  });
});

it('what a third one says of two is that one’s account, and not told of both', async () => {
  const told = openWritten([
    {
      id: 'minutes',
      paragraphs: [
        'The Harbour Board said that the quay was safe. The Ferry Union said that the lamp was out.',
        'Captain Ines Calder said that the Harbour Board and the Ferry Union differed about the lamp.',
        'The Harbour Board and the Ferry Union differed about the fog.',
      ],
    },
  ]);
  const { comparison } = await compare('Harbour Board', 'Ferry Union', '', told);
  expect(comparison?.ofBoth.map(({ text }) => text)).toEqual([
    'The Harbour Board and the Ferry Union differed about the fog.',
  ]);
});

it('who speaks is never guessed across paragraphs, or between two bodies', async () => {
  const several = openWritten([
    {
      id: 'minutes',
      paragraphs: [
        'The Harbour Board and the Ferry Union met on Monday. The Harbour Board said that the quay was safe. The Ferry Union said that the lamp was out. They complained of fog.',
        'It also asked for oil.',
      ],
    },
  ]);
  const { comparison } = await compare('Harbour Board', 'Ferry Union', '', several);
  const texts = comparison?.points.flatMap(({ a, b }) => [a?.text, b?.text]).filter((text) => text !== undefined);
  expect(texts?.join(' ')).not.toContain('asked for oil');
});

/** Points without their order, which follows the first side. */
function sorted(comparison: ComparisonJson | undefined) {
  const key = (one: ComparisonJson['points'][number]): string => `${one.a?.documentId} ${one.a?.start} ${one.b?.start}`;
  const points = (comparison?.points ?? []).toSorted((x, y) => (key(x) < key(y) ? -1 : 1));
  return { sides: comparison?.sides, points, shared: comparison?.shared, ofBoth: comparison?.ofBoth };
}

function mirrored(comparison: ComparisonJson | undefined) {
  if (comparison === undefined) return undefined;
  const [a, b] = comparison.sides;
  const points = comparison.points.map((point) => ({
    a: point.b,
    b: point.a,
    differences: point.differences.map((one) => ({ ...one, a: one.b, b: one.a })),
    denials: point.denials.map((one) => ({ a: one.b, b: one.a })),
  }));
  return sorted({ ...comparison, sides: [b, a], points });
}
