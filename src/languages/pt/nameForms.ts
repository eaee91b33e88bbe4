import type { NameForms } from '../parts/nameForms.ts';
import { words } from '../wordList.ts';

export const portugueseNameForms: NameForms = {
  particles: words('da de dos'),
  smallParticles: words('da de dos'),
};
