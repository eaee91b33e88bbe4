import { describe, expect, it } from 'vitest';
import { completeSpeaker } from '../../src/answering/quote/completeSpeaker.ts';
import type { AnswerJson } from '../../src/json/answerJson.ts';
import { FERRY, openFerry, openWritten } from '../fixtures/ferryDossier.ts';
import { quote, search, who } from './inJson.ts';

function textsOf(answer: AnswerJson): readonly string[] {
  return answer.results.map(({ text, quotation }) => quotation?.text ?? text);
}

describe('who', () => {
  const open = openFerry();

  it('tells how the dossier writes and describes someone, and where', async () => {
    const { heading, person } = await who('Mustapha Kadiri', open);
    expect(heading).toBe('Mustafa Qadiri');
    expect(person?.spellings.map(({ text, citation }) => [text, citation])).toEqual([
      ['Mustafa Qadiri', 'statement-qadiri:1'],
      ['Moustafa Kadiri', 'statement-qadiri:2'],
    ]);
    expect(person?.roles.map(({ text, citation }) => [text, citation])).toEqual([
      ['a pilot of this port since 1998', 'statement-qadiri:1'],
    ]);
  });

  it('says which spelling the dossier uses where another was typed', async () => {
    expect((await who('Mustapha Qadiry', open)).notes).toEqual(['Mustapha Qadiry: the dossier writes Mustafa Qadiri.']);
    expect((await who('Kadiri', open)).notes).toEqual([]);
    expect((await who('mustafa qadiri', open)).notes).toEqual([]);
  });

  it('takes an article that ends a name for a part of it', async () => {
    const log = openWritten([
      { id: 'log', paragraphs: ['Dang Van An, the pilot, slept. “We wait,” said Dang Thi Lan, his deputy.'] },
    ]);
    expect((await who('Dang Van An', log)).heading).toBe('Dang Van An');
    expect((await who('Dang Thi Lan', log)).heading).toBe('Dang Thi Lan');
  });

  it('says that an initial may stand for another', async () => {
    const log = openWritten([{ id: 'log', paragraphs: ['“No,” said Jens Weyl. Then J. Weyl woke.'] }]);
    expect((await who('Jens Weyl', log)).notes).toEqual([
      '“J. Weyl” has only an initial. It is read as Jens Weyl, but could be someone else.',
    ]);
  });

  it('says that a family may have others, and that a name may be written the other way round', async () => {
    const log = openWritten([
      { id: 'log', paragraphs: ['Dang Van Bo slept. “No,” said Dang Thi Lan, his deputy. Thi Lan Dang woke.'] },
    ]);
    expect((await who('Dang', log)).notes.join(' ')).toContain('“Dang” is also in other places');
    const other = openWritten([{ id: 'log', paragraphs: ['Kan Min-ho, the mayor, slept. Min-ho Kan woke.'] }]);
    expect(
      (await who('Kan Min-ho', other)).person?.spellings.length === 2 ||
        (await who('Kan Min-ho', other)).notes.join(' ').includes('Min-ho Kan'),
    ).toBe(true);
  });

  it('names whoever bears the name in another spelling', async () => {
    const log = openWritten([
      {
        id: 'log',
        paragraphs: ['“No,” said Mohammed Tahani, the cook. Muhammad al-Tahani, his cousin, said: “Yes.”'],
      },
    ]);
    expect((await who('Mohammed Tahani', log)).notes).toEqual([
      '“Mohammed Tahani” could also mean Muhammad al-Tahani.',
    ]);
  });

  it('knows a lady from a man of her surname', async () => {
    const log = openWritten([
      { id: 'log', paragraphs: ['“No,” said Edmund Tarn, the miller. Lady Tarn said: “Yes.” Tarn slept.'] },
    ]);
    expect((await who('Lady Tarn', log)).heading).toBe('Lady Tarn');
    expect((await who('Lady Tarn', log)).results.flatMap(({ quotation }) => quotation?.text ?? [])).toEqual(['Yes.']);
  });

  it('lists what they said first, then where they are named', async () => {
    const log = openWritten([
      {
        id: 'log',
        paragraphs: ['Captain Ines Calder slept.', '“The lamp was out,” said Ines Calder.', 'Calder woke.'],
      },
    ]);
    const answer = await who('Calder', log);
    expect([answer.person?.said, answer.person?.saidOf]).toEqual([1, 0]);
    expect(answer.results.map(({ quotation, passage }) => [quotation?.text ?? null, passage])).toEqual([
      ['The lamp was out,', 2],
      [null, 1],
      [null, 2],
      [null, 3],
    ]);
  });

  it('tells whom they appear with, and the first and last date', async () => {
    const log = openWritten([
      {
        id: 'log',
        paragraphs: [
          'Captain Ines Calder met the pilot Tom Aubrey on 4 May 2021.',
          'On June 7, 2021 Calder and Aubrey met again; on 2020-12-01 nobody did.',
          'Calder sailed alone.',
        ],
      },
    ]);
    const { person } = await who('Calder', log);
    expect(person?.with.map(({ text, passages }) => [text, passages])).toEqual([['Tom Aubrey', 2]]);
    expect([person?.first?.date, person?.first?.place?.text]).toEqual(['2020-12-01', '2020-12-01']);
    expect([person?.last?.date, person?.last?.place?.text]).toEqual(['2021-06-07', 'June 7, 2021']);
  });

  it('takes the dates of documents where no day is named', async () => {
    const { person } = await who('Lindqvist', open);
    expect(person?.first).toEqual({ date: '2021-03-07', place: null });
  });

  it('tells what others said of them from what the documents say', async () => {
    const log = openWritten([
      { id: 'log', paragraphs: ['Captain Ines Calder slept.', '“Calder lit the lamp,” the pilot Tom Aubrey said.'] },
    ]);
    const { person, results } = await who('Ines Calder', log);
    expect([person?.said, person?.saidOf]).toEqual([0, 1]);
    expect(results[0]?.quotation?.speaker).toBe('Tom Aubrey');
  });

  it('does not take the editor for the speaker', async () => {
    const log = openWritten([
      {
        id: 'log',
        paragraphs: ['Captain Ines Calder slept.', '“She [Ines Calder] lit it,” said the pilot Tom Aubrey.'],
      },
    ]);
    expect((await who('Ines Calder', log)).person?.saidOf).toBe(0);
  });

  it('knows bodies that are written small', async () => {
    const log = openWritten([
      {
        id: 'log',
        paragraphs: ['The Danish transport ministry said “no”.', 'To the Danish transport ministry it was late.'],
      },
    ]);
    const { person, heading } = await who('the transport ministry', log);
    expect([heading, person?.kind, person?.said]).toEqual(['Danish transport ministry', 'body', 1]);
  });

  it('says that nobody is of that name, and who is of a name like it', async () => {
    const answer = await who('Zebulon', open);
    expect(answer.abstained).toBe(true);
    expect(answer.person).toBeUndefined();
    expect(answer.absence?.missing).toEqual(['Zebulon']);
    expect((await who('…', open)).abstained).toBe(true);
  });

  it('takes a name in quotation marks to the letter', async () => {
    expect((await who('“Kadiri”', open)).heading).toBe('Mustafa Qadiri');
    expect((await who('“Kadiry”', open)).abstained).toBe(true);
  });

  it('names the others who could be meant', async () => {
    const log = openWritten([
      { id: 'log', paragraphs: ['Captain Ines Calder slept. Pilot Tom Calder and Ines Calder woke.'] },
    ]);
    const answer = await who('Calder', log);
    expect(answer.heading).toBe('Ines Calder');
    expect(answer.person?.others).toEqual(['Tom Calder']);
    expect(answer.notes).toEqual(['“Calder” could also mean Tom Calder.']);
  });
});

