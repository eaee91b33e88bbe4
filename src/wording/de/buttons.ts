import type { Translation } from '../translation.ts';

export const buttons: NonNullable<Translation['buttons']> = {
  context: 'Kontext',
  less: 'Weniger',
  read: 'Lesen',
  readOn: (passage) => `Weiter ab ¶${passage}`,
  readOnNowhere: 'Weiterlesen',
  results: 'Ergebnisse',
  leave: 'Weglassen',
  pictures: 'Bilder',
  pin: 'Anheften',
  note: 'Notiz',
  drop: 'Entfernen',
  undo: 'Rückgängig',
  showBriefing: 'Mappe zeigen',
  use: 'Zur aktuellen machen',
  keep: 'Behalten',
  discard: 'Verwerfen',
  putBack: 'Zurücklegen',
  share: 'Teilen',
  shared: 'Geteilt',
  thread: 'Thread',
};
