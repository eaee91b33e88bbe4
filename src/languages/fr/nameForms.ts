import type { NameForms } from '../parts/nameForms.ts';
import { words } from '../wordList.ts';

export const frenchNameForms: NameForms = {
  particles: words('de du la le'),
  smallParticles: words('de du la le'),
  elisions: words('d l'),
  labelWords: words('de'),
};
