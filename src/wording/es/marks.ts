import type { Translation } from '../translation.ts';

/** How text that does not stand like the rest is marked where no line can be drawn through it or under it. */
export const marks: NonNullable<Translation['marks']> = {
  struckFrom: '[tachado: ',
  struck: (text) => `[tachado: ${text}]`,
};
