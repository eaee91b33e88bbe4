import { type Entry, getFileNameLowLevel } from 'yauzl';
import { bestLegacyEncoding } from '../text/legacyEncodings.ts';

/** The name is in UTF-8 (APPNOTE.TXT 6.3, 4.4.4, bit 11). */
const UTF8_FLAG = 0x800;
/** Info-ZIP's field with the name in UTF-8 (4.6.9). */
const UNICODE_PATH = 0x7075;
/** Two neighbouring bytes that both are of an encoding with two bytes a character. */
const PAIR = /[\u00a1-\u00fe]{2}/gu;
const FEWEST_PAIRS = 2;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;

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
function likelyEncoding(names: readonly Uint8Array[]): string | undefined {
  const all = Buffer.concat(names.flatMap((name) => [name, Buffer.from('\n')]));
  if (decodedAs(all, 'utf-8') !== undefined) return 'utf-8';
  const legacy = bestLegacyEncoding(all)?.name;
  if (legacy !== undefined) return legacy;
  if ((decodedAs(all, 'shift_jis')?.match(KANA)?.length ?? 0) > 1) return 'shift_jis';
  const pairs = all.toString('latin1').match(PAIR)?.length ?? 0;
  return pairs >= FEWEST_PAIRS && decodedAs(all, 'gbk') !== undefined ? 'gbk' : undefined;
}

/**
 * The names of the entries of an archive, in order. A name that is not marked as UTF-8 is in code page 437 by the
 * standard, but programs write that of their machine, so all such names together are looked at.
 */
export function entryNames(entries: readonly NameParts[]): readonly string[] {
  const undeclared = entries.filter((entry) => !isDeclared(entry)).map(({ fileNameRaw }) => fileNameRaw);
  const encoding = likelyEncoding(undeclared);
  return entries.map((entry) => {
    const guessed = isDeclared(entry) || encoding === undefined ? undefined : decodedAs(entry.fileNameRaw, encoding);
    return guessed ?? getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
  });
}
