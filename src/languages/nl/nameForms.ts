import type { NameForms } from '../parts/nameForms.ts';
import { words } from '../wordList.ts';

export const dutchNameForms: NameForms = {
  particles: words('van der den de ter ten'),
  smallParticles: words('van der den de ter ten'),
  labelWords: words('van'),
};
