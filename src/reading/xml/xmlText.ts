/** Bytes that are decoded at once: few enough for a small memory, enough for a good pace. */
const CHUNK_BYTES = 64 * 1024;
/** An XML declaration is in ASCII, or in UTF-16 with a mark before it. */
const DECLARATION_BYTES = 200;

/** The encoding of an XML file by its byte order mark or declaration (XML 1.0, appendix F); UTF-8 without either. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const head = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1');
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/u.exec(head)?.[1];
  // The declaration was read byte by byte, so it cannot be in UTF-16, whatever it says.
  return declared === undefined || /^(?:utf-?16|ucs)/iu.test(declared) ? 'utf-8' : declared;
}

function decoderFor(encoding: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}

/** The characters of an XML file, chunk by chunk. Bytes that are no characters of its encoding become U+FFFD. */
export function* xmlText(bytes: Uint8Array): Generator<string> {
  const decoder = decoderFor(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    yield decoder.decode(bytes.subarray(at, at + CHUNK_BYTES), { stream: true });
  }
  yield decoder.decode();
}
