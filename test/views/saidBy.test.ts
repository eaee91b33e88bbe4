import { describe, expect, it } from 'vitest';
import type { Words } from '../../src/views/model/piece.ts';
import { differingWording, saidBy } from '../../src/views/parts/saidBy.ts';

/** The line with names between stars. */
function marked(words: Words): string {
  return words
    .map((part) => (typeof part === 'string' ? part : part.kind === 'foreign' ? `*${part.text}*` : ''))
    .join('');
}

type Links = readonly (readonly [name: string, cue: string | null])[];

describe('who spoke, and through whom the words came', () => {
  it.each<[what: string, links: Links, source: string | undefined, expected: string]>([
    ['nobody', [], 'Larkhaven Gazette', 'No speaker is named'],
    ['a speaker', [['Ines Calder', 'said']], undefined, 'Said by *Ines Calder*'],
    [
      'a source',
      [['Ines Calder', 'said']],
      'Larkhaven Gazette',
      'Said by *Ines Calder*, as reported by *Larkhaven Gazette*',
    ],
    [
      'a chain',
      [
        ['Ines Calder', 'said'],
        ['Tom Reeve', 'according to'],
        ['Evening Post', null],
      ],
      'Larkhaven Gazette',
      'Said by *Ines Calder*, according to *Tom Reeve*, in *Evening Post*, as reported by *Larkhaven Gazette*',
    ],
    [
      'a source that the chain names already',
      [
        ['Ines Calder', 'quoted'],
        ['Evening Post', 'quoted'],
      ],
      'Evening Post',
      'Said by *Ines Calder*, as quoted by *Evening Post*',
    ],
  ])('of %s', (_what, [speaker, ...links], source, expected) => {
    const mediators = links.map(([name, cue]) => ({ name, cue }));
    expect(marked(saidBy({ speaker: speaker?.[0] ?? null, mediators }, source))).toBe(expected);
  });
});

describe('what another document has otherwise', () => {
  it.each<[what: string, differences: { here: string; there: string }[], expected: string | undefined]>([
    ['nothing', [], undefined],
    ['a word more', [{ here: '', there: 'about' }], 'wording differs: “about”'],
    ['a word less', [{ here: 'not', there: '' }], 'wording differs: without “not”'],
    ['another word', [{ here: '23:40', there: '23:50' }], 'wording differs: “23:50” instead of “23:40”'],
    [
      'several',
      [
        { here: 'a', there: 'b' },
        { here: 'c', there: 'd' },
      ],
      'wording differs: “b” instead of “a”, and 1 more',
    ],
  ])('for %s', (_what, differences, expected) => {
    expect(differingWording(differences)?.text).toBe(expected);
  });
});
