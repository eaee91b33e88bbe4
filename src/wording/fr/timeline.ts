import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, listInWords, numeral, sentences } from './counting.ts';
import { bounded, day } from './days.ts';

export const timeline: NonNullable<Translation['timeline']> = {
  doubtful: ' · incertain',
  accounts: (of) => ` · ${count(of, 'récit')}`,
  account: (number, of) => ` · récit ${number} sur ${of}`,
  quotedUnder: (time) => `La même phrase que sous ${time}`,
  dated: (words, rule, from) => say`« ${words} » : ${rule}${from}`,
  anchor: (words, place) => say` (« ${words} », ${place})`,
  published: (date) => say` (${date})`,
  words: (words, place) => say`« ${words} » ${place}`,
  notDated: (words) => say`Non listé, car la date serait une supposition : ${words}`,
  unbounded: (number) => `Non listé : ${count(number, 'mention')} d’un temps aussi vague que « maintenant »`,
  counted: (listed, total, documents) => {
    const found = listed < total ? `${numeral(listed)} sur ${sentences(total)}` : sentences(total);
    return `${found} ; recherche dans ${count(documents, 'document')}`;
  },
  someListed: (listed, total) =>
    `${numeral(listed)} phrases datées sur ${numeral(total)} : les événements les plus mentionnés. Un sujet, une personne ou des dates en réduisent le nombre.`,
  someTerms: (terms) => `Aucun passage ne contient tous ces mots : ${terms}. Ces passages en contiennent la plupart.`,
  noDays: (times) =>
    times === 1
      ? 'Un moment est mentionné, mais pas le jour.'
      : `${numeral(times)} moments sont mentionnés, mais pas les jours.`,
  noneWithin: (found, bounds, first, last) =>
    `Rien ${listInWords(bounds)} parmi ${found === 1 ? 'la phrase datée trouvée' : `les ${sentences(found)} trouvées`}. Première date : ${first}. Dernière date : ${last}.`,
  spanOfDossier: (first, last) =>
    `Première date du dossier : ${first}. Dernière date : ${last}. /timeline sans sujet liste toutes les dates.`,
  person: (name) => `personne : ${name}`,
  from: (text) => bounded('from', day(text)),
  before: (text) => bounded('before', day(text)),
  openYear: (number, words) =>
    number === 1
      ? `Non listé : une phrase avec un jour mais sans année (« ${words} »). D’autres documents donnent ce jour dans une autre année.`
      : `Non listé : ${numeral(number)} phrases avec un jour mais sans année (« ${words} »). D’autres documents donnent ce jour dans une autre année.`,
  dateless: (documents, title) =>
    documents === 1
      ? `« ${title} » n’a pas de date : des jours comme « jeudi » ne peuvent pas y être datés. Donnez-lui une date de publication pour changer cela.`
      : `${numeral(documents)} documents n’ont pas de date : des jours comme « jeudi » ne peuvent pas y être datés. Donnez-leur une date de publication pour changer cela.`,
  noTime: (spanOfDossier) =>
    `Aucune phrase à ce sujet ne nomme une date ni une heure.${spanOfDossier === '' ? '' : ` ${spanOfDossier}`}`,
  heading: (about) => ['Chronologie', ...about].join(' · '),
};
