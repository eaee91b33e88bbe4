/** WHATWG labels of the Windows and Macintosh code pages that Rich Text names by number. */
const labels: ReadonlyMap<number, string> = new Map([
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => [page, `windows-${page}`] as const),
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1361, 'euc-kr'],
  [10_000, 'macintosh'],
  [10_007, 'x-mac-cyrillic'],
  [20_866, 'koi8-r'],
  [21_866, 'koi8-u'],
  [28_592, 'iso-8859-2'],
  [54_936, 'gb18030'],
  [65_001, 'utf-8'],
]);

/** Code pages by the numbers of `\fcharset` (RTF 1.9.1, "Font Table"); those that are missing are the file's own. */
const pagesByCharset: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [77, 10_000],
  [128, 932],
  [129, 949],
  [130, 1361],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
  [254, 437],
  [255, 850],
]);

export function pageOfCharset(charset: number): number | undefined {
  return pagesByCharset.get(charset);
}

/** The characters of bytes in a code page; what the page cannot decode becomes U+FFFD. */
export function decodedBytes(bytes: readonly number[], page: number): string {
  if (bytes.every((byte) => byte < 0x80)) return new TextDecoder().decode(Uint8Array.from(bytes));
  const label = labels.get(page);
  if (label === undefined) return bytes.map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : '\ufffd')).join('');
  return new TextDecoder(label).decode(Uint8Array.from(bytes));
}
