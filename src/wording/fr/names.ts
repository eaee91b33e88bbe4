import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

export const names: NonNullable<Translation['names']> = {
  didYouMean: (typed, name) => `Le dossier n’a personne du nom de « ${typed} ». Vouliez-vous dire ${name} ?`,
  didYouMeanOneOf: (names) => ` Vouliez-vous dire ${names.join(', ')} ?`,
  written: (typed, name) => `${typed} : le dossier écrit ${name}.`,
  others: (typed, names) => `« ${typed} » peut aussi désigner : ${names}.`,
  elsewhere: (typed) =>
    `« ${typed} » se trouve aussi à d’autres endroits, peut-être dans un autre nom. /search les montre.`,
  byInitial: (short, full) =>
    `« ${short} » n’a qu’une initiale. Le bot lit ${full}, mais il peut s’agir de quelqu’un d’autre.`,
  someListed: (listed, total) => `${numeral(listed)} endroits sur ${numeral(total)}. /search trouve les autres.`,
  noName: 'Il n’y a pas de nom à chercher. Écrivez le nom d’une personne ou d’un organisme.',
  noPerson: (typed) =>
    `« ${typed} » est dans le dossier, mais le bot n’y reconnaît pas le nom d’une personne ou d’un organisme. /search montre où il se trouve.`,
  unknown: '/search cherche n’importe quel mot.',
};
