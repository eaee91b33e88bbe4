import { describe, expect, it } from 'vitest';
import { completeSpeaker } from '../../src/answering/quote/completeSpeaker.ts';
import type { AnswerJson } from '../../src/json/answerJson.ts';
import type { Filters } from '../../src/search/query/query.ts';
import { openWritten } from '../fixtures/ferryDossier.ts';
import { quote, search } from './inJson.ts';

const hearing = openWritten([
  {
    id: 'hearing',
    metadata: { title: 'Hearing, day 3', source: 'Larkhaven Gazette', published: '2021-05-04' },
    paragraphs: [
      'Captain Ines Calder came before the panel in the morning.',
      '“The order to sail at 23:40 came from the harbour office, not from the bridge,” Calder told the panel. She added: “I asked for light.”',
      '“The lamp,” said Tom Reeve, the deputy harbour master, “was out of order.”',
      'On the door of the office stood “Wait for the spring tide, all of you, and bring lamps and rope.”',
    ],
  },
  {
    id: 'post',
    metadata: { title: 'What the captain said', source: 'Evening Post', published: '2021-05-05' },
    paragraphs: [
      'Ines Calder spoke at last.',
      '“The order to sail at about 23:40 came from the harbour office, not from the bridge,” Calder said.',
      'Tom Calder, her brother, said: “She asked for light twice.”',
    ],
  },
  {
    id: 'letter',
    metadata: { title: 'A letter' },
    paragraphs: ['According to the Evening Post, Tom Reeve said that the lamp was “never lit.”'],
  },
]);

async function ask(words: string, filters: Filters = {}, about = ''): Promise<AnswerJson> {
  const answer = await quote({ words, about, filters }, hearing);
  return answer;
}

function shown({ results }: AnswerJson): readonly string[] {
  return results.map(({ citation, quotation }) => `${citation} ${quotation?.speaker ?? '?'}: ${quotation?.text ?? ''}`);
}

describe('quote', () => {
  it('finds a statement by its words, with who spoke and where', async () => {
    const [result] = (await ask('asked light', { speaker: 'Ines Calder' })).results;
    expect(result?.quotation).toMatchObject({ speaker: 'Ines Calder', text: 'I asked for light.', kind: 'direct' });
    expect(result?.quotation?.chain.map(({ name, cue }) => [name, cue])).toEqual([['Ines Calder', 'added']]);
    expect(result?.source).toBe('Larkhaven Gazette');
  });

  it('finds words on both sides of a cue that interrupts them, and shows which are the speaker’s', async () => {
    const [result] = (await ask('lamp order', { speaker: 'Reeve' })).results;
    const text = hearing.dossier.document('hearing')?.text ?? '';
    expect(result?.quotation?.parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The lamp,',
      'was out of order.',
    ]);
  });

  it('lists what somebody said where no words are given, the earliest document first and the undated last', async () => {
    expect(shown(await ask('', { speaker: 'reeve' }))).toEqual([
      'hearing:3 Tom Reeve: The lamp,” said Tom Reeve, the deputy harbour master, “was out of order.',
      'letter:1 Tom Reeve: never lit.',
    ]);
  });

  const SPEAKERS: readonly (readonly [typed: string, citations: readonly string[]])[] = [
    ['Ines Calder', ['hearing:2', 'hearing:2']],
    ['Inès Caldér', ['hearing:2', 'hearing:2']],
    ['Tom Calder', ['post:3']],
    ['the harbour office', []],
    ['the', []],
    ['zeppelin', []],
  ];
  it.each(SPEAKERS)('knows %s in any spelling, and nobody else', async (speaker, citations) => {
    expect((await ask('', { speaker })).results.map(({ citation }) => citation)).toEqual(citations);
  });

  it('takes the speaker from the query too', async () => {
    expect(shown(await ask('lamp speaker:"Tom Reeve"'))).toHaveLength(1);
    expect((await search('asked speaker:"Tom Calder"', {}, hearing)).results.map(({ citation }) => citation)).toEqual([
      'post:3',
    ]);
  });

  it('keeps to passages about a subject', async () => {
    expect((await ask('', { speaker: 'Reeve' }, 'harbour')).results.map(({ citation }) => citation)).toEqual([
      'hearing:3',
    ]);
  });

  it('makes one entry of the same statement in two documents, with what is worded otherwise', async () => {
    const answer = await ask('order sail bridge');
    expect(answer.total).toBe(1);
    expect(answer.results[0]?.alsoIn).toMatchObject([
      {
        citation: 'post:2',
        source: 'Evening Post',
        speaker: 'Ines Calder',
        differences: [{ here: '', there: 'about' }],
      },
    ]);
  });

  it('names nobody where the dossier names nobody', async () => {
    const [result] = (await ask('spring tide rope')).results;
    expect(result?.quotation).toMatchObject({ speaker: null, chain: [] });
  });

  it('names nobody where a pronoun could be anyone', async () => {
    const open = openWritten([{ id: 'note', paragraphs: ['In the end she said: “The lamp was never lit.”'] }]);
    const { results } = await quote({ words: 'lamp', about: '', filters: {} }, open);
    expect(results[0]?.quotation).toMatchObject({ speaker: null, chain: [] });
  });

  it('tells through whom the words came', async () => {
    const [result] = (await ask('never lit')).results;
    expect(result?.quotation?.chain.map(({ name }) => name)).toEqual(['Tom Reeve', 'the Evening Post']);
  });

  it('says that others spoke the words', async () => {
    const { abstained, notes } = await ask('bridge', { speaker: 'Tom Reeve' });
    expect(abstained).toBe(true);
    expect(notes.join()).toContain('by others, or name no speaker');
  });

  it('says that a speaker is not named, and what to give where nothing is given', async () => {
    expect((await ask('', { speaker: 'zeppelin' })).notes.join()).toContain('by a speaker of that name');
    expect((await ask('')).notes.join()).toContain('There is nothing to look for');
  });
});

describe('completeSpeaker', () => {
  it('offers who speaks, the most talkative first, by the beginning of any word', () => {
    expect(completeSpeaker('', hearing)[0]?.value).toBe('Ines Calder');
    expect(completeSpeaker('ree', hearing).map(({ value }) => value)).toEqual(['Tom Reeve']);
  });
});
