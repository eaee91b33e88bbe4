import type { Translation } from '../translation.ts';
import { count, listInWords, quoted } from './counting.ts';

export const refusals: NonNullable<Translation['refusals']> = {
  otherVersion: 'Ce bouton vient d’une autre version du bot. Relancez la commande.',
  dossierChanged: 'Le dossier a changé depuis cette réponse. Relancez la commande.',
  sharedAlready: 'C’est déjà partagé.',
  noDossier:
    'Aucun dossier n’est ouvert ici. Demandez à un administrateur du serveur ou à l’exploitant du bot d’en ouvrir un dans ce salon.',
  notOffered: 'Le bot n’a plus cette commande. Rechargez Discord.',
  nothingToCheck: ({ forwarded, embeds, displays, hasPoll }, textFiles, unread) => {
    const seen = [
      'son propre texte',
      ...(forwarded === 0 ? [] : [count(forwarded, 'message transféré', 'messages transférés')]),
      ...(embeds === 0 ? [] : [count(embeds, 'contenu intégré', 'contenus intégrés')]),
      ...(displays === 0 ? [] : [count(displays, 'affichage de texte', 'affichages de texte')]),
      ...(hasPoll ? ['son sondage'] : []),
      ...(textFiles === 0 ? [] : [count(textFiles, 'fichier texte', 'fichiers texte')]),
    ];
    const files = unread.length === 0 ? '' : ` Non vérifié : ${listInWords(unread.map(quoted))}.`;
    return `Ce message n’a pas de mots à vérifier. Vérifié : ${listInWords(seen)}.${files} Choisissez un autre message, ou utilisez /verify avec un texte ou un fichier.`;
  },
  withheld: (id) =>
    `Cette réponse a été retenue, car ses mots ne correspondaient pas au document. L’exploitant du bot en trouve la raison dans le journal sous ${id}.`,
  failed: (id) =>
    `Une erreur s’est produite dans le bot. Réessayez. Si cela continue, donnez cet identifiant à l’exploitant du bot : ${id}.`,
  tooOld: 'Cette réponse est trop ancienne pour ses boutons. Relancez la commande.',
  unreachable: 'Discord n’a pas répondu au bot. Réessayez dans un instant.',
  perhapsShared:
    'Discord n’a pas confirmé le message, et le bot n’a pas le droit de lire ce salon pour le vérifier. ' +
    'Regardez s’il a été publié avant de le partager encore.',
  cannotShare:
    'Le partage n’est pas possible ici, car tous les membres de ce salon n’ont pas le droit d’interroger le dossier. ' +
    'Partagez dans un salon où tous l’ont, ou envoyez la référence : d’autres peuvent la consulter avec /cite.',
  mayNot: {
    ask: 'Vous ne pouvez pas interroger ce dossier ici. Un administrateur du serveur peut le permettre avec /dossier access.',
    pin: 'Vous ne pouvez pas épingler de ce dossier ni le mettre en veille ici. Un administrateur du serveur peut le permettre avec /dossier access.',
    share:
      'Vous ne pouvez pas partager de ce dossier ici. Un administrateur du serveur peut le permettre avec /dossier access.',
    add: 'Vous ne pouvez pas ajouter de documents à ce dossier ici. L’exploitant du bot peut le permettre avec DOSSIER_MANAGERS, un administrateur du serveur avec /dossier access.',
    manage: 'Seules les personnes avec la permission « Gérer le serveur » le peuvent, dans un salon de leur serveur.',
    grant:
      'Seul l’exploitant du bot peut changer les droits de ce dossier. Il peut laisser les administrateurs de ce serveur ' +
      'le faire avec DOSSIER_MANAGERS.',
  },
  notThatDossier: (asked, open) => `Aucun dossier « ${asked} » n’est ouvert ici. Ouverts ici : ${listInWords(open)}.`,
  severalDossiers: (open) =>
    `Plusieurs dossiers sont ouverts ici : ${listInWords(open)}. Nommez-en un avec l’option « dossier ».`,
  whichDossier: (open) =>
    `Plusieurs dossiers sont ouverts ici : ${listInWords(open)}. Lequel voulez-vous dire ? Un administrateur du serveur peut fixer un défaut ` +
    'avec /dossier default.',
};
