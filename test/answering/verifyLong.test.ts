import { describe, expect, it } from 'vitest';
import { MOST_QUOTATIONS } from '../../src/answering/verify/judging.ts';
import { joinSections } from '../../src/answering/verify/sections.ts';
import { textOfMessage } from '../../src/answering/verify/textOfMessage.ts';
import { prepareVerify, verify } from '../../src/answering/verify/verify.ts';
import { sealed } from '../../src/contract/sealedAnswer.ts';
import { Guard } from '../../src/guard/guard.ts';
import { openParagraphs } from '../fixtures/ferryDossier.ts';

const PARAGRAPHS = [
  'The keeper lit the lamp at four and went down to the landing stage.',
  'No boat had come in since the storm, and none was expected that week.',
  'He wrote in the log that the wind had gone round to the north.',
];
const dossier = openParagraphs(...PARAGRAPHS);
const OTHERS = 'Somebody else altogether baked forty loaves of rye bread before breakfast.';

/** The verdicts on a text, as they pass the guard. */
async function verdictsOn(text: string) {
  const answer = await verify(text, dossier);
  await new Guard().verifyByIndex(sealed(answer), dossier);
  return { notes: answer.notes, verdicts: answer.verdicts.map(({ verdict }) => verdict) };
}

describe('a text of several paragraphs without quotation marks', () => {
  it('is checked by paragraphs if the dossier does not have it as one', async () => {
    const text = [PARAGRAPHS[2], OTHERS, PARAGRAPHS[0]].join('\n\n');
    expect((await verdictsOn(text)).verdicts).toEqual(['verbatim', 'not in the dossier', 'verbatim']);
  });

  it('has one verdict if the dossier has none of it', async () => {
    expect((await verdictsOn(`${OTHERS}\n\n${OTHERS} Again.`)).verdicts).toEqual(['not in the dossier']);
  });

  it('is checked by paragraphs if it is long, and lines of a word or two are left out with a word', async () => {
    const long = Array.from({ length: 120 }, () => OTHERS).join(' ');
    const { verdicts, notes } = await verdictsOn(['Background', PARAGRAPHS[0], long, PARAGRAPHS[1]].join('\n'));
    expect(verdicts[0]).toBe('verbatim');
    expect(verdicts.at(-1)).toBe('verbatim');
    expect(notes).toEqual(['One line was not checked: it has only a word or two.']);
  });
});

describe('a long text', () => {
  it('has its first quotations checked, and the reply says how many were not', async () => {
    const text = Array.from({ length: MOST_QUOTATIONS + 3 }, () => `“${PARAGRAPHS[1]}”`).join('\n');
    const { verdicts, notes } = await verdictsOn(text);
    expect(verdicts).toHaveLength(MOST_QUOTATIONS);
    expect(notes).toEqual([`Only the first ${MOST_QUOTATIONS} quotations were checked. Check the other 3 separately.`]);
  });

  it('is checked in steps, and not again after them', async () => {
    const text = PARAGRAPHS.map((paragraph) => `“${paragraph}”`).join('\n');
    const open = openParagraphs(...PARAGRAPHS);
    const steps: (readonly [number, number])[] = [];
    for await (const { done, of } of prepareVerify(text, open)) steps.push([done, of]);
    expect(steps).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
    const asked: unknown[] = [];
    const find: typeof open.engine.find = (...plan) => {
      asked.push(plan);
      return open.engine.find(...plan);
    };
    const watched = { ...open, engine: Object.assign(Object.create(open.engine), { find }) };
    expect((await verify(text, watched)).verdicts).toHaveLength(3);
    expect(asked).toEqual([]);
  });
});

describe('texts that are checked together', () => {
  it('are each by themselves: no quotation and no speaker goes from one to the next', async () => {
    const apart = joinSections(['The keeper said: “No boat had come in', PARAGRAPHS[2] ?? '']);
    expect((await verdictsOn(apart)).verdicts.at(-1)).not.toBe('altered');
    const named = joinSections(['Ada Brook:', `“${PARAGRAPHS[0]}”`]);
    const { verdicts } = await verify(named, dossier);
    expect(verdicts.map(({ claimed }) => claimed)).toEqual([null]);
  });

  it('of a message are its words, its labels if they quote, and the names of fields if they are names', () => {
    const text = textOfMessage([
      { kind: 'label', text: 'Newswire' },
      { kind: 'label', text: 'As seen: “No boat had come in”' },
      { kind: 'words', text: 'It was late.' },
      { kind: 'words', text: 'He went down.', name: 'Ada Brook' },
      { kind: 'words', text: 'He came up.', name: 'what happened next' },
      { kind: 'words', text: ' … ' },
    ]);
    expect(text.split('\u2029')).toEqual([
      'As seen: “No boat had come in”',
      'It was late.',
      'Ada Brook: He went down.',
      'He came up.',
    ]);
  });
});
