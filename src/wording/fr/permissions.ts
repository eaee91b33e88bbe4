import type { Translation } from '../translation.ts';

export const permissions: NonNullable<Translation['permissions']> = {
  'View Channels': 'pour voir les salons que nomment les règles, et les mentions qui s’y trouvent',
  'Send Messages': 'pour répondre aux mentions, partager des réponses, et publier les nouveautés et les récapitulatifs',
  'Send Messages in Threads': 'pour faire de même dans les fils et dans les messages d’un forum',
  'Create Public Threads': 'pour ouvrir un fil à partir d’une réponse',
  'Attach Files': 'pour partager et publier des réponses qui ont une image ou un fichier',
  'Read Message History':
    'pour répondre directement à une mention, et pour vérifier après une erreur si un message est arrivé',
};
