import { describe, expect, it } from 'vitest';
import { consider } from '../../src/answering/ask/consider.ts';
import { evidenceOf } from '../../src/answering/ask/evidence.ts';
import { likelihoodOf } from '../../src/answering/ask/likelihood.ts';
import { openFerry, openWritten } from '../fixtures/ferryDossier.ts';
import { ask } from './inJson.ts';

const open = openWritten([
  {
    id: 'minutes',
    paragraphs: [
      'Harbour master Ines Talbot opened the new quay at Skerry Point on 4 May 1987.',
      'The board of the Larkhaven ferry company paid 120 crowns for the first lamp.',
      'Ines Talbot did not sign the second contract with the dredging firm.',
      'Fishermen mended their nets on the old quay all through the winter.',
    ],
  },
]);

async function evidence(question: string) {
  const found = evidenceOf(await consider(question, {}, open), open);
  if (found === null) throw new Error(`nothing was found for ${question}`);
  return found;
}

describe('evidence', () => {
  it.each([
    ['Who opened the quay at Skerry Point?', 'Who opened the quay at Gannet Head?', 'names'],
    ['When did Talbot open the new quay?', 'When did Talbot repaint the new boathouse?', 'otherWords'],
    ['Who opened the new quay at Skerry Point?', 'Who opened the noo kway at Skerry?', 'wording'],
  ] as const)('%s has more of it than %s: %s', async (more, less, sign) => {
    expect((await evidence(more))[sign]).toBeGreaterThan((await evidence(less))[sign]);
    expect(likelihoodOf(await consider(more, {}, open), open)).toBeGreaterThan(
      likelihoodOf(await consider(less, {}, open), open),
    );
  });

  it.each([
    ['Who did not open the new quay at Skerry Point?', 'negationLost', 1],
    ['Which contract did Ines Talbot not sign?', 'negationLost', 0],
    ['Who would open the new quay at Skerry Point if the mayor did not?', 'negationLost', 0],
    ['Who opened not only the new quay at Skerry Point?', 'negationLost', 0],
    ['Who opened the old quay at Skerry Point?', 'opposite', 1],
    ['Who opened the new quay at Skerry Point?', 'opposite', 0],
    ['Who signed the third contract with the dredging firm?', 'exchanged', 1],
    ['Who signed the second contract with the dredging firm?', 'exchanged', 0],
    ['What did the board of the Dunhaven ferry company pay?', 'exchanged', 1],
    ['What did the board of the Larkhaven ferry company pay?', 'exchanged', 0],
    ['Which quay did Captain Talbot open at Skerry Point?', 'exchanged', 0],
    ['Which quay did Edna Talbot open at Skerry Point?', 'exchanged', 1],
    ['Who opened the new quay in 1993?', 'numbersContradicted', 1],
    ['Who opened the new quay in 1987?', 'numbersContradicted', 0],
    ['Who paid one hundred and twenty crowns for the lamp?', 'numbersContradicted', 0],
    ['Which fishermen mended their 40 nets on the old quay?', 'numbersGone', 1],
    ['Where was Ines Talbot born?', 'onlyNames', 1],
    ['Which contract did Ines Talbot sign?', 'onlyNames', 0],
    ['Who is Ines Talbot?', 'onlyNames', 0],
    ['In which minutes is Skerry Point?', 'names', 1],
    ['What did the company pay for the last lamp?', 'superlativesLost', 1],
    ['What did the company pay for the first lamp?', 'superlativesLost', 0],
    ['When did fishermen mend their nets on the old quay?', 'amountLost', 1],
    ['How many crowns did the board pay?', 'amountLost', 0],
  ] as const)('%s: %s is %d', async (question, sign, value) => {
    expect((await evidence(question))[sign]).toBe(value);
  });

  it('is nothing where no word is found', async () => {
    const considered = await consider('At what temperature does lead melt?', {}, open);
    expect(evidenceOf(considered, open)).toBeNull();
    expect(likelihoodOf(considered, open)).toBe(0);
  });
});

describe('silence', () => {
  it.each(['At what temperature does water boil?', 'How do I bake sourdough bread?'])(
    'gets no passage for %s',
    async (question) => {
      const { abstained, results } = await ask(question, {}, openFerry());
      expect(abstained).toBe(true);
      expect(results).toEqual([]);
    },
  );

  it('marks nothing as what was asked for in a passage that is only nearest', async () => {
    const { abstained, results } = await ask('When did the quay at Gannet Head collapse into the sea?', {}, open);
    expect(abstained).toBe(true);
    for (const result of results) expect(result.span ?? null).toBeNull();
  });
});
