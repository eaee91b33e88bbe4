import type { Translation } from '../translation.ts';

export const marks: NonNullable<Translation['marks']> = {
  struckFrom: '[üstü çizili: ',
  struck: (text) => `[üstü çizili: ${text}]`,
};
