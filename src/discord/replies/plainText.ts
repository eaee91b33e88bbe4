/** `[words](https://…)`: the words are what is read. No bracket is in the words, so that the expression is linear. */
const LINK = /\[([^[\]\n]{1,500})\]\(<?https?:\/\/[^\s()<>]{1,2000}>?\)/gu;
const ADDRESS = /<?https?:\/\/[^\s<>]+>?/gu;
/** Mentions of people, roles and channels, and of commands. */
const MENTION = /<(?:[@#][!&]?\d{1,20}|\/[^<>:\n]{1,100}:\d{1,20})>/gu;
/** Emoji of a server (`<:name:id>`, `<a:name:id>`), times (`<t:0:R>`), places of a server (`<id:guide>`). */
const REFERENCE = /<[a-z]{0,2}:[-\w]{1,40}(?::\w{1,20})?>/gu;

/**
 * The words of a text in Discord's Markdown without what is no word of it: addresses, mentions, emoji of a server and times. Signs
 * of Markdown stay: they are no words, and quotation bars and lists say where lines begin.
 */
export function plainText(markdown: string): string {
  return markdown.replace(LINK, '$1').replace(ADDRESS, '').replace(MENTION, '').replace(REFERENCE, '').trim();
}

/** How Discord marks a line in small print. */
const SMALL = /^\s*-#\s/u;

/** The lines in small print, apart from the others. */
export function smallPrint(markdown: string): { readonly words: string; readonly small: string } {
  const lines = markdown.split('\n');
  return {
    words: lines.filter((line) => !SMALL.test(line)).join('\n'),
    small: lines.flatMap((line) => (SMALL.test(line) ? [line.replace(SMALL, '')] : [])).join('\n'),
  };
}
