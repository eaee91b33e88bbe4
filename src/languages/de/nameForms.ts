import type { NameForms } from '../parts/nameForms.ts';
import { words } from '../wordList.ts';

export const germanNameForms: NameForms = {
  particles: words('von der den zu'),
  smallParticles: words('von der den zu'),
  labelWords: words('von'),
};
