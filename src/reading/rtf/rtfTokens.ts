/** A token of Rich Text (RTF 1.9.1, "RTF Syntax"). */
export type RtfToken =
  | { readonly type: 'open' | 'close' }
  /** A control word such as `\b0`, or a control symbol such as `\~`. */
  | { readonly type: 'control'; readonly word: string; readonly value: number | undefined }
  /** One byte of text: as it is, or written as `\'e9`. */
  | { readonly type: 'byte'; readonly byte: number };

const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;
const QUOTE = 0x27;
const HYPHEN = 0x2d;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
/** Longest control word and number of the specification, with room to spare. */
const LONGEST_CONTROL = 48;

const openToken: RtfToken = { type: 'open' };
const closeToken: RtfToken = { type: 'close' };

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** The end of the run of bytes from `from` that pass the test. */
function endOfRun(bytes: Uint8Array, from: number, test: (byte: number | undefined) => boolean): number {
  let end = from;
  while (end - from < LONGEST_CONTROL && test(bytes[end])) end += 1;
  return end;
}

/** The tokens of a file in order. The bytes behind `\bin` are skipped; line ends are no text. Takes linear time. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  const ascii = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    at += 1;
    if (byte === OPEN) yield openToken;
    else if (byte === CLOSE) yield closeToken;
    else if (byte === LINE_FEED || byte === RETURN || byte === 0) continue;
    else if (byte !== BACKSLASH) yield { type: 'byte', byte };
    else if (isLetter(bytes[at])) {
      const wordEnd = endOfRun(bytes, at, isLetter);
      const word = ascii(at, wordEnd);
      const isNegative = bytes[wordEnd] === HYPHEN && isDigit(bytes[wordEnd + 1]);
      const numberStart = isNegative ? wordEnd + 1 : wordEnd;
      const numberEnd = endOfRun(bytes, numberStart, isDigit);
      const value = numberEnd === numberStart ? undefined : Number(ascii(wordEnd, numberEnd));
      at = bytes[numberEnd] === SPACE ? numberEnd + 1 : numberEnd;
      if (word === 'bin') at += Math.max(0, value ?? 0);
      else yield { type: 'control', word, value };
    } else if (bytes[at] === QUOTE) {
      const hex = ascii(at + 1, at + 3);
      if (/^[\da-f]{2}$/iu.test(hex)) {
        yield { type: 'byte', byte: Number.parseInt(hex, 16) };
        at += 3;
      } else at += 1;
    } else {
      yield { type: 'control', word: ascii(at, at + 1), value: undefined };
      at += 1;
    }
  }
}
