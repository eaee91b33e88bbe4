import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

/** What people on Discord read; the rest is for the operator. */
export const progress: NonNullable<Translation['progress']> = {
  finding: {
    people: 'Recherche des personnes nommées, étape',
    dates: 'Lecture de ce qui s’est passé et quand, document',
    voices: 'Lecture de qui dit quoi, document',
  },
  checking: 'Vérification des citations, numéro',
  working: (act, done, of) => `⏳ ${act} : ${numeral(done)} sur ${numeral(of)}`,
};
