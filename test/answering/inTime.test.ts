import { describe, expect, it } from 'vitest';
import { openWritten } from '../fixtures/ferryDossier.ts';
import { ask } from './inJson.ts';

const open = openWritten([
  {
    id: 'minutes-1987',
    metadata: { published: '1987-06-02' },
    paragraphs: ['The ferry company dismissed its captain.'],
  },
  { id: 'minutes-1993', metadata: { published: '1993' }, paragraphs: ['The ferry company dismissed its captain.'] },
  { id: 'history', paragraphs: ['On 4 May 1962 the ferry company dismissed its captain at last.'] },
]);

describe('a question that limits itself in time', () => {
  it.each([
    ['Why did the ferry company dismiss its captain in 1987?', 'minutes-1987:1'],
    ['Why did the ferry company dismiss its captain in 1993?', 'minutes-1993:1'],
    ['Why did the ferry company dismiss its captain before 1970?', 'history:1'],
  ])('%s → %s', async (question, citation) => {
    const { results, notes } = await ask(question, {}, open);
    expect(results[0]?.citation).toBe(citation);
    expect(notes.join(' ')).toContain('come first, then the others');
  });

  it('takes no limit from a long text that tells of a day', async () => {
    const text =
      'Nobody at the harbour believed it when the ferry company dismissed its captain, whom sailors, pilots, traders, farmers ' +
      'and schoolchildren had trusted with letters, parcels and lives — Larkhaven Gazette, 2 June 1987';
    expect((await ask(text, {}, open)).notes.join(' ')).not.toContain('come first');
  });

  it('says nothing of time where the question does not', async () => {
    expect((await ask('Why did the ferry company dismiss its captain?', {}, open)).notes).toEqual([]);
  });
});
