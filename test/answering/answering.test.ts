import { describe, expect, it } from 'vitest';
import { memoryDossier } from '../eval/memoryDossier.ts';
import { ask } from './inJson.ts';

const open = memoryDossier(
  [
    ['log', 'The ferry Marigold ran aground at Larkhaven on 12 March 1931. Ines Calder was her captain that night.'],
    ['letter', 'The ferry Marigold ran aground at Larkhaven in 1931, wrote the harbour office of Tarn Bay.'],
    ['memoir', 'In his memoir the pilot says that the ferry Marigold ran aground at Larkhaven on 14 April 1932.'],
    ['market', 'Mussel farmers sell 400 baskets at the market in Tarn Bay every Thursday.'],
    ['fog', 'Fog lay over the bay for nine days. The lamp on the breakwater had been dark since January.'],
    ['cranes', 'Two cranes stand idle on the quay. Their owner left the town long ago.'],
  ].map(([id = '', text = '']) => ({ id, title: '', text })),
);

async function spanOf(question: string): Promise<string | null> {
  const first = (await ask(question, {}, open)).results[0];
  const span = first?.span;
  return first === undefined || span === null || span === undefined
    ? null
    : first.text.slice(span.start - first.start, span.end - first.start);
}

describe('the span that answers', () => {
  it.each([
    ['Who was captain of the Marigold that night?', 'Ines Calder'],
    ['How many baskets do mussel farmers sell?', '400 baskets'],
    ['Since when had the lamp on the breakwater been dark?', 'January'],
    ['Where do mussel farmers sell baskets?', 'the market in Tarn Bay'],
  ])('%s → %s', async (question, span) => {
    expect(await spanOf(question)).toBe(span);
  });

  it('is not sought where no person, place, time or number is asked for', async () => {
    expect(await spanOf('Why was the lamp on the breakwater dark?')).toBeNull();
  });
});

describe('passages that agree and passages that differ', () => {
  it('says how many agree and shows both sides', async () => {
    const { concord } = await ask('When did the ferry Marigold run aground at Larkhaven?', {}, open);
    expect(concord?.kind).toBe('differ');
    expect(concord?.sides.map(({ places }) => places.length).toSorted()).toEqual([1, 2]);
    const words = concord?.sides.map(({ places }) => places.map(({ text }) => text).join(' ')).join(' | ');
    expect(words).toMatch(/1931.*\|.*14 April 1932|14 April 1932.*\|.*1931/u);
  });

  it('says nothing of the sort where one passage speaks', async () => {
    expect((await ask('How many baskets do mussel farmers sell?', {}, open)).concord).toBeUndefined();
  });
});

describe('silence', () => {
  it('gives no passage at all to a question about something else', async () => {
    const answer = await ask('At what temperature does water boil?', {}, open);
    expect(answer.abstained).toBe(true);
    expect(answer.results).toEqual([]);
    expect(answer.absence?.missing).toContain('temperature');
  });

  it('marks no answer in what is only nearest', async () => {
    const answer = await ask('Which bank insured the lamp and the cranes?', {}, open);
    expect(answer.abstained).toBe(true);
    expect(answer.results.every(({ span }) => span === null)).toBe(true);
  });

  it('is surer of a question whose words stand together than of one whose words are strewn', async () => {
    const sure = (await ask('Who was captain of the Marigold that night?', {}, open)).evidence ?? 0;
    const unsure = (await ask('Who was owner of the lamp that Thursday?', {}, open)).evidence ?? 1;
    expect(sure).toBeGreaterThan(unsure);
  });
});
