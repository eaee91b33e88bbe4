/** Control characters of both sets, but for tab and line end. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;
/** Unicode has pictures of the first set (␀, ␛ …), in its order, from here on. */
const PICTURES = 0x2400;
const PICTURE_OF_DELETE = '␡';
/** The second set has no pictures. */
const UNSHOWABLE = '\ufffd';

/**
 * The text with a picture for each control character, one UTF-16 unit for one, so that all offsets hold. A terminal
 * obeys such characters: a document could move the cursor, rewrite what is above, or set the window's title.
 */
export function withPictures(text: string): string {
  return text.replace(CONTROL, pictureOf);
}

function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(PICTURES + code);
  return code === 0x7f ? PICTURE_OF_DELETE : UNSHOWABLE;
}
