import { joined, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

/** How a mediator is put, by the cue that makes the link in an English document; lower case. */
const BY_CUE: Readonly<Record<string, string>> = {
  'according to': ', selon ',
  quoted: ', propos cités par ',
  quotes: ', propos cités par ',
  quoting: ', propos cités par ',
  citing: ', propos cités par ',
  cited: ', propos cités par ',
};

export const said: NonNullable<Translation['said']> = {
  by: (speaker) => say`Dit par ${speaker}`,
  about: (begins) => say`« ${begins} » : `,
  deniedBy: (name, words) => say`Pas une déclaration : ${name} le nie (« ${words} »)`,
  denied: (words) => say`Pas une déclaration : le document le nie (« ${words} »)`,
  supposed: (words) => say`Pas une déclaration : le document ne fait que le supposer (« ${words} »)`,
  notGiven: 'Aucun locuteur n’est nommé',
  through: (mediator, cue) =>
    say`${cue === null ? ', dans ' : (BY_CUE[cue.toLowerCase()] ?? ', propos rapportés par ')}${mediator}`,
  reportedBy: (source) => say`, comme le rapporte ${source}`,
  alsoIn: (where, wording) =>
    wording === null ? say`aussi dans ${where}` : say`aussi dans ${joined([where, wording], ', ')}`,
  moreDocuments: (number) => `et dans ${count(number, 'autre document', 'autres documents')}`,
  differs: ({ here, there }, more) => {
    const shown = there === '' ? `sans « ${here} »` : `« ${there} »`;
    const instead = there === '' || here === '' ? '' : ` au lieu de « ${here} »`;
    return `autre formulation : ${shown}${instead}${more > 0 ? `, et ${count(more, 'autre écart', 'autres écarts')}` : ''}`;
  },
};
