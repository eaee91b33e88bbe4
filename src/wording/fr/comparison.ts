import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, numeral } from './counting.ts';

const KINDS = { person: 'personne', body: 'organisme' } as const;

export const comparison: NonNullable<Translation['comparison']> = {
  heading: (a, b, topic) => `${a} et ${b}${topic === null ? '' : ` sur ${topic}`}`,
  shared: (points) => (points === 0 ? 'Rien dont les deux parlent' : `${count(points, 'point')} dont les deux parlent`),
  onlyOf: (points, side) => say`${count(points, 'point')} chez ${side} seulement`,
  toldOfBoth: 'Sur les deux',
  bothSpeak: 'Les deux en parlent',
  only: (word, side) => say`${word('Seulement')} ${side}`,
  differs: 'Diffère',
  differ: { number: 'nombres', date: 'dates', name: 'noms', denial: 'l’un des deux le nie' },
  apart: (kind, a, b) => say`${kind} : « ${a} » et « ${b} »`,
  called: (speaker, word) => say`${speaker} (« ${word} »)`,
  office: (words, place) => say`, « ${words} » ${place}`,
  saidBy: (speaker, office) => say`Dit par ${speaker}${office}`,
  reportedOf: (speaker, office) => say`Rapporté sur ${speaker}${office}, sans citation`,
  tellsOf: (speaker) => say`Sur ${speaker}`,
  bothSame: (typedA, typedB, name) =>
    `« ${typedA} » et « ${typedB} » désignent tous deux ${name}. Choisissez autre chose à comparer.`,
  silent: (name) => `Le dossier n’a aucune déclaration qui vienne de « ${name} ».`,
  silentOnTopic: (name, others) => `${name} ne dit rien à ce sujet. Sur d’autres sujets : ${count(others, 'phrase')}.`,
  someShared: (shown, all) =>
    `${numeral(shown)} points sur ${numeral(all)} dont les deux parlent. Un sujet en réduit le nombre.`,
  someOnly: (shown, all, name) =>
    `${numeral(shown)} points sur ${numeral(all)} chez ${name} seulement. Un sujet en réduit le nombre.`,
  document: (title, id) => `le document « ${title} » (${id})`,
  source: (name, documents) => `la source « ${name} », ${count(documents, 'document')}`,
  passageOf: (number, title) => `¶${number} dans ${title}`,
  section: (isHeading, citation, title) =>
    `${isHeading ? 'la section sous le titre' : 'le passage'} ${citation} dans « ${title} »`,
  unknownSide: (dossier, wanted, hint) =>
    `Le dossier « ${dossier} » n’a pas de personne, d’organisme, de document, de source ni de section « ${wanted} ».${hint} Choisissez dans la liste qui s’affiche pendant la saisie. /source liste les documents, /who trouve les personnes.`,
  readAs: (topic, day) =>
    day === null ? `sur ${topic}` : `sur ${topic}, et sur ce qui s’est passé à cette date : ${day}`,
  person: (name, kind, also) => {
    const spelt = also.typed === null ? '' : ` pour « ${also.typed} »`;
    const rivals = also.rivals.length === 0 ? '' : ` ; il peut aussi s’agir de : ${also.rivals.join(', ')}`;
    const source = also.source === null ? '' : ` ; pour les documents publiés sous ce nom, écrivez « ${also.source} »`;
    return `${name}, ${KINDS[kind]}${spelt}${rivals}${source}`;
  },
  choices: {
    document: (name) => `${name} (document)`,
    source: (name) => `${name} (source)`,
    section: (heading) => `§ ${heading} (section)`,
  },
};
