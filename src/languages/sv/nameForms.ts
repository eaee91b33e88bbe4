import type { NameForms } from '../nameForms.ts';
import { words } from '../wordList.ts';

export const swedishNameForms: NameForms = {
  particles: words('af'),
  smallParticles: words('af'),
};
