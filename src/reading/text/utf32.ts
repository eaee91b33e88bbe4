const REPLACEMENT = 0xfffd;
const LAST_CODE_POINT = 0x10ffff;
/** Code points that are joined at a time: more arguments would fill the stack. */
const CHUNK = 4096;

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** The characters of UTF-32 (Unicode 3.10, D99 to D101), which TextDecoder does not know. What is none becomes U+FFFD. */
export function decodedUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4 * CHUNK) {
    const end = Math.min(bytes.length - 3, at + 4 * CHUNK);
    const codes: number[] = [];
    for (let place = at; place < end; place += 4) {
      const code = view.getUint32(place, isLittleEndian);
      codes.push(code > LAST_CODE_POINT || isSurrogate(code) ? REPLACEMENT : code);
    }
    pieces.push(String.fromCodePoint(...codes));
  }
  return pieces.join('');
}
