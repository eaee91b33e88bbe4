import type { styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];

/** Applies a style if the terminal shows it: not in a pipe, not with NO_COLOR. */
export type Paint = (style: Style, text: string) => string;
