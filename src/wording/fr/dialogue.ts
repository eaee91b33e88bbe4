import type { Translation } from '../translation.ts';

export const dialogue: NonNullable<Translation['dialogue']> = {
  pinnedFor: 'Pourquoi c’est épinglé',
  noneOpen: 'Ce salon n’a plus de revue ouverte. /briefing list montre toutes ses revues.',
  noteOn: (number) => `Note du numéro ${number}`,
  takesAway: 'Laissez vide pour enlever la note',
  note: 'Note (facultatif)',
  tooLate: 'Le bot était trop occupé pour ouvrir le formulaire à temps. Appuyez de nouveau sur le bouton.',
  otherVersion: 'Ce formulaire vient d’une autre version du bot. Appuyez de nouveau sur le bouton.',
  documentGone: 'Ce document n’est plus dans le dossier. /source liste ses documents.',
  pin: (citation) => `Épingler ${citation}`,
  pinGone: (name) => `Cette entrée n’est plus dans « ${name} ». /briefing show montre ses entrées.`,
};
