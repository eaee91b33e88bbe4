import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completePerson } from '../../../src/answering/who/completePerson.ts';
import { Dossier } from '../../../src/dossier/dossier.ts';
import { NO_CORRECTIONS, type PeopleCorrections } from '../../../src/dossier/peopleCorrections.ts';
import { type OpenDossier, openDossier } from '../../../src/openDossier.ts';
import { MemoryEngine } from '../../../src/search/engines/memory/memoryEngine.ts';
import { quote } from '../../answering/inJson.ts';
import { documentOf, openParagraphs, openWritten, type Written } from '../../fixtures/ferryDossier.ts';
import { anyWords } from '../../text/anyWords.ts';

/** The inquiry into the pilots of Larkhaven; every name in it is invented. */
const PILOTS: readonly Written[] = [
  {
    id: 'gazette',
    paragraphs: [
      '# Calder And Sharif Meet In Larkhaven',
      'Captain Ines Calder, head of the harbour office, met Musa Abu Sharif, a pilot of the port, on 4 May 2021.',
      'Calder told Abu Sharif that the lamp had been “out of order”. Her deputy Tom Calder was absent.',
      'Saleh Al-‘Arabi and Maher Salah waited outside, said the director of the line, Oskar Lindqvist.',
      'The Larkhaven Pilots Organization (LPO) protested. LPO officials spoke of neglect.',
    ],
  },
  {
    id: 'evening-post',
    paragraphs: [
      'Pilot Moussa Abu Shareef said that Inès Calder had asked for light.',
      'Salah al-Arabi agreed. Oskar Lindqvist did not; Linqvist, the director, said nothing more.',
      'In France the news was read by nobody. Russian officials were silent.',
    ],
  },
];

function openCorrected(documents: readonly Written[], corrections: Partial<PeopleCorrections>): OpenDossier {
  const numbered = documents.map((one) => documentOf(one));
  const dossier = new Dossier('larkhaven', numbered, [], [], { ...NO_CORRECTIONS, ...corrections });
  return openDossier(dossier, MemoryEngine.build(dossier));
}

function spellingsOf(open: OpenDossier): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    open.findings.people.all.map(({ name, spellings }) => [name, spellings.map(({ text }) => text).toSorted()]),
  );
}

