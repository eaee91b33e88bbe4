import { say } from '../phrase.ts';
import type { Translation, Wording } from '../translation.ts';

type Where = Parameters<Wording['citation']['inOriginal']>[0];
type Ends = NonNullable<Where['pages']>;

function inOriginal({ pages, lines, seconds, isRecognised }: Where): string {
  return [
    pages === null ? (lines === null ? '' : `${lines.from === lines.to ? 'ligne' : 'lignes'} ${range(lines)}`) : '',
    pages === null ? '' : pageWords(pages, lines),
    seconds === null ? '' : `à ${clock(seconds)}`,
    isRecognised ? 'texte reconnu' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** `p. 3`, `p. 3–4`, `p. 12:5–20`, `p. 12:20–13:4`. */
function pageWords(pages: Ends, lines: Ends | null): string {
  if (pages.from === pages.to) return `p. ${pages.from}${lines === null ? '' : `:${range(lines)}`}`;
  if (lines === null) return `p. ${range(pages)}`;
  return `p. ${pages.from}:${lines.from}–${pages.to}:${lines.to}`;
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
  untitled: 'sans titre',
  line: (where) => say`— ${where}`,
  sameDocument: 'même document',
  place: (passage, where) => {
    const words = where === null ? '' : inOriginal(where);
    return `¶${passage}${words === '' ? '' : ` (${words})`}`;
  },
  inOriginal,
  clock,
  columns: (head) => say`Colonnes : ${head}`,
  part: (number, of) => ` · partie ${number} sur ${of}`,
  before: (passage) => `¶${passage}, le passage précédent`,
  after: (passage) => `¶${passage}, le passage suivant`,
  matchedBy: {
    stem: 'trouvé par une autre forme du mot',
    'name variant': 'trouvé par une autre orthographe du nom',
    fuzzy: 'trouvé par un mot semblable',
  },
  isNone: (text) =>
    `« ${text} » n’est pas une référence. Une référence est l’id d’un document suivi du numéro d’un passage, comme « hearing-3:12 ».`,
  outside: (citation, length) =>
    `${citation} compte ${length} caractères : les nombres après « @ » doivent être compris entre 0 et ${length}.`,
  removed: 'Ces mots ne sont plus dans le document, et rien de semblable ne les a remplacés.',
  changed: (passage) => `Ces mots ont changé depuis qu’ils ont été cités. ¶${passage} les a remplacés.`,
  documentGone: (file, unread, elsewhere) => {
    const same = elsewhere === null ? '' : ` Les mêmes mots se trouvent dans ${elsewhere}.`;
    return unread === null
      ? `${file} n’est plus dans le dossier.${same}`
      : `${file} n’est pas lisible pour le moment : ${unread}.${same}`;
  },
};
