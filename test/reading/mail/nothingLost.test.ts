import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lettersOf } from '../../../src/reading/mail/bodyContent.ts';
import { htmlBody } from '../../../src/reading/mail/htmlBody.ts';
import { plainBody } from '../../../src/reading/mail/plainBody.ts';
import { HTML_STYLES, OWN_TEXTS, PLAIN_STYLES } from './quotingStyles.ts';

const LINES = [...Object.values(PLAIN_STYLES), ...OWN_TEXTS]
  .flatMap((text) => text.split('\n'))
  .filter((line) => !/https?:/u.test(line));

const lettersIn = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

const body = fc.array(fc.constantFrom(...LINES, '', '', '> more', '>> and more', '-- ', 'No, he did not.'), {
  maxLength: 30,
});

describe('nothing of a body is lost', () => {
  test('in plain text, however its lines follow each other', () => {
    fc.assert(
      fc.property(body, (lines) => {
        // Initials before a quoted line are a mark of quoting.
        const text = lines.filter((line) => !line.startsWith('IM>')).join('\n');
        expect(lettersOf(plainBody(text, { isFlowed: false, delsp: false }))).toBe(lettersIn(text));
      }),
    );
  });

  test('in text that flows', () => {
    fc.assert(
      fc.property(body, (lines) => {
        const text = lines.map((line, at) => (at % 3 === 0 ? `${line} ` : line)).join('\n');
        expect(lettersOf(plainBody(text, { isFlowed: true, delsp: false }))).toBe(lettersIn(text));
      }),
    );
  });

  test('in HTML, however its elements follow each other', () => {
    const parts = Object.values(HTML_STYLES);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...parts, '<p>No.</p>', '<blockquote>Yes.</blockquote>'), { maxLength: 5 }),
        (chosen) => {
          const words = chosen
            .join('')
            .replace(/<[^>]*>/gu, '')
            .replace(/&nbsp;/gu, ' ')
            .replace(/&(?:lt|gt);/gu, '');
          expect(lettersOf(htmlBody(chosen.join('')))).toBe(lettersIn(words));
        },
      ),
      { numRuns: 30 },
    );
  });
});