describe('the people of a dossier', () => {
  const open = openWritten(PILOTS);

  it('are each found once, with every spelling', () => {
    const found = spellingsOf(open);
    expect(found['Ines Calder']).toEqual(['Calder', 'Ines Calder', 'Inès Calder']);
    expect(found['Tom Calder']).toEqual(expect.arrayContaining(['Tom Calder']));
    expect(found['Maher Salah']).toEqual(['Maher Salah']);
    expect(found['Saleh Al-‘Arabi']).toEqual(['Salah al-Arabi', 'Saleh Al-‘Arabi']);
    expect(found['Oskar Lindqvist']).toEqual(['Linqvist', 'Oskar Lindqvist'].toSorted());
    expect(Object.keys(found)).not.toContain('France');
    expect(Object.keys(found)).not.toContain('Larkhaven');
  });

  it('are described in the words of the dossier', () => {
    const roles = (name: string) =>
      open.findings.people.all.find((person) => person.name === name)?.roles.map(({ text }) => text);
    expect(roles('Ines Calder')).toEqual(['Captain', 'head of the harbour office']);
    expect(roles('Tom Calder')).toEqual(['Her deputy']);
    expect(roles('Oskar Lindqvist')).toEqual(['the director of the line']);
  });

  it('include bodies, with the initials that stand in parentheses', () => {
    const body = open.findings.people.named('LPO');
    expect(body?.kind).toBe('body');
    expect(body?.spellings.map(({ text }) => text).toSorted()).toEqual(['LPO', 'Larkhaven Pilots Organization']);
  });

  it.each([
    ['calder ines', null],
    ['Ines Calder', 'Ines Calder'],
    ['Captain Ines Calder', 'Ines Calder'],
    ['I. Calder', 'Ines Calder'],
    ['lindquist', 'Oskar Lindqvist'],
    ['mousa cherif', 'Musa Abu Sharif'],
    ['Shariff', 'Musa Abu Sharif'],
    ['salih arabi', 'Saleh Al-‘Arabi'],
    ['Мустафа', null],
    ['Nobody Atall', null],
    ['', null],
  ])('“%s” is %s', (typed, expected) => {
    expect(open.findings.people.find(typed)[0]?.person.name ?? null).toBe(expected);
  });

  it('share a surname and stay two; the surname alone means both', () => {
    const names = open.findings.people.find('Calder').map(({ person }) => person.name);
    expect(names.toSorted()).toEqual(['Ines Calder', 'Tom Calder']);
    expect(open.findings.people.named('Calder')).toBeUndefined();
  });

  it('are named by a lone surname as the full name before it says', () => {
    const papers = openParagraphs(
      'Captain Ines Calder slept. Calder woke.',
      'Pilot Tom Calder slept. Calder did not wake.',
    );
    const [ines, tom] = ['Ines Calder', 'Tom Calder'].map((name) => papers.findings.people.named(name));
    const places = (person: typeof ines) => person?.mentions.map(({ passage }) => passage.number);
    expect([places(ines), places(tom)]).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('are offered while a name is typed, in every spelling', () => {
    expect(completePerson('mous', open).map(({ value }) => value)).toEqual(['Musa Abu Sharif']);
    expect(completePerson('Lindqwist', open).map(({ value }) => value)).toEqual(['Oskar Lindqvist']);
    expect(completePerson('', open).length).toBeGreaterThan(3);
  });
});

describe('bearers of one name', () => {
  const saidBy = async (open: OpenDossier, typed: string): Promise<readonly string[]> =>
    (await quote({ words: '', about: '', filters: { speaker: typed } }, open)).results.map(
      ({ quotation }) => quotation?.text ?? '',
    );

  it('are told apart by their generations', async () => {
    const open = openParagraphs(
      'Piet Varga Jr. said: “The tide is late.” Piet Varga Sr., the pilot, said: “The moon is early.”',
      'Varga left. Piet Varga III slept.',
    );
    expect(spellingsOf(open)).toEqual({
      'Piet Varga Jr.': ['Piet Varga Jr.'],
      'Piet Varga Sr.': ['Piet Varga Sr.', 'Varga'],
      'Piet Varga III': ['Piet Varga III'],
    });
    expect(open.findings.people.find('Piet Varga Jr').map(({ person }) => person.name)).toEqual(['Piet Varga Jr.']);
    expect(open.findings.people.find('Piet Varga')).toHaveLength(3);
    expect(open.findings.people.find('Piet Varga IV')).toEqual([]);
    expect(await saidBy(open, 'Piet Varga Sr.')).toEqual(['The moon is early.']);
  });

  it('are one if nothing but a generation is added', () => {
    const open = openParagraphs('Piet Varga Jr. said: “The tide is late.” Piet Varga left.');
    expect(open.findings.people.find('Piet Varga').map(({ person }) => person.spellings.length)).toEqual([1]);
  });

  it('are told apart by titles of a man and of a woman', async () => {
    const open = openParagraphs('Lord Tarn said: “Wake me.” Lady Tarn said: “Never.” Lord Tarn slept.');
    expect(spellingsOf(open)).toEqual({ 'Lord Tarn': ['Lord Tarn'], 'Lady Tarn': ['Lady Tarn'] });
    expect(await saidBy(open, 'Lady Tarn')).toEqual(['Never.']);
    expect(open.findings.people.find('Tarn')).toHaveLength(2);
  });

  it('who are named in full have the title that comes next', () => {
    const open = openParagraphs(
      'The pilot Ivo Tarn said: “Wake me.” Mr Tarn slept. Mrs Tarn said: “Never.” Mr Tarn woke.',
    );
    expect(spellingsOf(open)).toEqual({ 'Ivo Tarn': ['Ivo Tarn', 'Tarn'], 'Mrs Tarn': ['Mrs Tarn'] });
  });
});

describe('people with nearly one name', () => {
  it('are two if one is called a relative of the other', () => {
    const open = openParagraphs('Rashid al-Tamimi said: “We agree.” Rachid Tamimi, his cousin, said: “I do not.”');
    expect(spellingsOf(open)).toEqual({ 'Rashid al-Tamimi': ['Rashid al-Tamimi'], 'Rachid Tamimi': ['Rachid Tamimi'] });
    expect(open.findings.people.find('Rashid Tamimy')).toHaveLength(2);
  });

  it('are found if the name ends in what would be an article', () => {
    const open = openParagraphs('Doan Van An said: “We build.” Doan Thi Hoa said: “We pay.” An old man said nothing.');
    expect(Object.keys(spellingsOf(open)).toSorted()).toEqual(['Doan Thi Hoa', 'Doan Van An']);
    expect(open.findings.people.find('Doan')).toHaveLength(2);
  });
});

describe('people.yaml', () => {
  it('joins whom the program keeps apart, and shows the preferred name', () => {
    const open = openCorrected(PILOTS, {
      same: [['Ines Calder', 'Tom Calder']],
      preferred: { 'Musa Abu Sharif': 'Mousa Sherif' },
    });
    expect(spellingsOf(open)['Ines Calder']).toEqual(['Calder', 'Ines Calder', 'Inès Calder', 'Tom Calder']);
    expect(open.findings.people.named('Sharif')?.name).toBe('Mousa Sherif');
  });

  it('keeps apart whom the program joins', () => {
    const open = openCorrected(PILOTS, { different: [['Saleh Al-‘Arabi', 'Salah al-Arabi']] });
    const found = spellingsOf(open);
    expect(found['Saleh Al-‘Arabi']).toEqual(['Saleh Al-‘Arabi']);
    expect(found['Salah al-Arabi']).toEqual(['Salah al-Arabi']);
  });

  it('shows the preferred name of whoever alone is written so', () => {
    const names = (preferred: Readonly<Record<string, string>>) =>
      Object.keys(spellingsOf(openCorrected(PILOTS, { preferred })));
    expect(names({ Linqvist: 'Oscar Lindquist' })).toContain('Oscar Lindquist');
    expect(names({ Salah: 'Nobody' })).not.toContain('Nobody');
  });

  it('names people whom the program did not see', () => {
    const papers = [{ id: 'papers', paragraphs: ['Then came Quill Feather, and the lamp went out for Feather.'] }];
    expect(spellingsOf(openCorrected(papers, {}))).toEqual({});
    const open = openCorrected(papers, { preferred: { 'Quill Feather': 'Quill Feather' } });
    expect(spellingsOf(open)).toEqual({ 'Quill Feather': ['Feather', 'Quill Feather'] });
  });
});

describe('whatever the text', () => {
  it('every spelling and description is a true slice, and everyone is found by every spelling', () => {
    const name = fc.constantFrom(
      'Ines Calder',
      'Captain Calder',
      'Musa Abu Sharif',
      'Tom Calder, the pilot,',
      'the LPO',
    );
    const paragraph = fc
      .array(fc.oneof(name, anyWords), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), (paragraphs) => {
        const open = openParagraphs(...paragraphs);
        const people = open.findings.people;
        const ids = people.all.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const person of people.all) {
          for (const { text, first, count } of [...person.spellings, ...person.roles]) {
            expect(first.document.text.slice(first.start, first.end)).toBe(text);
            expect(first.start).toBeGreaterThanOrEqual(first.passage.start);
            expect(first.end).toBeLessThanOrEqual(first.passage.end);
            expect(count).toBeGreaterThan(0);
          }
          for (const { text } of person.spellings) {
            expect(people.find(text).map((found) => found.person)).toContain(person);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
