import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

export const names: NonNullable<Translation['names']> = {
  didYouMean: (typed, name) => `Im Dossier heißt niemand „${typed}“. Meintest du ${name}?`,
  didYouMeanOneOf: (near) => ` Meintest du ${near.join(', ')}?`,
  written: (typed, name) => `${typed}: Das Dossier schreibt ${name}.`,
  others: (typed, others) => `„${typed}“ könnte auch ${others} meinen.`,
  elsewhere: (typed) =>
    `„${typed}“ kommt noch anderswo vor, vielleicht als Teil eines anderen Namens. /search zeigt die Stellen.`,
  byInitial: (short, full) =>
    `„${short}“ nennt nur einen Anfangsbuchstaben. Gelesen wird es als ${full}; es könnte aber jemand anderes sein.`,
  someListed: (listed, total) =>
    `Gezeigt werden ${numeral(listed)} von ${numeral(total)} Stellen. /search findet die anderen.`,
  noName: 'Es fehlt ein Name, nach dem gesucht werden kann. Schreibe den Namen einer Person oder Organisation.',
  noPerson: (typed) =>
    `„${typed}“ steht im Dossier, aber der Bot erkennt es nicht als Namen einer Person oder Organisation. /search zeigt, wo es steht.`,
  unknown: '/search sucht nach jedem Wort.',
};
