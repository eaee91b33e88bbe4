import { describe, expect, it } from 'vitest';
import { isWithinOneSlip } from '../../src/text/slipDistance.ts';
import { search } from '../answering/inJson.ts';
import { openParagraphs } from '../fixtures/ferryDossier.ts';

describe('a typing slip', () => {
  const open = openParagraphs(
    'The harbour office closed the bridge because the cable of the crane was worn.',
    'A ship with coal came in; nobody signed the receipt.',
    'The warden of Norwick said so to Mr Tarnhelm.',
  );
  it.each([
    ['brigde', 'bridge'],
    ['rbidge', 'bridge'],
    ['ridge', 'bridge'],
    ['bbridge', 'bridge'],
    ['brdge', 'bridge'],
    ['bridgge', 'bridge'],
    ['crnae', 'crane'],
    ['reciept', 'receipt'],
    ['harbuor', 'harbour'],
    ['shpi', 'ship'],
    ['cooal', 'coal'],
  ])('%s finds %s', async (typed, meant) => {
    const { results, abstained } = await search(typed, {}, open);
    const marked = results.flatMap(({ text, start, highlights }) =>
      highlights.map((one) => text.slice(one.start - start, one.end - start)),
    );
    expect(abstained ? [] : marked).toEqual([meant]);
  });

  it.each(['fridge', 'shop', 'chip', 'grange'])('%s is another word', async (typed) => {
    expect((await search(typed, {}, open)).abstained).toBe(true);
  });

  it.each(['Tranhelm'])('%s may be another name, and is only suggested', async (typed) => {
    expect((await search(typed, {}, open)).abstained).toBe(true);
  });
});

describe('the distance of a slip', () => {
  it.each([
    ['lamp', 'lamp', true],
    ['lamp', 'lapm', true],
    ['lamp', 'alamp', true],
    ['lamp', 'amp', true],
    ['lamp', 'lump', true],
    ['lamp', 'lpam', false],
    ['lamp', 'lumps', false],
    ['ab', 'ba', true],
    ['', 'a', true],
    ['', 'ab', false],
  ])('%s and %s: %s', (one, other, within) => {
    expect(isWithinOneSlip(one, other)).toBe(within);
  });
});
