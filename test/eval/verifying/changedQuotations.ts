import { comparedWords } from '../../../src/languages/comparedWords.ts';
import type { Expected, LabelledQuotation, VerifyCase } from './verifyCase.ts';

/** Fewest words of a quotation that is made into cases. */
export const FEWEST_WORDS = 8;

/** Ways of setting the same words otherwise. */
const TYPOGRAPHY: readonly (readonly [RegExp, string])[] = [
  [/[’‘]/gu, "'"],
  [/[“”]/gu, '"'],
  [/[—–]/gu, '-'],
  [/…/gu, '...'],
  [/ /gu, '\u00a0'],
];

const NUMBER = /\b\d+\b/u;

/** Whether a cut between two words is inside a number: 14 is not 14 million. */
function cutsNumber(parts: readonly string[], at: number): boolean {
  const ends = new Set<number>();
  let length = 0;
  const whole = parts.join(' ');
  for (const part of parts.slice(0, at)) length += part.length + 1;
  for (const { start, end } of comparedWords(whole)) if (start < length - 1 && end > length) ends.add(start);
  return ends.size > 0;
}

/** A quotation with a negation hidden, brought in or written otherwise, and with its signs and numbers changed. */
function sensesOf(parts: readonly string[]): readonly (readonly [string, Expected, string])[] {
  const quote = parts.join(' ');
  const at = parts.findIndex((part, place) => place > 1 && place < parts.length - 2 && /^(?:not|never)$/iu.test(part));
  const middle = Math.floor(parts.length / 2);
  const isInside = /^[\p{Ll}]+$/u.test(parts[middle] ?? '') && /^[\p{Ll}]+$/u.test(parts[middle - 1] ?? '');
  const number =
    /(?<![\p{L}\p{N}.,:/-])(\p{Sc}?)(\d+)(\s?%)?(?![\p{L}\p{N}.,:/’'-]|\s?(?:million|billion|thousand))/u.exec(quote);
  const put = (sign: string): string => quote.replace(number?.[0] ?? '', sign);
  const contracted = quote
    .replace(/\b(do|is|was|did|does|could|would|should) not\b/u, '$1n’t')
    .replace(/\bcannot\b/u, 'can’t');
  return [
    ...(at < 0 ? [] : [['negation hidden by an ellipsis', 'altered', parts.with(at, '…').join(' ')] as const]),
    ...(isInside
      ? [['negation brought in by brackets', 'altered', parts.toSpliced(middle, 0, '[not]').join(' ')] as const]
      : []),
    ...(number === null
      ? []
      : [
          ['sign changed', 'altered', put(`${number[1] === '$' ? '€' : '−'}${number[2]}${number[3] ?? ''}`)] as const,
          [
            'share changed',
            'altered',
            put(number[3] === undefined ? `${number[0]}%` : `${number[1]}${number[2]}`),
          ] as const,
        ]),
    ...(contracted !== quote ? [['negation contracted', 'verbatim', contracted] as const] : []),
  ];
}

/**
 * A labelled quotation as it is and changed in many ways. `words` are those of the set, from which others are taken by
 * `random`.
 */
export function changedQuotations(
  quotation: LabelledQuotation,
  words: readonly string[],
  random: () => number,
): readonly VerifyCase[] {
  const { quote } = quotation;
  const parts = quote.split(/\s+/u);
  const inner = (): number => 1 + Math.floor(random() * (parts.length - 2));
  const other = (word: string): string => {
    const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    for (;;) {
      const candidate = words[Math.floor(random() * words.length)] ?? '';
      if (bare(candidate) !== '' && bare(candidate) !== bare(word)) return candidate;
    }
  };
  const made = (kind: string, expected: Expected, changed: string): VerifyCase => ({
    kind,
    expected,
    words: changed,
    quotation,
  });
  const [replaced, removed, added, negated] = [inner(), inner(), inner(), inner()];
  const set = TYPOGRAPHY.reduce((text, [pattern, by]) => text.replace(pattern, by), quote);
  const isWord = (at: number): boolean => /[\p{L}\p{N}]/u.test(parts[at] ?? '');
  const digits = NUMBER.exec(quote)?.[0];
  return [
    made('as it stands', 'verbatim', quote),
    made('other typography', 'verbatim', set),
    made('in capitals', 'verbatim', quote.toUpperCase()),
    ...(parts.length > FEWEST_WORDS + 2
      ? [
          ...(cutsNumber(parts, 2) ? [] : [made('cut before', 'verbatim', parts.slice(2).join(' '))]),
          ...(cutsNumber(parts, -2) ? [] : [made('cut after', 'verbatim', parts.slice(0, -2).join(' '))]),
        ]
      : []),
    ...sensesOf(parts).map(([kind, expected, changed]) => made(kind, expected, changed)),
    ...(isWord(replaced)
      ? [made('word replaced', 'altered', parts.with(replaced, other(parts[replaced] ?? '')).join(' '))]
      : []),
    ...(isWord(removed) && !/[[\]]/u.test(parts[removed] ?? '') && parts[removed] !== parts[removed + 1]
      ? [made('word removed', 'altered', parts.toSpliced(removed, 1).join(' '))]
      : []),
    made('word added', 'altered', parts.toSpliced(added, 0, other('')).join(' ')),
    made('negation added', 'altered', parts.toSpliced(negated, 0, 'not').join(' ')),
    ...(digits === undefined
      ? []
      : [made('number changed', 'altered', quote.replace(NUMBER, String(Number(digits) + 1)))]),
    made('invented', 'absent', parts.map((word) => other(word)).join(' ')),
  ];
}
