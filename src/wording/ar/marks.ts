import type { Translation } from '../translation.ts';

export const marks: NonNullable<Translation['marks']> = {
  struckFrom: '[مشطوب: ',
  struck: (text) => `[مشطوب: ${text}]`,
  unsure: '[؟]',
};
