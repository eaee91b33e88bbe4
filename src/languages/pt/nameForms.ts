import type { NameForms } from '../nameForms.ts';
import { words } from '../wordList.ts';

export const portugueseNameForms: NameForms = {
  particles: words('da de dos'),
  smallParticles: words('da de dos'),
};
