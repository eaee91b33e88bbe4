import type { Translation } from '../translation.ts';

export const marks: NonNullable<Translation['marks']> = {
  struckFrom: '[зачёркнуто: ',
  struck: (text) => `[зачёркнуто: ${text}]`,
};
