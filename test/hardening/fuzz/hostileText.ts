import type { Random } from './random.ts';

/** Characters on which readers of texts stumble. */
const CHARACTERS = [
  ...[
    '\u0000',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u200d',
    '\u0301',
    '\u00ad',
    '\u2028',
    '\r',
    '\n',
    '\t',
    ' ',
  ],
  ...'()[]{}<>"\'“”„«»‘’`*~_|\\/#@&%$+-–—=^.,:;!?…¶0123456789aAzZéßİıſ中文عربиЯ👍𝔘',
];
const WORDS = [
  ...[
    'OR',
    'AND',
    'NOT',
    'NEAR',
    'from:',
    'no:folded',
    'in:quotes',
    'after:2021-13-45',
    'before:',
    'source:"',
    'a*',
    'b~',
    '-c',
    '""',
  ],
  ...[
    'every',
    'day',
    'at',
    '25:61',
    'noon',
    'last',
    'Monday',
    '31 February 2021',
    '1st',
    'yesterday',
    '12/13/14',
    '٣ مايو',
    '2021年5月3日',
  ],
  ...['who', 'said', 'that', 'Ada', 'Quill', 'what did', 'according to', 'harbour', 'ferry', 'the', 'and'],
  ...[
    'toString',
    '__proto__',
    'constructor',
    'null',
    'NaN',
    '1e309',
    '-0',
    '<@1>',
    '@everyone',
    'papers:1@0-9',
    'papers:999999999',
  ],
];
const LONGEST_RUN = 400;

/**
 * A text of at most so many UTF-16 units: words that readers know, marks and odd characters, single or in long runs, and pieces
 * that were there before again.
 */
export function hostileText(random: Random, most: number): string {
  let text = '';
  const pieces = 1 + random.below(24);
  for (let piece = 0; piece < pieces && text.length < most; piece += 1) {
    const kind = random.below(8);
    if (kind < 3) text += `${random.of(WORDS)}${random.of(['', ' ', ' ', ':', '"'])}`;
    else if (kind < 6) text += random.of(CHARACTERS);
    else if (kind === 6)
      text += random.of(random.below(2) === 0 ? CHARACTERS : WORDS).repeat(1 + random.below(LONGEST_RUN));
    else text += text.slice(random.below(Math.max(1, text.length)));
  }
  return text.slice(0, most);
}
