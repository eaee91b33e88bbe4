import type { NameForms } from '../parts/nameForms.ts';
import { words } from '../wordList.ts';

export const swedishNameForms: NameForms = {
  particles: words('af'),
  smallParticles: words('af'),
};
