import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/languages/sentences.ts';
import { anyWords } from '../text/anyWords.ts';

/** Each case is written with `¦` where a sentence ends and the next begins. */
const CASES: readonly (readonly [why: string, text: string])[] = [
  ['plain', 'The boat left.¦ Nobody saw it.¦ Was it late?¦ It was!'],
  ['titles', 'Capt. Calder met Dr. Holm and Mr. Lind.¦ They spoke.'],
  ['initials', 'It was signed by J. R. Holm.¦ He denies it.'],
  ['dotted initials before a name', 'The U.S. Consul came.¦ He left.'],
  ['dotted initials at the end', 'It was built in the U.S.¦ The owner sold it.'],
  ['numbers', 'It cost 1.5 million.¦ Part 2.3 says why.'],
  ['a number of something', 'Quay No. 7 was shut; see fig. 3 and p. 4.¦ Others were open.'],
  ['no as a word', 'He said no.¦ The boat left.'],
  [
    'words that look like abbreviations of days and months',
    'They sat.¦ The sun was out.¦ It was a work of art.¦ Nobody wed.¦ All slept.',
  ],
  ['abbreviated months', 'On 12 Sep. 2021 and on Jan. 3 it sailed.¦ Then it stopped.'],
  ['hours at the end', 'It left at 5 a.m.¦ The fog came later.'],
  ['hours in the middle', 'It left at 5 a.m. on Friday.¦ It sank.'],
  ['hours before a day', 'It left at 5 a.m. Friday in fog.¦ It sank.'],
  ['a firm in the middle', 'It belonged to Lind Bros. Shipping of Larkhaven.¦ It sank.'],
  ['a firm at the end', 'It belonged to Lind Inc.¦ The firm is gone.'],
  ['and so on at the end', 'They had ropes, lamps, etc.¦ In the end nothing helped.'],
  ['an ellipsis that goes on', 'We waited… and waited.¦ Then we left.'],
  ['an ellipsis that ends', 'We waited…¦ Then we left.'],
  ['three dots', 'We waited...¦ Then we left.'],
  ['a quotation that ends a sentence', '“Light the lamp.”¦ He did not.'],
  ['a question inside a quotation', '“Where is the pilot?” she asked.¦ Nobody knew.'],
  ['a bracket', 'He left (in fog.)¦ She stayed.'],
  ['a footnote mark', 'He knew it.[17]¦ She did not.'],
  ['wrapped lines', 'The boat left the\nquay at noon.¦ It came\nback.'],
  ['marks together', 'Really?!¦ Yes.'],
  ['German ordinals', 'Sie kam am 14. März im 19. Jahrhundert.¦ Er war 14.¦ Der Hafen schlief.'],
  ['Arabic', 'هل وصل القارب؟¦ نعم.¦ وصل.'],
  ['Chinese, without spaces', '船开了。¦没有人看见。'],
  ['Hindi', 'नाव चली गई।¦ कोई नहीं था।'],
  ['no mark at the end', 'It left.¦ Then nothing'],
];

describe('sentencesOf', () => {
  it.each(CASES)('%s: %s', (_why, marked) => {
    const text = marked.replaceAll('¦', '');
    const found = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(marked.split('¦').map((part) => part.trim()));
  });

  it('tiles whatever is not white space, in order, without white space at the ends', () => {
    fc.assert(
      fc.property(anyWords, fc.nat(20), fc.nat(20), (text, a, b) => {
        const within = { start: Math.min(a, text.length), end: Math.max(Math.min(a, text.length), text.length - b) };
        let at = within.start;
        for (const { start, end } of sentencesOf(text, within)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(within.end);
          at = end;
        }
        expect(text.slice(at, within.end).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
