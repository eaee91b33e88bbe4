import { describe, expect, it } from 'vitest';
import { consider } from '../../../src/answering/ask/consider.ts';
import type { GivenAnswer, PassageReader } from '../../../src/answering/ask/reading/answerReader.ts';
import { withGivenAnswers } from '../../../src/answering/ask/reading/readAnswers.ts';
import { readQuestion } from '../../../src/questions/question.ts';
import { openWritten } from '../../fixtures/ferryDossier.ts';

const open = openWritten([
  {
    id: 'log',
    paragraphs: [
      'Edda Quill sold the blue barge to the Marl Dredging Company.',
      'The Marl Dredging Company sold the blue barge in the spring.',
      'A barge of the same length was moored at the north pier.',
    ],
  },
]);

// The passages are of keywords, which no reader of the program reads.
const QUESTION = readQuestion('Who sold the blue barge?', {});

async function considered() {
  const { candidates } = await consider('Blue barge sold', {}, open);
  return candidates;
}

/** Reads a verdict off the first word of a passage. */
function readerOf(verdicts: Readonly<Record<string, GivenAnswer['verdict']>>): PassageReader {
  return {
    given: ({ passage, document }) => {
      const text = document.standing.slice(passage.start, passage.end);
      const found = Object.entries(verdicts).find(([word]) => text.startsWith(word));
      const span = { start: passage.start, end: passage.start + 8 };
      return found === undefined
        ? null
        : { sentence: { start: passage.start, end: passage.end }, span, verdict: found[1], sureness: 1 };
    },
  };
}

const numbersOf = (list: Awaited<ReturnType<typeof considered>>) => list.map(({ hit }) => hit.passage.number);

describe('what readers say of passages', () => {
  it('changes nothing if nobody reads the question', async () => {
    const candidates = await considered();
    expect(withGivenAnswers(candidates, [], QUESTION)).toBe(candidates);
    expect(numbersOf(withGivenAnswers(candidates, [readerOf({})], QUESTION))).toEqual(numbersOf(candidates));
  });

  it('puts a passage that gives what is asked before those that only share words', async () => {
    const [first] = withGivenAnswers(await considered(), [readerOf({ The: 'gives' })], QUESTION);
    expect(first?.hit.passage.number).toBe(2);
    expect(first?.given?.verdict).toBe('gives');
    expect(first?.span?.end).toBe((first?.span?.start ?? 0) + 8);
  });

  it('puts a passage that gives something else below, with nothing marked in it', async () => {
    const ordered = withGivenAnswers(await considered(), [readerOf({ Edda: 'other' })], QUESTION);
    expect(ordered[0]?.hit.passage.number).toBe(2);
    expect(ordered.find(({ given }) => given !== null)?.span).toBeNull();
  });

  it('believes the first reader that can tell', async () => {
    const readers = [readerOf({ A: 'gives' }), readerOf({ A: 'other', The: 'denies' })];
    const ordered = withGivenAnswers(await considered(), readers, QUESTION);
    expect(Object.fromEntries(ordered.map(({ hit, given }) => [hit.passage.number, given?.verdict ?? null]))).toEqual({
      1: null,
      2: 'denies',
      3: 'gives',
    });
  });

  it('is passed over if the words that it gives are those of the question', async () => {
    const question = readQuestion('Who sold the barge to Marl?', {});
    const [first] = withGivenAnswers(await considered(), [readerOf({ The: 'gives', Edda: 'gives' })], question);
    // The reader marks “The Marl”, which the question has, and “Edda Qui”, which it has not.
    expect(first?.hit.passage.number).toBe(1);
  });
});
