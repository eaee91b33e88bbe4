import type { Translation } from '../translation.ts';

export const buttons: NonNullable<Translation['buttons']> = {
  context: 'Contexte',
  less: 'Moins',
  read: 'Lire',
  readOn: (passage) => `Lire la suite ¶${passage}`,
  readOnNowhere: 'Lire la suite',
  results: 'Résultats',
  leave: 'Écarter',
  pictures: 'Images',
  pin: 'Épingler',
  note: 'Note',
  drop: 'Retirer',
  undo: 'Annuler',
  showBriefing: 'Afficher la revue',
  use: 'Revue en cours',
  keep: 'Garder',
  discard: 'Écarter',
  putBack: 'Remettre',
  share: 'Partager',
  shared: 'Partagé',
  thread: 'Fil',
};
