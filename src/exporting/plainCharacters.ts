/** Control characters but for tab and line break, and what no text may contain: halves of characters and non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they occur in converted files; XML and PDF refuse them
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;
/** Breaks that only some programs know. */
const BREAKS = /[\v\f\r\u0085]/gu;
/** Control characters have pictures from here on, in the order of their codes. */
const PICTURES = 0x2400;
const DELETE = 0x7f;

/** The text with pictures in place of characters that a file cannot contain or nobody can see. */
export function printable(text: string): string {
  return text.replace(BREAKS, ' ').replace(UNPRINTABLE, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(PICTURES + code);
    return code === DELETE ? '\u2421' : '\ufffd';
  });
}

/** The same on one line. */
export function onOneLine(text: string): string {
  return printable(text.replace(/\s+/gu, ' ').trim());
}
