import { joined, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, listInWords } from './counting.ts';

/** Two accounts side by side. */
export const comparison: NonNullable<Translation['comparison']> = {
  heading: (a, b, topic) => `${listInWords([a, b])}${topic === null ? '' : ` sobre ${topic}`}`,
  shared: (points) =>
    points === 0 ? 'Nada de lo que hablen las dos partes' : `${count(points, 'punto')} de que hablan las dos partes`,
  onlyOf: (points, side) => say`${count(points, 'punto')} solo de ${side}`,
  toldOfBoth: 'Sobre las dos partes',
  bothSpeak: 'Las dos partes hablan de esto',
  only: (word, side) => say`${word('Solo')} ${side}`,
  differs: 'Difiere',
  differ: { number: 'números', date: 'fechas', name: 'nombres', denial: 'una parte lo niega' },
  apart: (kind, a, b) => say`${kind}: “${a}” y “${b}”`,
  called: (speaker, word) => say`${speaker} (“${word}”)`,
  office: (words, place) => say`, “${words}” ${place}`,
  saidBy: (speaker, office) => say`Dicho por ${speaker}${office}`,
  reportedOf: (speaker, office) => say`Se informa sobre ${speaker}${office}, sin cita`,
  tellsOf: (speaker) => say`Sobre ${speaker}`,
  summary: (parts) => joined(parts, ' · '),
  bothSame: (typedA, typedB, name) =>
    `“${typedA}” y “${typedB}” son lo mismo: ${name}. Elige otra cosa con que compararlo.`,
  silent: (name) => `El dossier no tiene ninguna declaración de ${name}.`,
  silentOnTopic: (name, others) =>
    `${name} no dice nada sobre este tema. Sobre otros temas: ${count(others, 'frase')}.`,
  someShared: (shown, all) =>
    `Se muestran ${shown} de ${all} puntos de que hablan las dos partes. Con un tema salen menos.`,
  someOnly: (shown, all, name) => `Se muestran ${shown} de ${all} puntos solo de ${name}. Con un tema salen menos.`,
  document: (title, id) => `el documento “${title}” (${id})`,
  source: (name, documents) => `la fuente “${name}”, ${documents === 1 ? 'un documento' : `${documents} documentos`}`,
  passageOf: (number, title) => `¶${number} de ${title}`,
  section: (isHeading, citation, title) => `${isHeading ? 'la sección bajo' : 'el pasaje'} ${citation} de “${title}”`,
  unknownSide: (dossier, wanted, hint) =>
    `El dossier “${dossier}” no tiene ninguna persona, organismo, documento, fuente o sección “${wanted}”.${hint} Elige de la lista que aparece al escribir. /source lista los documentos, /who encuentra personas.`,
  readAs: (topic, day) => (day === null ? `sobre ${topic}` : `sobre ${topic}, y sobre lo que pasó ese día, el ${day}`),
  person: (name, kind, { typed, rivals, source }) => {
    const spelt = typed === null ? '' : ` (escribiste “${typed}”)`;
    const others = rivals.length === 0 ? '' : `; también podría ser ${rivals.join(', ')}`;
    const published = source === null ? '' : `; para los documentos que publica, escribe “${source}”`;
    return `${name}, ${kind === 'person' ? 'una persona' : 'un organismo'}${spelt}${others}${published}`;
  },
  choices: {
    document: (name) => `${name} (documento)`,
    source: (name) => `${name} (fuente)`,
    section: (heading) => `§ ${heading} (sección)`,
  },
};
