import { describe, expect, it } from 'vitest';
import type { VerdictJson } from '../../src/json/commands/verifyJson.ts';
import { openWritten } from '../fixtures/ferryDossier.ts';
import { verify } from './inJson.ts';

const open = openWritten([
  {
    id: 'weir',
    paragraphs: [
      'Nora Vale said: “The weir will be mended this year. The miller has been paid in full, if he can be believed. We owe nobody a crown.”',
      'Otto Brink said: “The miller has never seen a coin of it.”',
      'The sluice was “as thin as paper,” Otto Brink said, and nobody had told the parish.',
      'Tess Marlow said: “It was schön, and the US paid us seventy-five thousand crowns. We were late.”',
      'Tess Marlow asked: “Did anyone listen to Dr. Fenn?”',
    ],
  },
  { id: 'later', paragraphs: ['Nora Vale said: “The eels are back in the river.”', 'The road to the mill is closed.'] },
]);

async function only(text: string): Promise<VerdictJson> {
  const [verdict] = (await verify(text, open)).verdicts ?? [];
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}

describe('sentences that are each in the dossier, but not as one quotation', () => {
  it.each<[string, VerdictJson['joined'], readonly (string | null)[]]>([
    ['Nora Vale: “We owe nobody a crown. The weir will be mended this year.”', 'order', ['Nora Vale', 'Nora Vale']],
    ['Nora Vale: “We owe nobody a crown … The weir will be mended”', 'order', ['Nora Vale', 'Nora Vale']],
    ['Nora Vale: “We owe nobody a crown. The eels are back in the river.”', 'places', ['Nora Vale', 'Nora Vale']],
    [
      '“The eels are back in the river. The miller has never seen a coin of it.”',
      'speakers',
      ['Nora Vale', 'Otto Brink'],
    ],
    ['Nora Vale: “The eels are back in the river. The road to the mill is closed.”', 'speakers', ['Nora Vale', null]],
    ['Otto Brink: “The sluice was as thin as paper”', 'speakers', [null, 'Otto Brink']],
  ])('are named as such: %s', async (text, joined, speakers) => {
    const verdict = await only(text);
    expect([verdict.verdict, verdict.joined]).toEqual(['altered', joined]);
    expect(verdict.parts.map(({ speaker }) => speaker)).toEqual(speakers);
  });

  it('show the words that are left out between them without a mark', async () => {
    const { verdict, joined, differences } = await only(
      'Nora Vale: “The weir will be mended this year. We owe nobody a crown.”',
    );
    expect([verdict, joined, differences.map(({ kind, alert }) => [kind, alert])]).toEqual([
      'altered',
      null,
      [['removed', 'condition']],
    ]);
  });

  it.each([
    'Nora Vale: “The weir will be mended this year … We owe nobody a crown.”',
    'Tess Marlow asked: “Did anyone listen to Dr. Fenn?”',
    '“The sluice was ‘as thin as paper’”',
  ])('are no joined statements if they are one: %s', async (text) => {
    expect([(await only(text)).verdict.startsWith('verbatim'), (await only(text)).joined]).toEqual([true, null]);
  });
});

describe('the same words written otherwise', () => {
  it.each<[string, readonly [string, string][]]>([
    ['“It was schon, and the US paid us”', [['schon', 'schön']]],
    [
      '“It was schön, and the us paid us 75,000 crowns.”',
      [
        ['us', 'US'],
        ['75,000', 'seventy-five thousand'],
      ],
    ],
    ['“We’re late.”', [['We’re', 'were']]],
    ['“Did anyone listen to Dr. Fenn.”', [['Fenn.', 'Fenn?']]],
    ['“it was schön, and the US paid us”', []],
    ['“IT WAS SCHÖN, AND THE US PAID US”', []],
    ['“It was schön, and the US paid us seventy–five thousand crowns”', []],
  ])('are shown: %s', async (text, pairs) => {
    const { writtenOtherwise } = await only(text);
    const source = open.dossier.document('weir')?.text ?? '';
    const words = writtenOtherwise.map((one) => [
      text.slice(one.pasted.start, one.pasted.end),
      source.slice(one.source.start, one.source.end),
    ]);
    expect(words).toEqual(pairs);
  });
});

describe('words that are not in the dossier', () => {
  it('have the nearest passage, even if it has only other forms of them', async () => {
    const { verdict, nearest } = await only('“Mending roads”');
    expect([verdict, nearest]).toEqual(['not in the dossier', 'later:2']);
  });
});
