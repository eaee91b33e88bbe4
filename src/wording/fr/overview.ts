import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

export const overview: NonNullable<Translation['overview']> = {
  evidence: 'Les meilleures preuves',
  said: 'Qui a dit quoi',
  when: 'Quand',
  differing: 'Où les récits divergent',
  differ: {
    number: 'les nombres diffèrent :',
    date: 'les dates diffèrent :',
    name: 'les noms diffèrent :',
    denial: 'un récit le nie :',
  },
  and: 'et :',
  people: 'Personnes et organismes',
  person: (name, passages, place) => say`${name} (${passages}, ${place})`,
  lacking: 'Ce qui manque',
  missing: (term, near) =>
    near.length === 0
      ? `« ${term} » n’est pas dans le dossier.`
      : `« ${term} » n’est pas dans le dossier. Mots semblables : ${near.join(', ')}.`,
  oneDocument: (title) => `Tout provient d’un seul document : ${title}.`,
  nobodyQuoted: 'Personne n’est cité à ce sujet.',
  silent: (names) => `Nommés, mais pas cités à ce sujet : ${names}.`,
  noTime: 'Aucune date ni heure n’est nommée.',
  noDifference: 'Aucun écart de nombres, de dates ou de noms n’a été trouvé, ni aucun démenti.',
  readAs: (terms, day) =>
    day === null ? terms.join(' · ') : `${terms.join(' · ')}, et ce qui s’est passé à cette date : ${day}`,
  leftOut: (passages) =>
    passages === 1 ? 'Vous avez écarté un passage.' : `Vous avez écarté ${numeral(passages)} passages.`,
};