describe('typed names elsewhere', () => {
  const open = openWritten([
    ...FERRY,
    { id: 'talk', paragraphs: ['“Nobody rang,” said the pilot Mustafa Qadiri. “I did,” said Captain Ines Calder.'] },
  ]);
  const by = (speaker: string) => quote({ words: '', about: '', filters: { speaker } }, open);

  it('find statements by their speaker in any spelling', async () => {
    expect(textsOf(await by('Moustapha Kadiry'))).toEqual(['Nobody rang,']);
    expect((await by('Moustapha Kadiry')).notes).toContain('Moustapha Kadiry: the dossier writes Mustafa Qadiri.');
    expect(textsOf(await by('captain calder'))).toContain('I did,');
  });

  it('find only the very spelling with no:names', async () => {
    expect((await search('rang speaker:qadiry', {}, open)).total).toBe(1);
    expect((await search('rang speaker:qadiry no:names', {}, open)).total).toBe(0);
    expect((await search('rang speaker:qadiri no:names', {}, open)).total).toBe(1);
  });

  it('are told in the spelling of the dossier', async () => {
    expect((await search('Moustapha', {}, open)).notes).toContain('Moustapha: the dossier writes Mustafa, Moustafa.');
    expect((await search('Mustafa', {}, open)).notes).toEqual([]);
    expect((await search('Moustapha no:names', {}, open)).notes).toEqual([]);
  });
});

