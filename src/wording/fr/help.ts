import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

export const help: NonNullable<Translation['help']> = {
  command: (name, description) => say`${name} — ${description}`,
  option: (name, isRequired, description) => say`${name}${isRequired ? '' : ' (facultatif)'} : ${description}`,
  example: (example) => say`Par exemple : ${example}`,
  heading: 'Verbatim répond dans les mots du dossier',
  examples: 'Ce dossier répond, par exemple :',
  asking: 'Posez une question avec /ask. Vous seul voyez la réponse ; Partager la publie pour tous.',
  mentioning:
    'Ou mentionnez Verbatim avec une question : tous peuvent lire la réponse. Un message privé n’a pas besoin de mention.',
  goingOn: '« Et quand ? » ou « Qu’a-t-elle dit ? » poursuit la question précédente, dans un fil ou une réponse.',
  checking:
    'Pour vérifier une citation, utilisez /verify, ou appuyez sur un message, puis Applications, puis Vérifier avec le dossier.',
  inTerminal: 'Poser une question : verbatim ask "QUESTION". Vérifier une citation : verbatim verify "TEXTE".',
  usage: 'Les options d’une commande : verbatim usage COMMANDE.',
  detail: 'Les options d’une commande : /help avec son nom.',
  commands: 'Commandes',
  card: 'Chaque réponse est un passage du dossier, mot pour mot, avec sa référence. Verbatim n’ajoute rien de lui-même.',
  cardAsking: 'Appuyez sur une question, mentionnez Verbatim avec la vôtre, ou utilisez /ask. /help montre le reste.',
  cardPrivacy:
    'Ce sur quoi vous appuyez et ce que vous demandez avec /ask, vous seul le voyez. Une mention reçoit une réponse visible par tous.',
  emptyDossier:
    'Le dossier n’a encore aucun document. Qui le gère en ajoute avec /dossier add, ou met des fichiers dans son répertoire.',
};
