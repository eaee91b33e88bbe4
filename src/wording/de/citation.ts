import { say } from '../phrase.ts';
import type { Translation, Wording } from '../translation.ts';

type Where = Parameters<Wording['citation']['inOriginal']>[0];
type Ends = NonNullable<Where['pages']>;

function inOriginal({ pages, lines, seconds, isRecognised }: Where): string {
  return [
    pages === null ? (lines === null ? '' : `${lines.from === lines.to ? 'Zeile' : 'Zeilen'} ${range(lines)}`) : '',
    pages === null ? '' : pageWords(pages, lines),
    seconds === null ? '' : `bei ${clock(seconds)}`,
    isRecognised ? 'Texterkennung' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** `S. 3`, `S. 3–4`, `S. 12:5–20`, `S. 12:20–13:4`. */
function pageWords(pages: Ends, lines: Ends | null): string {
  if (pages.from === pages.to) return `S. ${pages.from}${lines === null ? '' : `:${range(lines)}`}`;
  if (lines === null) return `S. ${range(pages)}`;
  return `S. ${pages.from}:${lines.from}–${pages.to}:${lines.to}`;
}

function range({ from, to }: Ends): string {
  return from === to ? String(from) : `${from}–${to}`;
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
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
