import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, inDocuments, listInWords, numeral, passages } from './counting.ts';

const EXAMPLE = 'Schreibe mindestens ein Wort, das in einer Stelle stehen soll, etwa: Fähre "späte Fahrt" -Übung';

const newPassages = (number: number): string => count(number, 'neue Stelle', 'neue Stellen');

export const watches: NonNullable<Translation['watches']> = {
  watch: (number, query) => say`${number} · ${query}`,
  added: (by, day, found, waiting) =>
    say`hinzugefügt von ${by} am ${day} · ${passages(found)} gefunden${waiting === 0 ? '' : ` · ${numeral(waiting)} noch nicht gemeldet`}`,
  schedule: (number, times, zone) => say`${number} · ${times} (${zone})`,
  cron: (pattern) => say`Cron-Muster: ${pattern}`,
  next: (next, last) => say`nächste Übersicht: ${next} · letzte: ${last}`,
  there: (words, moment) => say`${words} dort, ${moment}`,
  never: 'nie',
  none: 'noch keine',
  setUp: (by) => say`eingerichtet von ${by}`,
  channel: (channel) => say`Kanal ${channel}`,
  fault: (reason) => say`⚠️ Melden ist nicht möglich: ${reason}. Der Bot versucht es wieder.`,
  notInChannel: 'Beobachtungen und Zeitpläne gehören zu Kanälen in Discord. Richte sie dort ein und beende sie dort.',
  notOpenToAll:
    'Der Bot kann hier nichts Neues melden, weil nicht alle in diesem Kanal das Dossier fragen dürfen. ' +
    'Richte das in einem Kanal ein, in dem alle es dürfen.',
  sameQuery: (number, query) =>
    `Beobachtung ${number} sucht schon danach: „${query}“. /watch show zeigt, was sie gefunden hat.`,
  tooMany: (limit) =>
    `Dieser Kanal hat schon ${limit} Beobachtungen; mehr sind nicht möglich. Beende eine mit /watch drop. /watch list zeigt sie.`,
  standing: (number) =>
    number === 0
      ? 'Noch passt keine Stelle.'
      : number === 1
        ? '1 Stelle passt schon jetzt. Sie wird nicht gemeldet; /search zeigt sie.'
        : `${passages(number)} passen schon jetzt. Sie werden nicht gemeldet; /search zeigt sie.`,
  set: (number, query) => `Beobachtung ${number} ist eingerichtet: ${query}`,
  what: 'Wenn ein Dokument kommt oder sich ändert, meldet der Bot in diesem Kanal die neuen Stellen, die passen.',
  unknownWords: (words) => `Im Dossier steht noch nicht: ${words}. Prüfe die Schreibweise.`,
  dropped: (number, query) => `Beobachtung ${number} ist beendet: ${query}`,
  list: (isTerminal) => (isTerminal ? 'Beobachtungen aller Kanäle' : 'Beobachtungen dieses Kanals'),
  noneHere: 'Es gibt keine. Richte eine mit /watch add ein.',
  faultElsewhere: (number, fault, query) =>
    `Beobachtung ${number}, die du in einem anderen Kanal eingerichtet hast, kann nichts melden: ${fault}. Sie sucht nach: ${query}`,
  someListed: (listed) => `Gezeigt werden die ersten ${numeral(listed)}. /search findet die anderen.`,
  nothingNew: 'Sie hat noch nichts Neues gefunden.',
  gone: (number) =>
    number === 1
      ? 'Eine gefundene Stelle hat sich geändert oder ist nicht mehr im Dossier.'
      : `${numeral(number)} gefundene Stellen haben sich geändert oder sind nicht mehr im Dossier.`,
  badQuery: (remark) =>
    `Der Bot kann das nicht beobachten: ${remark}. Berichtige die Suche und füge sie noch einmal hinzu.`,
  unknownWord: (word, suggestions) => (suggestions === null ? `„${word}“` : `„${word}“ (ähnlich: ${suggestions})`),
  nothingMore: (waiting) => {
    if (waiting === 0) return 'Sie meldet nichts mehr.';
    return waiting === 1
      ? 'Sie meldet nichts mehr. Eine Stelle wurde gefunden, aber nicht gemeldet: /watch show zeigt sie.'
      : `Sie meldet nichts mehr. ${passages(waiting)} wurden gefunden, aber nicht gemeldet: /watch show zeigt sie.`;
  },
  found: (number, { passages: all, documents, areNew }, query) => {
    const found = areNew ? newPassages(all) : passages(all);
    return documents > 1
      ? `Beobachtung ${number}, ${found} in ${inDocuments(documents)}: ${query}`
      : `Beobachtung ${number}, ${found}: ${query}`;
  },
  foundTogether: (numbers, { passages: all, documents }) => {
    const listed = listInWords(numbers.map(String));
    return documents > 1
      ? `Beobachtungen ${listed}: ${newPassages(all)} in ${inDocuments(documents)}`
      : `Beobachtungen ${listed}: ${newPassages(all)}`;
  },
  byDocument: (counts, others) => {
    const listed = counts.map(([title, number]) => `${title}: ${numeral(number)}`);
    const more = others > 0 ? [`und ${count(others, 'weiteres Dokument', 'weitere Dokumente')}`] : [];
    return `Nach Dokumenten: ${[...listed, ...more].join('; ')}.`;
  },
  noWords: (query, excludes) =>
    excludes
      ? `Der Bot kann „${query}“ nicht beobachten: Damit werden nur Worte ausgeschlossen. ${EXAMPLE}`
      : `Der Bot kann „${query}“ nicht beobachten: Darin ist kein Wort, nach dem gesucht werden kann. ${EXAMPLE}`,
  noSuchNumber: {
    watch: (number, dossier, known) =>
      known.length === 0
        ? `In diesem Kanal wird im Dossier „${dossier}“ nichts beobachtet.`
        : `In diesem Kanal gibt es im Dossier „${dossier}“ keine Beobachtung ${number}. Es gibt: ${listInWords(known.map(String))}.`,
    schedule: (number, dossier, known) =>
      known.length === 0
        ? `In diesem Kanal gibt es keinen Zeitplan für das Dossier „${dossier}“.`
        : `In diesem Kanal gibt es für das Dossier „${dossier}“ keinen Zeitplan ${number}. Es gibt: ${listInWords(known.map(String))}.`,
  },
};
