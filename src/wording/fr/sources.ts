import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, numeral } from './counting.ts';

const unread = (files: number): string => count(files, 'fichier illisible', 'fichiers illisibles');

export const sources: NonNullable<Translation['sources']> = {
  passages: (number) => count(number, 'passage'),
  pages: (number) => count(number, 'page'),
  dossier: (name) => `Dossier ${name}`,
  unread,
  unreadFile: (file, reason) => say`${file} — ${reason}`,
  oneUnread: (file, reason) => say`Un fichier illisible : ${file} (${reason})`,
  manyUnread: (files) => `${unread(files)} ; /source les liste`,
  reference: 'Référence bibliographique',
  severalDocuments: (wanted, documents, listed) =>
    `« ${wanted} » correspond à ${numeral(documents)} documents : ${listed}. Utilisez l’id de l’un d’eux.`,
  undated: (documents) =>
    documents === 1
      ? 'Un document n’a pas de date : le filtre de dates l’a laissé de côté.'
      : `${numeral(documents)} documents n’ont pas de date : le filtre de dates les a laissés de côté.`,
  cannotRead: (file, reason) => `${file} est illisible : ${reason}.`,
  unknownDocument: (dossier, wanted) =>
    `Le dossier « ${dossier} » n’a pas de document « ${wanted} ». /source liste ses documents.`,
  noneYet: 'Le dossier n’a encore aucun document lisible. Mettez des fichiers dans son répertoire.',
  movedPassage: (id, number) =>
    `${id} n’a plus de ¶${number}. /cite ${id}:${number} montre ses mots tels qu’ils étaient.`,
  unknownPassage: (id, number, first, last) =>
    `${id} n’a pas de ¶${number}. Ses passages vont de ¶${first} à ¶${last}.`,
};
