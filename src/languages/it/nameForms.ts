import type { NameForms } from '../parts/nameForms.ts';
import { words } from '../wordList.ts';

export const italianNameForms: NameForms = {
  particles: words('da di del della la'),
  smallParticles: words('da di del della la'),
};
