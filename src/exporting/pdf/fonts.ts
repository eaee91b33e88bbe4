import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const files = createRequire(import.meta.url);

/** DejaVu Sans has Latin, Greek, Cyrillic, Arabic, Hebrew, Armenian and Georgian; its bold has the same. */
export const FONTS = {
  regular: () => readFileSync(files.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')),
  bold: () => readFileSync(files.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf')),
} as const;

export type FontName = keyof typeof FONTS;
