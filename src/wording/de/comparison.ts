import { joined, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, documents, numeral } from './counting.ts';

export const comparison: NonNullable<Translation['comparison']> = {
  heading: (a, b, topic) => `${a} und ${b}${topic === null ? '' : ` zum Thema ${topic}`}`,
  shared: (points) =>
    points === 0
      ? 'Nichts, zu dem sich beide äußern'
      : `${count(points, 'Punkt', 'Punkte')}, zu ${points === 1 ? 'dem' : 'denen'} sich beide äußern`,
  onlyOf: (points, side) => say`${count(points, 'Punkt', 'Punkte')} nur von ${side}`,
  toldOfBoth: 'Über beide',
  bothSpeak: 'Dazu äußern sich beide',
  only: (word, side) => say`${word('Nur')} ${side}`,
  differs: 'Unterschied',
  differ: { number: 'Zahlen', date: 'Zeitangaben', name: 'Namen', denial: 'eine Seite bestreitet es' },
  apart: (kind, a, b) => say`${kind}: „${a}“ und „${b}“`,
  called: (speaker, word) => say`${speaker} („${word}“)`,
  office: (words, place) => say`, „${words}“ ${place}`,
  saidBy: (speaker, office) => say`Gesagt von ${speaker}${office}`,
  reportedOf: (speaker, office) => say`Bericht über ${speaker}${office}, kein Zitat`,
  tellsOf: (speaker) => say`Über ${speaker}`,
  summary: (parts) => joined(parts, ' · '),
  bothSame: (typedA, typedB, name) =>
    `„${typedA}“ und „${typedB}“ meinen beide ${name}. Wähle für eine Seite etwas anderes.`,
  silent: (name) => `Im Dossier steht keine Aussage von ${name}.`,
  silentOnTopic: (name, others) =>
    `Von ${name} steht nichts zu diesem Thema da. Zu anderen Themen: ${count(others, 'Satz', 'Sätze')}.`,
  someShared: (shown, all) =>
    `Gezeigt werden ${numeral(shown)} von ${numeral(all)} Punkten, zu denen sich beide äußern. Mit einem Thema werden es weniger.`,
  someOnly: (shown, all, name) =>
    `Gezeigt werden ${numeral(shown)} von ${numeral(all)} Punkten nur von ${name}. Mit einem Thema werden es weniger.`,
  document: (title, id) => `das Dokument „${title}“ (${id})`,
  source: (name, number) => `die Quelle „${name}“, ${number === 1 ? 'ein Dokument' : documents(number)}`,
  passageOf: (number, title) => `¶${number} von ${title}`,
  section: (isHeading, citation, title) =>
    isHeading ? `der Abschnitt unter ${citation} in „${title}“` : `der Absatz ${citation} in „${title}“`,
  unknownSide: (dossier, wanted, hint) =>
    `Im Dossier „${dossier}“ gibt es keine Person, keine Organisation, kein Dokument, keine Quelle und keinen Abschnitt „${wanted}“.${hint} Wähle aus der Liste, die beim Tippen erscheint. /source listet die Dokumente auf, /who findet Personen.`,
  readAs: (topic, day) =>
    day === null ? `zum Thema ${topic}` : `zum Thema ${topic} und zu dem, was an diesem Tag geschah, ${day}`,
  person: (name, kind, also) => {
    const spelt = also.typed === null ? '' : ` für „${also.typed}“`;
    const rivals = also.rivals.length === 0 ? '' : `; es könnte auch ${also.rivals.join(', ')} sein`;
    const source = also.source === null ? '' : `; für von dort veröffentlichte Dokumente schreibe „${also.source}“`;
    return `${name} (${kind === 'person' ? 'Person' : 'Organisation'})${spelt}${rivals}${source}`;
  },
  choices: {
    document: (name) => `${name} (Dokument)`,
    source: (name) => `${name} (Quelle)`,
    section: (heading) => `§ ${heading} (Abschnitt)`,
  },
};
