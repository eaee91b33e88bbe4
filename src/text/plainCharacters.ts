/** Halves of surrogate pairs, and control characters that are no white space: nothing shows them, and some programs obey them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSHOWABLE = /[\p{Cs}\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\ufeff\ufff9-\ufffb]/gu;
/** What changes the direction of the text behind it, beyond its own line too. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/gu;
/** White space, with the separators that only some programs take for it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const SPACE = /[\s\u001c-\u001f\u0085]+/gu;

/** A text without characters that cannot be shown. */
export function withoutUnshowable(text: string): string {
  return text.replace(UNSHOWABLE, '');
}

/**
 * A name or title of any origin as one line that can be shown anywhere: in normal form C, with single spaces, and without halves
 * of characters, control characters and changes of direction. It may become empty.
 */
export function plainLine(text: string): string {
  return withoutUnshowable(text.replace(SPACE, ' '))
    .replace(DIRECTIONS, '')
    .normalize('NFC')
    .replace(SPACE, ' ')
    .trim();
}
