import { describe, expect, it } from 'vitest';
import { verify } from '../../src/answering/verify/verify.ts';
import { sealed } from '../../src/contract/sealedAnswer.ts';
import { Guard } from '../../src/guard/guard.ts';
import { lookedUpWords } from '../../src/guard/lookedUpWords.ts';
import { wordsOfEveryDocument } from '../../src/guard/storedWords.ts';
import { openWritten } from '../fixtures/ferryDossier.ts';

const open = openWritten([
  { id: 'quay', paragraphs: ['George Orr said: “The weir is shut.”', 'The weir wardens’ boat was in U.S. waters.'] },
  { id: 'mill', paragraphs: ['Jorge Orr said: “The mill is dry.”', 'Nobody was seen at the weir, or at the mill.'] },
]);
const guard = new Guard();

/** The answer on a text that is in the dossier, changed to say that it is not. */
async function deniedOf(text: string) {
  const answer = await verify(text, open);
  const verdicts = (await verify('“Zzyzx qwrt”', open)).verdicts.map((verdict) => ({
    ...verdict,
    quotation: { start: 1, end: text.length - 1 },
  }));
  return { ...answer, abstained: true, verdicts };
}

describe('words that are looked up for the guard', () => {
  it.each(['“The weir is shut”', '“weir wardens”', '“was in U.S. waters”', '“boat was in”', '“or at the”'])(
    'withhold that the dossier lacks what it has: %s',
    async (text) => {
      const denied = await deniedOf(text);
      await expect(guard.verifyByIndex(sealed(denied), open)).rejects.toThrow(/these words are in the dossier/);
    },
  );

  it.each(['“The weir was opened”', '“The barge sank”', '“at or the”'])(
    'let what is not there pass: %s',
    async (text) => {
      await expect(guard.verifyByIndex(sealed(await verify(text, open)), open)).resolves.toBeUndefined();
    },
  );

  it('are read in the passages that have them, and in no others', async () => {
    const denied = await deniedOf('“weir wardens”');
    const { passagesWith } = await lookedUpWords(denied, open.dossier, open.engine);
    expect([...passagesWith(['weir', 'wardens'])].map(({ passage }) => passage.number)).toEqual([2]);
    expect([...wordsOfEveryDocument(open.dossier).passagesWith([])]).toHaveLength(4);
  });

  it('tell names apart that the dossier writes apart', async () => {
    const answer = await verify('George Orr: “The mill is dry.”', open);
    expect(answer.verdicts.map(({ verdict }) => verdict)).toEqual(['another speaker']);
    await expect(guard.verifyByIndex(sealed(answer), open)).resolves.toBeUndefined();
    const { has } = await lookedUpWords(answer, open.dossier, open.engine);
    expect(['george', 'jorge', 'orr', 'tom'].map((word) => has(word))).toEqual([true, true, true, false]);
  });
});
