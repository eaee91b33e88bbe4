import type { Translation } from '../translation.ts';

export const marks: NonNullable<Translation['marks']> = {
  struckFrom: '[gestrichen: ',
  struck: (text) => `[gestrichen: ${text}]`,
};
