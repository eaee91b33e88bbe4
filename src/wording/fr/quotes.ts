import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

export const quotes: NonNullable<Translation['quotes']> = {
  someListed: (listed, all) =>
    `Les ${numeral(listed)} premières déclarations sur ${numeral(all)}. D’autres mots ou un filtre en réduisent le nombre.`,
  unknownSpeaker: 'Aucune déclaration du dossier ne vient d’un locuteur de ce nom. /search montre où se trouve le nom.',
  outside: (passages) =>
    passages === 1
      ? 'Un passage contient ces mots hors d’une citation. /search le montre.'
      : `${numeral(passages)} passages contiennent ces mots hors d’une citation. /search les montre.`,
  heading: (words, speaker, about) =>
    [words, speaker === null ? '' : `par ${speaker}`, about === '' ? '' : `contexte : ${about}`]
      .filter((part) => part !== '')
      .join(', '),
  readAs: (query, about) => `${query}${about === '' ? '' : ` — contexte : ${about}`}`,
  noWords: 'Il n’y a rien à chercher. Donnez des mots de la déclaration, son locuteur ou son contexte.',
  byOthers: (statements) =>
    statements === 1
      ? 'Une déclaration avec ces mots vient de quelqu’un d’autre, ou ne nomme pas de locuteur. Enlevez le locuteur pour la voir.'
      : `${numeral(statements)} déclarations avec ces mots viennent d’autres personnes, ou ne nomment pas de locuteur. Enlevez le locuteur pour les voir.`,
};
