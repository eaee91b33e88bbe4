import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/list.ts';
import { statementsOf } from '../../../src/finding/statements/statements.ts';
import { type LooseBlock, laidOut } from '../../../src/reading/textBuilder.ts';
import { run, verify } from '../../answering/inJson.ts';
import { openLaid } from '../../fixtures/laidOutDossier.ts';

/** A message or cue of someone; the parts are as some format writes them. */
function turn(...parts: readonly string[]): LooseBlock {
  return {
    kind: 'paragraph',
    parts: parts.map((text) => (text.startsWith('@') ? { text: text.slice(1), isSpeaker: true } : { text })),
  };
}

/** Each statement with its speaker. */
function said(...blocks: readonly LooseBlock[]): readonly (readonly [speaker: string | null, words: string])[] {
  const { text, blocks: laid } = laidOut(blocks);
  return statementsOf(text, laid, 'en').map(({ speaker, slices }) => [
    speaker?.name ?? null,
    slices.map(({ start, end }) => text.slice(start, end)).join(' / '),
  ]);
}

describe('turns that the format gives', () => {
  it.each<[string, LooseBlock, string, string]>([
    ['a chat', turn('[12/05/2024, 10:31] ', '@Anna Holt', ': ', 'The gate is open.'), 'Anna Holt', 'The gate is open.'],
    [
      'several lines',
      turn('@Milo', ': ', 'First line.\nSecond line.\n\nThird.'),
      'Milo',
      'First line.\nSecond line.\n\nThird.',
    ],
    ['a name above its words', turn('@Nora Whitby', '\n', 'We waited.'), 'Nora Whitby', 'We waited.'],
    ['a name alone before its words', turn('@KEEPER', ' We waited.'), 'KEEPER', 'We waited.'],
    ['a time behind the name', turn('@Anna', ' (00:14:05): ', 'It rang.'), 'Anna', 'It rang.'],
    ['a time on the line of the name', turn('@Anna', ' [10:31]\n', 'It rang.'), 'Anna', 'It rang.'],
    ['a dash', turn('@Anna', ' — ', 'It rang.'), 'Anna', 'It rang.'],
    ['a bracket for the name', turn('<', '@anna_92', '> ', 'it rang'), 'anna_92', 'it rang'],
    ['a number for a name', turn('@+49 151 0000000', ': ', 'On my way'), '+49 151 0000000', 'On my way'],
    ['another script', turn('@آنا', ': ', 'الباب مفتوح'), 'آنا', 'الباب مفتوح'],
    ['a full-width colon', turn('@安娜', '：', '门开着'), '安娜', '门开着'],
    ['a remark in brackets, which the writer wrote', turn('@Anna', ': ', 'Coming (maybe)'), 'Anna', 'Coming (maybe)'],
    ['a smile', turn('@Anna', ': ', ':) yes'), 'Anna', ':) yes'],
    ['a number below zero', turn('@Anna', ': ', '-5 today'), 'Anna', '-5 today'],
    ['one word', turn('@Anna', ': ', 'Ok'), 'Anna', 'Ok'],
  ])('are the words behind the speaker: %s', (_what, block, speaker, words) => {
    expect(said(block)).toEqual([[speaker, words]]);
  });

  it('are of whoever pasted a line of another chat', () => {
    expect(
      said(turn('@Anna', ': ', 'Look:\nMilo: I never saw it.\nNora: Nor I.'), turn('@Milo', ': ', 'Not me.')),
    ).toEqual([
      ['Anna', 'Look:\nMilo: I never saw it.\nNora: Nor I.'],
      ['Milo', 'Not me.'],
    ]);
  });

  it('do not go on over a block without a speaker', () => {
    expect(
      said(
        turn('@Anna', ': ', 'I left at noon.'),
        turn('Anna changed the subject of the group.'),
        turn('Nothing more was said.'),
        turn('@Milo', ': ', 'So did I.'),
      ),
    ).toEqual([
      ['Anna', 'I left at noon.'],
      ['Milo', 'So did I.'],
    ]);
  });

  it('leave out turns without words', () => {
    expect(said(turn('@Anna', ': '), turn('@Milo', ': ', '👍'), turn('@Nora', ': ', 'Yes'))).toEqual([['Nora', 'Yes']]);
  });

  it('are one even if a document has no other', () => {
    expect(said(turn('The recording begins at noon.'), turn('@Anna', ': ', 'Yes.'))).toEqual([['Anna', 'Yes.']]);
  });

  it('keep the quotations inside them', () => {
    const statements = said(turn('@Anna', ': ', 'The warden said “the gate is open” and left.'));
    expect(statements).toContainEqual(['Anna', 'The warden said “the gate is open” and left.']);
    expect(statements.map(([, words]) => words)).toContain('the gate is open');
  });
});

describe('the speaker of a message', () => {
  const open = openLaid({
    id: 'chat',
    blocks: [
      turn('[10:31] ', '@Anna Holt', ': ', 'The gate was open all night.'),
      turn('Milo Farr left the group'),
      turn('[10:32] ', '@Milo Farr', ': ', 'Anna Holt: I was asleep at the gate.'),
    ],
  });

  it('is known to /quote, with certainty, past the guard', async () => {
    const [first] = (await run(commands, 'quote', { speaker: 'Anna Holt' }, open)).results;
    expect(first?.quotation).toMatchObject({
      speaker: 'Anna Holt',
      text: 'The gate was open all night.',
      confidence: 1,
    });
    expect((await run(commands, 'quote', { words: 'asleep' }, open)).results[0]?.quotation?.speaker).toBe('Milo Farr');
  });

  it('is held against what a pasted text claims', async () => {
    expect((await verify('Anna Holt said: “The gate was open all night.”', open)).verdicts?.[0]?.verdict).toBe(
      'verbatim',
    );
    expect((await verify('Milo Farr said: “The gate was open all night.”', open)).verdicts?.[0]?.verdict).toBe(
      'another speaker',
    );
  });
});
