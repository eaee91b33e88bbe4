import type { Translation } from '../translation.ts';

export const marks: NonNullable<Translation['marks']> = {
  struckFrom: '[划去：',
  struck: (text) => `[划去：${text}]`,
};
