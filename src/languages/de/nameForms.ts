import type { NameForms } from '../nameForms.ts';
import { words } from '../wordList.ts';

export const germanNameForms: NameForms = {
  particles: words('von der den zu'),
  smallParticles: words('von der den zu'),
  labelWords: words('von'),
};
