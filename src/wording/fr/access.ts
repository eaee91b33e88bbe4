import { say } from '../phrase.ts';
import type { Translation, Wording } from '../translation.ts';
import { listInWords, quoted } from './counting.ts';

type Right = Parameters<Wording['access']['right']>[0];

const CHANGES = 'who : everyone, nobody ou reset. role : donner ce droit à un rôle. remove : le retirer à un rôle.';

/** What people do, after “qui peut”. */
const RIGHTS: Readonly<Record<Right, string>> = {
  ask: 'interroger et lire',
  pin: 'épingler, mettre en veille et planifier des récapitulatifs',
  share: 'partager dans le salon',
  add: 'ajouter des documents',
};

export const access: NonNullable<Translation['access']> = {
  of: (dossier, isTerminal) =>
    isTerminal
      ? `Qui peut faire quoi avec « ${dossier} », serveur par serveur`
      : `Qui peut faire quoi avec « ${dossier} » sur ce serveur`,
  changed: (right, where) =>
    where === 'server'
      ? `Changé pour ce serveur, dès maintenant : qui peut ${RIGHTS[right]}`
      : `Changé pour ce salon, dès maintenant : qui peut ${RIGHTS[right]}`,
  right: (right) => RIGHTS[right],
  grant: (right, who) => say`${right} : ${who}`,
  grantIn: (channel, who) => say`dans ${channel} : ${who}`,
  grantOn: (server) => say`sur le serveur ${server}`,
  asOpened: {
    ask: 'tous ceux à qui le dossier est ouvert ici',
    pin: 'tous ceux qui peuvent interroger',
    share: 'tous ceux qui peuvent interroger',
    add: 'les personnes qui peuvent changer ces droits',
  },
  everyone: 'tout le monde',
  nobody: 'personne',
  noneSaid: 'Aucun serveur n’a fixé de droits.',
  bound:
    'L’exploitant du bot décide qui a accès au dossier. Les droits d’ici ne peuvent que restreindre cela. ' +
    'Les droits d’un salon remplacent ceux du serveur.',
  notHere: (isTerminal) =>
    isTerminal
      ? 'Les droits se changent sur le serveur lui-même, avec /dossier access. Le terminal ne fait que les montrer.'
      : 'Les droits appartiennent à un serveur. Utilisez /dossier access dans l’un de ses salons.',
  whichRight: 'Choisissez aussi le droit : ask, pin, share ou add.',
  whichChange: (given) =>
    given === 0 ? `Choisissez un changement. ${CHANGES}` : `Choisissez un seul changement à la fois. ${CHANGES}`,
  notGranted: 'Ce rôle n’a pas ce droit ici : il ne peut pas lui être retiré. /dossier access montre qui l’a.',
  tooMany: (limit) =>
    `Un droit peut être donné à ${limit} rôles au plus. Retirez-le d’abord à l’un d’eux, ou créez un rôle pour tous.`,
  twins: (setting, folders) =>
    `${setting} ne distingue pas les répertoires ${listInWords(folders.map(quoted))} : aucun d’eux n’est ouvert. Leurs noms ne diffèrent que par ` +
    'les majuscules ou par la façon dont les lettres accentuées sont enregistrées. Renommez-en un.',
  noFolder: (setting, name, near) => {
    const offered = near.length === 0 ? '' : ` Noms semblables : ${near.map(quoted).join(', ')}.`;
    return `${setting} nomme le dossier « ${name} », mais aucun répertoire de ce nom n’a de documents.${offered}`;
  },
};
