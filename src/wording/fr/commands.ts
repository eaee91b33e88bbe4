import type { Translation } from '../translation.ts';

/** What commands and options are for is in commandTexts.ts. */
export const commands: NonNullable<Translation['commands']> = {
  filters: {
    fitsNone: (name, value) =>
      `${name} : rien dans le dossier ne correspond à « ${value} ». /source liste ses documents.`,
    isNoDate: (name, value) =>
      `${name} : « ${value} » n’est pas une date. Écrivez AAAA, AAAA-MM ou AAAA-MM-JJ, par exemple 2022-09-12.`,
  },
  source: {
    needsDocument: '/source passage : chaque document a des passages numérotés. Nommez aussi le document.',
  },
  verify: {
    needsText: '/verify a besoin de quelque chose à vérifier. Donnez-le dans l’option « text » ou « file ».',
    dialogue: {
      title: 'Vérifier un texte avec le dossier',
      text: { label: 'Texte avec ses citations', description: 'Jusqu’à 4 000 caractères' },
      more: { label: 'Texte, suite', description: 'S’il est plus long' },
      still: { label: 'Texte, suite encore', description: 'S’il est encore plus long' },
      file: { label: 'Ou un fichier', description: 'Texte, Word, PDF, page web, courriel et autres, jusqu’à 10 Mo' },
    },
  },
};
