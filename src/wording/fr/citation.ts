import { clock, type OriginalPlace, originalPlaceInWords, pagesAndLines, range } from '../originalPlace.ts';
import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

function inOriginal(place: OriginalPlace): string {
  return originalPlaceInWords(place, {
    pages: (pages, lines) => `p. ${pagesAndLines(pages, lines)}`,
    lines: (lines) => `${lines.from === lines.to ? 'ligne' : 'lignes'} ${range(lines)}`,
    at: (time) => `à ${time}`,
    recognised: 'texte reconnu',
    between: ', ',
  });
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
