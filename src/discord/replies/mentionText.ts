import { plainText } from './plainText.ts';

/** Pictures in a text: emoji with what changes and joins them, flags, and digits in a box. */
const EMOJI =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d(?=\p{Extended_Pictographic})|\ufe0f|[\u{e0020}-\u{e007f}]|[#*\d]\ufe0f?\u20e3/gu;
/** Signs that are letters of a text too: ©, ®, ™, numbers in circles. */
const TEXT_SIGN = /^[\u00a9\u00ae\u2122]$/u;
/** How Discord writes an emoji that everyone knows. */
const NAMED_EMOJI = /(?<![\p{L}\p{N}]):[a-z][a-z0-9_+-]{1,40}:(?![\p{L}\p{N}])/gu;
/** Marks of bold, underlined, struck, hidden and code. A single one may be an operator of a query or a part of a word. */
const MARKS = /\*\*+|__+|~~|\|\||`+/gu;
/** One asterisk or underscore at each side of words. */
const SLANTED = /(?<![\p{L}\p{N}*_\\])([*_])(?=[\p{L}\p{N}“"«])([^*_\n]{1,500})\1(?![\p{L}\p{N}*_])/gu;
/** The fence of a block of code, with the name of its language. */
const FENCE = /```(?:[a-z0-9+#-]{1,20}(?=\n))?/giu;
const LINE_MARK = /^[ \t]*(?:#{1,3}|-#|[-*•])[ \t]+/gmu;
/** A line that quotes another message. Three signs quote all that follows. */
const QUOTED_REST = /^[ \t]*>>>[ \t]?([\s\S]*)$/mu;
const QUOTED_LINE = /^[ \t]*>[ \t](.*)$/u;
/** A mark that the writer put before a sign of Markdown so that it stays. */
const ESCAPED = /\\([*_~|`>#\\-])/gu;
/** How a message calls all members. */
const TO_ALL = ['@everyone', '@here'];

/** What a message says in words, and the words that it quotes from another one. */
export interface MentionText {
  readonly words: string;
  readonly quoted: string;
}

/**
 * Reads a message as its writer means it: without Markdown, emoji, addresses and mentions, which are no words to look for.
 * Quoted lines are apart.
 */
export function readMentionText(markdown: string): MentionText {
  const rest: string[] = [];
  const quoted: string[] = [];
  const deep = QUOTED_REST.exec(markdown);
  const above = deep === null ? markdown : markdown.slice(0, deep.index);
  for (const line of above.split('\n')) {
    const quote = QUOTED_LINE.exec(line)?.[1];
    if (quote === undefined) rest.push(line);
    else quoted.push(quote);
  }
  if (deep !== null) quoted.push(deep[1] ?? '');
  return { words: bare(rest.join('\n')), quoted: bare(quoted.join('\n')) };
}

function bare(markdown: string): string {
  return TO_ALL.reduce((text, call) => text.replaceAll(call, ' '), plainText(markdown))
    .replace(FENCE, ' ')
    .replace(LINE_MARK, '')
    .replace(MARKS, '')
    .replace(SLANTED, '$2')
    .replace(ESCAPED, '$1')
    .replace(NAMED_EMOJI, ' ')
    .replace(EMOJI, (sign) => (TEXT_SIGN.test(sign) ? sign : ' '))
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,.!?;])/gu, '')
    .replace(/^[\s,;:.!–—-]+/u, '')
    .trim();
}
