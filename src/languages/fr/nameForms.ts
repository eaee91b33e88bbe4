import type { NameForms } from '../nameForms.ts';
import { words } from '../wordList.ts';

export const frenchNameForms: NameForms = {
  particles: words('de du la le'),
  smallParticles: words('de du la le'),
  elisions: words('d l'),
  labelWords: words('de'),
};
