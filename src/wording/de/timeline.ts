import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, documents, listInWords, numeral } from './counting.ts';

const sentences = (number: number): string => count(number, 'datierter Satz', 'datierte Sätze');

export const timeline: NonNullable<Translation['timeline']> = {
  doubtful: ' · zweifelhaft',
  accounts: (of) => ` · ${count(of, 'Darstellung', 'Darstellungen')}`,
  account: (number, of) => ` · Darstellung ${number} von ${of}`,
  quotedUnder: (time) => `Derselbe Satz wie unter ${time}`,
  dated: (words, rule, from) => say`„${words}“: ${rule}${from}`,
  anchor: (words, place) => say` („${words}“, ${place})`,
  published: (day) => say` (${day})`,
  words: (words, place) => say`„${words}“ ${place}`,
  notDated: (words) => say`Nicht aufgeführt, weil das Datum geraten wäre: ${words}`,
  unbounded: (number) => `Nicht aufgeführt: ${count(number, 'Zeitangabe', 'Zeitangaben')}, so ungenau wie „jetzt“`,
  counted: (listed, total, searched) =>
    listed < total
      ? `${numeral(listed)} von ${count(total, 'datierten Satz', 'datierten Sätzen')}; ${documents(searched)} durchsucht`
      : `${sentences(total)}; ${documents(searched)} durchsucht`,
  someListed: (listed, total) =>
    `Gezeigt werden ${numeral(listed)} von ${numeral(total)} datierten Sätzen: die am häufigsten erwähnten Ereignisse. Mit einem Thema, einer Person oder einem Zeitraum werden es weniger.`,
  someTerms: (terms) => `Keine Stelle enthält alle diese Worte: ${terms}. Diese Stellen enthalten die meisten davon.`,
  noDays: (times) =>
    times === 1
      ? 'Eine Zeit wird erwähnt, aber nicht der Tag.'
      : `${numeral(times)} Zeiten werden erwähnt, aber nicht die Tage.`,
  noneWithin: (number, bounds, first, last) =>
    number === 1
      ? `Der einzige datierte Satz liegt nicht in diesem Zeitraum (${listInWords(bounds)}). Er nennt: ${first}.`
      : `Keiner der ${numeral(number)} datierten Sätze liegt in diesem Zeitraum (${listInWords(bounds)}). Der früheste nennt: ${first}; der späteste: ${last}.`,
  spanOfDossier: (first, last) =>
    `Früheste Zeitangabe im Dossier: ${first}; späteste: ${last}. /timeline ohne Thema listet alle auf.`,
  person: (name) => `Person: ${name}`,
  from: (day) => `ab ${day}`,
  before: (day) => `vor ${day}`,
  openYear: (number, words) =>
    `Nicht aufgeführt: ${number === 1 ? 'ein Satz' : `${numeral(number)} Sätze`} mit einem Tag, aber ohne Jahr („${words}“). Andere Dokumente setzen diesen Tag in ein anderes Jahr.`,
  dateless: (number, title) =>
    number === 1
      ? `„${title}“ hat kein Datum; Tage wie „am Donnerstag“ lassen sich darin nicht datieren. Gib dem Dokument ein Datum der Veröffentlichung, um das zu ändern.`
      : `${documents(number)} haben kein Datum; Tage wie „am Donnerstag“ lassen sich darin nicht datieren. Gib ihnen ein Datum der Veröffentlichung, um das zu ändern.`,
  noTime: (spanOfDossier) =>
    spanOfDossier === ''
      ? 'Kein Satz dazu nennt ein Datum oder eine Zeit.'
      : `Kein Satz dazu nennt ein Datum oder eine Zeit. ${spanOfDossier}`,
  heading: (about) => ['Zeitleiste', ...about].join(' · '),
};
