const BEGIN = /^-----BEGIN PGP SIGNED MESSAGE-----[ \t]*\n(?:[A-Za-z-]+: .*\n)*\n?/mu;
const SIGNATURE = '-----BEGIN PGP SIGNATURE-----';
const END = '-----END PGP SIGNATURE-----';

/** Whether all that the text holds is encrypted (RFC 4880, 6.2). */
export function isPgpMessage(text: string): boolean {
  return text.trimStart().startsWith('-----BEGIN PGP MESSAGE-----');
}

/** The text of a signed message (RFC 4880, 7) without the lines of its signature; other text as it is. */
export function withoutClearSignature(text: string): string {
  const begin = BEGIN.exec(text);
  const signature = begin === null ? -1 : text.indexOf(SIGNATURE, begin.index);
  if (begin === null || signature < 0) return text;
  const end = text.indexOf(END, signature);
  const signed = text.slice(begin.index + begin[0].length, signature).replace(/^- /gmu, '');
  const behind = end < 0 ? '' : text.slice(end + END.length);
  return `${text.slice(0, begin.index)}${signed}${behind}`;
}
