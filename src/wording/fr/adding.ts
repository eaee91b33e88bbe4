import type { Translation } from '../translation.ts';
import { count, numeral } from './counting.ts';

/** Most documents of one file that are named. */
const MOST_NAMED = 5;

export const adding: NonNullable<Translation['adding']> = {
  isEmpty: (file) => `« ${file} » est vide. Joignez un fichier qui contient quelque chose.`,
  unknownType: (file) =>
    `Le bot ne lit pas les fichiers comme « ${file} ». Joignez un texte, une page web, un PDF, un fichier Word, OpenDocument ou Excel, une présentation, un courriel, un livre numérique, des sous-titres ou une archive.`,
  tooManyWait: (most) => `${most} fichiers attendent déjà une décision. Gardez-en ou écartez-en d’abord quelques-uns.`,
  tooManyOfYours: (most) =>
    `${most} de vos fichiers attendent déjà. Gardez-en ou écartez-en d’abord quelques-uns. /dossier staged les liste.`,
  waitsNoMore:
    'Ce fichier n’attend plus. Il a été gardé ou écarté, ou effacé faute de décision après un jour. Ajoutez-le de nouveau si vous en avez besoin.',
  noFolder: (dossier) => `Le répertoire du dossier « ${dossier} » n’existe plus. Adressez-vous à l’exploitant du bot.`,
  noFile: (file) => `Le dossier n’a pas de fichier « ${file} ». /source liste ses documents.`,
  notRemoved: 'Ce fichier n’est plus parmi ceux qui ont été enlevés. /dossier removed les liste.',
  nameTaken: (file) => `Le dossier a maintenant un autre fichier nommé « ${file} ». Enlevez-le ou renommez-le d’abord.`,
  isReadOnly: (dossier) =>
    `Rien n’a été changé : le bot n’a pas le droit d’écrire dans le répertoire de « ${dossier} ». L’exploitant du bot peut le permettre.`,
  isFull: 'Rien n’a été changé : le disque du bot est plein. Veuillez le dire à l’exploitant du bot.',
  oneOf: 'Donnez soit le document dans l’option « file », soit son adresse dans l’option « url ».',
  notYours: 'Seule la personne qui a ajouté le fichier peut le garder ou l’écarter.',
  noAddresses: 'Ce bot ne prend pas de fichiers sur le web. Joignez plutôt le fichier.',
  hostNotOpen: (host, hosts) =>
    `Le bot ne prend pas de fichiers chez ${host}, seulement chez : ${hosts.join(', ')}. Joignez plutôt le fichier.`,
  noAddress: 'L’adresse doit commencer par https://.',
  privateAddress: (host) =>
    `${host} se trouve dans un réseau privé : le bot n’y prend rien. Joignez plutôt le fichier.`,
  redirects: (host) => `Cette adresse renvoie à ${host}. Donnez cette adresse-là, ou joignez le fichier.`,
  notFetched: (host, reason) =>
    `Le fichier n’a pas pu être pris chez ${host} (${reason}). Réessayez plus tard, ou joignez-le.`,
  tooLarge: (megabytes) => `Le fichier dépasse ${numeral(megabytes)} Mo. Joignez-en un plus petit.`,
  staged: (name) => `« ${name} » n’est pas encore dans le dossier : gardez-le ou écartez-le`,
  stagedNone: 'Aucun de vos fichiers n’attend',
  stagedSeveral: (files) =>
    `${count(files, 'de vos fichiers attend', 'de vos fichiers attendent')} : /dossier keep ou /dossier discard`,
  noPassages: 'Rien n’a pu en être lu. /dossier status dit pourquoi.',
  found: (documents) =>
    documents
      .slice(0, MOST_NAMED)
      .map(({ citation, passages }) => `${citation} : ${count(passages, 'passage')}`)
      .join(' ; ') + (documents.length > MOST_NAMED ? ` ; et ${count(documents.length - MOST_NAMED, 'autre')}` : ''),
  noDocument: (id) =>
    `Le dossier n’a pas de document « ${id} ». Choisissez-en un dans la liste qui s’affiche pendant la saisie.`,
  notHere: 'Le terminal ne peut pas ajouter de documents. Copiez le fichier dans le répertoire du dossier.',
  facts: (passages, quotations) => `${count(passages, 'passage')} · ${count(quotations, 'citation')}`,
  quoted: 'sont cités : ',
  people: 'noms : ',
  setApart: (asides) =>
    `${count(asides, 'commentaire ou partie cachée mis', 'commentaires ou parties cachées mis')} à part du texte`,
  struck: (runs) =>
    runs === 1
      ? 'un morceau de texte barré, et montré comme tel'
      : `${numeral(runs)} morceaux de texte barrés, et montrés comme tels`,
  moreDocuments: (more) => `et ${count(more, 'autre document', 'autres documents')}`,
  sameAs: 'Le dossier a déjà ce document : ',
  removedAs: 'Le même fichier a déjà été enlevé du dossier : ',
  nothingRead: 'Le bot ne peut rien en lire, et rien de ce qu’il contient ne sera trouvé :',
  howLong: 'Il est effacé après un jour si vous ne décidez pas.',
  kept: (name, dossier) => `« ${name} » est maintenant dans « ${dossier} »`,
  isBeingRead: 'Le bot est en train de le lire. /dossier status montre quand c’est fait.',
  discarded: (name) => `« ${name} » est écarté, et rien n’en est gardé`,
  removed: (file, dossier) => `« ${file} » est enlevé de « ${dossier} »`,
  removedNote: 'Ses références montrent toujours les mots qu’elles citaient. On peut le remettre.',
  removedList: (files) =>
    files === 0 ? 'Aucun document n’a été enlevé' : `${count(files, 'fichier')} à remettre si vous le voulez`,
  putBack: (file, dossier) => `« ${file} » est de nouveau dans « ${dossier} »`,
};
