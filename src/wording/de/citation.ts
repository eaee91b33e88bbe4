import { clock, type OriginalPlace, originalPlaceInWords, pagesAndLines, range } from '../originalPlace.ts';
import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

function inOriginal(place: OriginalPlace): string {
  return originalPlaceInWords(place, {
    pages: (pages, lines) => `S. ${pagesAndLines(pages, lines)}`,
    lines: (lines) => `${lines.from === lines.to ? 'Zeile' : 'Zeilen'} ${range(lines)}`,
    at: (time) => `bei ${time}`,
    recognised: 'Texterkennung',
    between: ', ',
  });
}

export const citation: NonNullable<Translation['citation']> = {
  untitled: 'ohne Titel',
  line: (where) => say`— ${where}`,
  sameDocument: 'selbes Dokument',
  place: (passage, where) => {
    const words = where === null ? '' : inOriginal(where);
    return `¶${passage}${words === '' ? '' : ` (${words})`}`;
  },
  inOriginal,
  clock,
  columns: (head) => say`Spalten: ${head}`,
  part: (number, of) => ` · Teil ${number} von ${of}`,
  before: (passage) => `¶${passage}, der Absatz davor`,
  after: (passage) => `¶${passage}, der Absatz danach`,
  matchedBy: {
    stem: 'gefunden durch eine andere Form des Wortes',
    'name variant': 'gefunden durch eine andere Schreibweise des Namens',
    fuzzy: 'gefunden durch ein ähnliches Wort',
  },
  isNone: (text) =>
    `„${text}“ ist kein Beleg. Ein Beleg besteht aus der ID eines Dokuments und der Nummer eines Absatzes, etwa „hearing-3:12“.`,
  outside: (citation, length) =>
    `${citation} hat ${length} Zeichen; die Zahlen nach „@“ müssen also zwischen 0 und ${length} liegen.`,
  removed: 'Diese Worte stehen nicht mehr im Dokument, und nichts Ähnliches hat sie ersetzt.',
  changed: (passage) =>
    `Diese Worte wurden geändert, seit sie zitiert wurden. An ihrer Stelle steht jetzt ¶${passage}.`,
  documentGone: (file, unread, elsewhere) => {
    const same = elsewhere === null ? '' : ` Dieselben Worte stehen in ${elsewhere}.`;
    return unread === null
      ? `${file} ist nicht mehr im Dossier.${same}`
      : `${file} ist im Moment nicht lesbar: ${unread}.${same}`;
  },
};