describe('completeSpeaker', () => {
  it('offers those who speak, in every spelling, and speakers of languages that hide their names', () => {
    const open = openWritten([
      { id: 'talk', paragraphs: ['“Nobody rang,” said the pilot Mustafa Qadiri.', 'Captain Ines Calder slept.'] },
      { id: 'bericht', metadata: { language: 'de' }, paragraphs: ['„Niemand rief an“, sagte Jette Brandt.'] },
    ]);
    const offered = (typed: string) => completeSpeaker(typed, open).map(({ value }) => value);
    expect(offered('')).toEqual(['Mustafa Qadiri', 'Jette Brandt']);
    expect(offered('kadiry')).toEqual(['Mustafa Qadiri']);
    expect(offered('bra')).toEqual(['Jette Brandt']);
    expect(offered('cald')).toEqual([]);
  });

  describe('a name that nothing shows to be a person’s', () => {
    const log = openWritten([
      {
        id: 'log',
        paragraphs: [
          'The paper was handed to Joren Weyl and Ivo Tarn. Joren Weyl kept it.',
          'Abu Selim said: “Go.” Umm Selim said: “Stay.”',
          'Bo Tarn Jr. said: “My father lied.” Bo Tarn Sr. said: “My son lies.”',
          'They met Kan Min-ho. Min-ho Kan left. Sun Il-ho, the mayor, met Il-ho Sun. Orrel, Jerrin signed before Jerrin Orrel. He saw the painter. Tom left.',
          'Lena Dorn, nurse, slept. The United States objected.',
          'They saw Pavol Ilyich Tarnov. A note named Gan Bok Leng.',
        ],
      },
    ]);
    it.each([
      ['Joren Weyl', ['Joren Weyl'], 0],
      ['joren weyl', ['Joren Weyl'], 0],
      ['Abu Selim', ['Abu Selim'], 1],
      ['Umm Selim', ['Umm Selim'], 1],
      ['Bo Tarn Jr.', ['Bo Tarn Jr'], 1],
      ['Bo Tarn Sr', ['Bo Tarn Sr'], 1],
      ['Kan Min-ho', ['Kan Min-ho', 'Min-ho Kan'], 0],
      ['Min-ho Kan', ['Kan Min-ho', 'Min-ho Kan'], 0],
      ['Il-ho Sun', ['Il-ho Sun', 'Sun Il-ho'], 0],
      ['Orrel, Jerrin', ['Jerrin Orrel', 'Orrel, Jerrin'], 0],
      ['Jerrin Orrel', ['Jerrin Orrel', 'Orrel, Jerrin'], 0],
      ['United States', ['United States'], 0],
      ['Tarnov Pavol Ilyich', ['Pavol Ilyich Tarnov'], 0],
      ['Bok Leng Gan', ['Gan Bok Leng'], 0],
    ])('%s is found where it is written', async (typed, spellings, said) => {
      const { abstained, person } = await who(typed, log);
      expect(abstained).toBe(false);
      expect(person?.spellings.map(({ text }) => text).toSorted()).toEqual(spellings);
      expect(person?.said).toBe(said);
    });

    it.each(['he', 'the painter', 'painter Tom', 'saw the'])('“%s” is nobody, but not missing', async (typed) => {
      const { abstained, absence, notes } = await who(typed, log);
      expect([abstained, absence?.missing]).toEqual([true, []]);
      expect(notes[0]).toContain('does not recognise it as the name');
    });
  });
});
