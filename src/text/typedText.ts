/**
 * What people type or paste, without what the bot and Discord put around words. Texts of documents never come through here.
 */

/** What nothing shows: changes of direction, spaces and joiners without width, soft hyphens. Joiners that shape letters stay. */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;
/** What the bot itself puts in: isolates around words of others, and spaces without width in blocks of code. */
const OF_THE_BOT = /[\u200b\u2068\u2069]/gu;
/** Spaces that do not break: people cannot tell them from others. */
const FIXED_SPACE = /[\u00a0\u202f]/gu;
/** A sign that Discord's Markdown would read, made plain. */
const ESCAPED = /\\([^0-9A-Za-z\s])/gu;

/** Signs of Discord's Markdown around a whole text, the longest first. */
const AROUND_WORDS = ['***', '**', '__', '~~', '||', '```', '``', '`'];
/** What else people put around a name. */
const AROUND_NAMES: readonly (readonly [opening: string, closing: string])[] = [
  ...['*', '_', '"', "'"].map((sign) => [sign, sign] as const),
  ...['“”', '„“', '„”', '‘’', '‚‘', '«»', '»«', '‹›', '❝❞', '[]', '<>'].map(
    (pair) => [pair.charAt(0), pair.charAt(1)] as const,
  ),
];
/** Signs at the end of a name that belong to the sentence around it. A full stop may belong to the name and is no hindrance. */
const LOOSE_ENDS = /(?<![\s,;])[\s,;]+$/u;

/** A text of several lines, or one whose every character counts, without what the bot put into it. */
export function pastedText(text: string): string {
  return text.replace(OF_THE_BOT, '');
}

/** Words or a query on one line: without what cannot be seen, without signs of Markdown around all of it and before its signs. */
export function typedText(text: string): string {
  const seen = text.replace(UNSEEN, '').replace(FIXED_SPACE, ' ').replace(ESCAPED, '$1');
  return unwrapped(seen, (inner) => AROUND_WORDS.map((sign) => within(inner, sign, sign)));
}

/** The name of a thing: the same without quotation marks or brackets around it, and without a comma behind it. */
export function typedName(text: string): string {
  return unwrapped(typedText(text).replace(LOOSE_ENDS, ''), (inner) =>
    AROUND_NAMES.map(([opening, closing]) => within(inner, opening, closing)),
  );
}

/** Emoji of a server, mentions of people, roles, channels and commands, and times, as Discord hands them over. */
const REFERENCE = /<(?:a?:\w{1,40}:\d{1,20}|[@#][!&]?\d{1,20}|\/[^<>:\n]{1,100}:\d{1,20}|t:-?\d{1,20}(?::\w)?)>/gu;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

/** Whether a text has anything in it that could be looked for: not only punctuation, emoji, formatting or mentions. */
export function hasWords(text: string): boolean {
  return LETTER_OR_NUMBER.test(text.replace(REFERENCE, ''));
}

/** The innermost of what is inside other things. */
function unwrapped(text: string, insides: (text: string) => readonly (string | undefined)[]): string {
  let inner = text.trim();
  for (;;) {
    const next = insides(inner).find((one) => one !== undefined);
    if (next === undefined) return inner;
    inner = next.trim();
  }
}

/** What is between two signs, if they are around the whole text and nowhere in it; undefined if not. */
function within(text: string, opening: string, closing: string): string | undefined {
  if (text.length <= opening.length + closing.length) return undefined;
  if (!text.startsWith(opening) || !text.endsWith(closing)) return undefined;
  const inside = text.slice(opening.length, -closing.length);
  return inside.includes(opening) || inside.includes(closing) ? undefined : inside;
}
