import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/**
 * Where the parser finds the files that it needs beside its code: the predefined CMaps of Chinese, Japanese and Korean
 * (PDF 32000-1 §9.7.5.2), the standard fonts (§9.6.2.2) and the decoders of JBIG2 and JPEG 2000. Text in a font whose
 * CMap is not found is empty without an error. Each is a plain path that ends with a separator: under Node the parser
 * takes a `file:` address for the name of a file, and finds nothing.
 */
export const PARSER_FILES = {
  cMapUrl: join(folder, 'cmaps') + sep,
  cMapPacked: true,
  standardFontDataUrl: join(folder, 'standard_fonts') + sep,
  wasmUrl: join(folder, 'wasm') + sep,
} as const;
