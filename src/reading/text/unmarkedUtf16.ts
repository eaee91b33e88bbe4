/** Length of the sample, in bytes; even, so that no character is cut. */
const SAMPLE_BYTES = 64 * 1024;
/** Least share of letters, digits, spaces and marks in text. */
const MIN_PLAIN_SHARE = 0.97;
/** Text in one language uses few blocks of 256 characters; with the bytes in the wrong order, it uses many. */
const MIN_SHARE_OF_COMMON_ROWS = 0.9;
const COMMON_ROWS = 4;

const plain = /[\p{L}\p{M}\p{N}\p{P}\p{S}\s]/u;

function sampleOf(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, SAMPLE_BYTES), { stream: true });
  } catch {
    // A lone surrogate: the bytes are not UTF-16 of this byte order.
    return undefined;
  }
}

/** How plausible a sample is as text, from 0 to 1. */
function plausibility(sample: string): number {
  const rows = new Map<number, number>();
  let plainCount = 0;
  let spaces = 0;
  for (const character of sample) {
    const row = (character.codePointAt(0) ?? 0) >> 8;
    rows.set(row, (rows.get(row) ?? 0) + 1);
    if (plain.test(character)) plainCount += 1;
    if (/[\s\u3000-\u3002]/u.test(character)) spaces += 1;
  }
  const counts = [...rows.values()].toSorted((a, b) => b - a);
  const common = counts.slice(0, COMMON_ROWS).reduce((sum, count) => sum + count, 0);
  const isText = plainCount >= sample.length * MIN_PLAIN_SHARE && common >= sample.length * MIN_SHARE_OF_COMMON_ROWS;
  return isText && spaces > 0 ? spaces / sample.length : 0;
}

/** The text of a UTF-16 file that lacks its byte order mark, or undefined if the bytes are not plausible as one. */
export function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return undefined;
  const readings = ['utf-16le', 'utf-16be'].map((encoding) => {
    const sample = sampleOf(bytes, encoding);
    return { encoding, score: sample === undefined ? 0 : plausibility(sample) };
  });
  const best = readings.toSorted((a, b) => b.score - a.score)[0];
  if (best === undefined || best.score === 0) return undefined;
  try {
    return new TextDecoder(best.encoding, { fatal: true }).decode(bytes);
  } catch {
    // Valid in the sample but broken later: the caller reports it as unreadable.
    return undefined;
  }
}
