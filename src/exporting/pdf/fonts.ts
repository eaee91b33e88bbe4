import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const files = createRequire(import.meta.url);

/** DejaVu Sans has Latin, Greek, Cyrillic, Arabic, Hebrew, Armenian and Georgian; its bold has the same. */
export const FONTS = {
  regular: () => readFileSync(files.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')),
  bold: () => readFileSync(files.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf')),
} as const;

export type FontName = keyof typeof FONTS;

/**
 * What the fonts do not have: letters of other scripts, the signs that go with Chinese and Japanese, and all beyond the basic
 * plane.
 */
const LACKED =
  /(?=\p{L})[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Common}\p{Script=Inherited}]|[\u2e80-\u33ff\ufe30-\ufe4f\uff00-\uffef\u{10000}-\u{10ffff}]/gu;
const BOX = '□';

export function lacksLetters(text: string): boolean {
  return text.search(LACKED) !== -1;
}

/** The text with a box for each character that the fonts lack: the library draws its own in another width than it says. */
export function withBoxes(text: string): string {
  return text.replace(LACKED, BOX);
}
