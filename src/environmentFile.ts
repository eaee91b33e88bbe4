import { parse } from 'dotenv';
import { quotedNameAt } from './discord/access/quotedName.ts';

/** Settings in which `#` and quotation marks are part of the value: `"Harbour visit"@SERVER#CHANNEL`. */
const OF_ENTRIES = ['DOSSIER_ACCESS', 'DOSSIER_MANAGERS'];
/** A line that sets one, as a shell script does, also after the word by which such a script passes it on. */
const LINE =
  /^[^\S\r\n\u2028\u2029]*(?:[a-z]+[^\S\r\n\u2028\u2029]+)?(?<name>\w+)[^\S\r\n\u2028\u2029]*=[^\S\r\n\u2028\u2029]*(?<written>[^\n]*)$/gmu;
const QUOTES = ['"', "'", '`'];

/**
 * The settings of a `.env` file, as dotenv reads them but for those that are lists of entries. dotenv takes every `#` for the
 * beginning of a comment, so that `dossier@SERVER#CHANNEL` would open the dossier to the whole server. In these settings a
 * comment begins with a `#` after white space.
 */
export function readEnvironmentFile(text: string): Readonly<Record<string, string>> {
  const settings = parse(text);
  for (const { groups } of text.replaceAll('\r\n', '\n').matchAll(LINE)) {
    const { name = '', written = '' } = groups ?? {};
    if (OF_ENTRIES.includes(name) && !isQuotedWhole(written.trim())) settings[name] = withoutComment(written).trim();
  }
  return settings;
}

/** Whether the whole value is in quotation marks, as dotenv takes them away; also if it goes on in the next line. */
function isQuotedWhole(written: string): boolean {
  const mark = written.charAt(0);
  if (!QUOTES.includes(mark)) return false;
  const closing = written.indexOf(mark, 1);
  return closing === -1 || /^\s*(?:#.*)?$/u.test(written.slice(closing + 1));
}

/** The value up to a `#` at its beginning or after white space, unless that is in a quoted name. */
function withoutComment(written: string): string {
  for (let at = 0; at < written.length; at += 1) {
    const before = written.charAt(at - 1);
    if (written.charAt(at) === '#' && /^\s?$/u.test(before)) return written.slice(0, at);
    const quoted = /^[\s,]?$/u.test(before) ? quotedNameAt(written.slice(at)) : undefined;
    if (quoted !== undefined) at += quoted.length - 1;
  }
  return written;
}
