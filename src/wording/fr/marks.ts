import type { Translation } from '../translation.ts';

export const marks: NonNullable<Translation['marks']> = {
  struckFrom: '[barré : ',
  struckTo: ']',
  struck: (text) => `[barré : ${text}]`,
};
