import type { NounForms } from '../parts/nounForms.ts';

/** Regular nouns alone: “men” is a word of its own. */
export const englishNounForms: NounForms = {
  singularOf: (noun) => noun.replace(/ies$/u, 'y').replace(/s$/u, ''),
  formsOf: (noun) => [
    noun,
    noun.replace(/ies$/u, 'y'),
    noun.replace(/s$/u, ''),
    `${noun}s`,
    noun.replace(/y$/u, 'ies'),
  ],
};
