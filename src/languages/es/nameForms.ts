import type { NameForms } from '../parts/nameForms.ts';
import { words } from '../wordList.ts';

export const spanishNameForms: NameForms = {
  particles: words('de del la'),
  smallParticles: words('de del la'),
  labelWords: words('de'),
};
