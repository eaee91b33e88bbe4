import { type Entry, getFileNameLowLevel } from 'yauzl';
import type { EncodedRegion } from '../../languages/scripts/encodedAlphabets.ts';
import { likelyEncoding } from '../text/likelyEncoding.ts';

/** The name is in UTF-8 (APPNOTE.TXT 6.3, 4.4.4, bit 11). */
const UTF8_FLAG = 0x800;
/** Info-ZIP's field with the name in UTF-8 (4.6.9). */
const UNICODE_PATH = 0x7075;
/** Their letters are in code page 437, or in one that is like it. */
const LATIN: ReadonlySet<EncodedRegion> = new Set(['western', 'central', 'turkish', 'baltic']);

const OTHER_LETTER = /[^\p{Script=Latin}\P{L}]/u;

type NameParts = Pick<Entry, 'generalPurposeBitFlag' | 'fileNameRaw' | 'extraFields'>;

function decodedAs(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // Not valid in this encoding: another is tried.
    return undefined;
  }
}

function isDeclared({ generalPurposeBitFlag, extraFields }: NameParts): boolean {
  return (generalPurposeBitFlag & UTF8_FLAG) !== 0 || extraFields.some(({ id }) => id === UNICODE_PATH);
}

/** The encoding in which a program wrote names without saying so; undefined if it is the one of the format. */
function encodingOfNames(names: readonly Uint8Array[]): string | undefined {
  const all = Buffer.concat(names.flatMap((name) => [name, Buffer.from('\n')]));
  if (decodedAs(all, 'utf-8') !== undefined) return 'utf-8';
  const likely = likelyEncoding(all);
  if (likely?.region === undefined || LATIN.has(likely.region)) return undefined;
  return OTHER_LETTER.test(decodedAs(all, likely.label) ?? '') ? likely.label : undefined;
}

/**
 * The names of the entries of an archive, in order. A name that is not marked as UTF-8 is in code page 437 by the
 * standard, but programs write that of their machine, so all such names together are looked at.
 */
export function entryNames(entries: readonly NameParts[]): readonly string[] {
  const undeclared = entries.filter((entry) => !isDeclared(entry)).map(({ fileNameRaw }) => fileNameRaw);
  const encoding = encodingOfNames(undeclared);
  return entries.map((entry) => {
    const guessed = isDeclared(entry) || encoding === undefined ? undefined : decodedAs(entry.fileNameRaw, encoding);
    return guessed ?? getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
  });
}
