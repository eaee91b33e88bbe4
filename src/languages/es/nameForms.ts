import type { NameForms } from '../nameForms.ts';
import { words } from '../wordList.ts';

export const spanishNameForms: NameForms = {
  particles: words('de del la'),
  smallParticles: words('de del la'),
  labelWords: words('de'),
};
