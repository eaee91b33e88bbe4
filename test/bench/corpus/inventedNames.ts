import { inventedWord, type Sounds, wordsOf } from './inventedWords.ts';

const FAMILY: Sounds = {
  onsets: 'b br d dr f g gr h k kr l m n p r s st t tr v w z'.split(' '),
  vowels: 'a e i o u'.split(' '),
  codas: 'l n r rn ld nd v m s lt'.split(' '),
};
const FAMILY_ENDINGS = ['', '', '', 'ov', 'sen', 'er', 'ini', 'ic'];

const GIVEN =
  'Ada Alba Amos Anton Arno Bela Bruno Cara Cora Dalia Dora Edda Edvin Elin Emil Enno Erik Esra Fadi Fenna Gerda Greta Hanno Hedi Ida Ilan Ines Ivo Jana Joris Kasper Katla Lale Lars Leni Lior Luca Mara Marek Mila Milan Nadir Nela Nils Noor Olga Omar Otto Petra Radu Rana Rita Runa Sami Sara Selim Sigrid Stefan Tamar Tariq Thea Tilda Timur Ulla Vera Viggo Yara Yusuf Zora'.split(
    ' ',
  );

const PLACE: Sounds = {
  onsets: 'b d f g h k l m n p r s t v'.split(' '),
  vowels: 'a e i o u'.split(' '),
  codas: 'l n r s m'.split(' '),
};
const PLACE_ENDINGS = ['', 'ia', 'burg', 'ford', 'grad', 'mar'];

/** A person by number, in the spelling of a text. */
export interface Person {
  readonly given: string;
  readonly family: string;
  readonly office: number;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The person at a rank. */
export function personOf(rank: number): Person {
  const family = inventedWord(rank % wordsOf(FAMILY), FAMILY) + (FAMILY_ENDINGS[rank % FAMILY_ENDINGS.length] ?? '');
  const given = GIVEN[(rank * 31 + Math.floor(rank / GIVEN.length)) % GIVEN.length] ?? '';
  return { given, family: capital(family), office: rank % 97 };
}

/** Another spelling of a family name, as another newspaper has it: one letter is doubled, or written otherwise. */
export function otherSpelling(family: string): string {
  const otherwise = family
    .replace(/ov$/u, 'off')
    .replace(/k(?=[aeiou])/u, 'c')
    .replace(/w/u, 'v');
  return otherwise === family ? family.replace(/([lnrsm])(?=[aeiou])/u, '$1$1') : otherwise;
}

/** The name of the place at a rank. */
export function placeOf(rank: number): string {
  return capital(inventedWord(rank % wordsOf(PLACE), PLACE) + (PLACE_ENDINGS[rank % PLACE_ENDINGS.length] ?? ''));
}
