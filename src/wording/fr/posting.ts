import type { Translation } from '../translation.ts';
import { listInWords, quoted } from './counting.ts';

const GRANT = 'Un administrateur du serveur peut l’accorder dans les paramètres du salon, sous Permissions.';

function named(permissions: readonly string[]): string {
  return `la permission ${listInWords(permissions.map(quoted))}`;
}

function youLack(what: string, permissions: readonly string[]): string {
  return `Vous ne pouvez pas ${what} ici : il vous manque ${named(permissions)} dans ce salon. ${GRANT}`;
}

function botLacks(permissions: readonly string[], instead: string): string {
  return `Il manque au bot ${named(permissions)} dans ce salon. ${GRANT} ${instead}`;
}

export const posting: NonNullable<Translation['posting']> = {
  youMayNotShare: (lacking) => youLack('partager', lacking),
  youMayNotOpenThreads: (lacking) => youLack('ouvrir de fils', lacking),
  youMayNotHaveNewsPosted: (lacking) => youLack('établir de publications', lacking),
  botMayNotShare: (lacking) => botLacks(lacking, 'D’ici là, vous seul voyez la réponse.'),
  botMayNotOpenThreads: (lacking) => botLacks(lacking, 'D’ici là, utilisez Partager, qui n’a pas besoin de fil.'),
  botMayNotAnnounce: (lacking) => botLacks(lacking, 'Puis réessayez.'),
  botMayNotAnswer: (lacking) => botLacks(lacking, 'D’ici là, utilisez /ask : vous seul voyez sa réponse.'),
  botMayNotPost: 'Le bot n’a plus le droit d’écrire dans ce salon. Adressez-vous à un administrateur du serveur.',
  youAskedIn: 'Vous avez posé une question dans',
  notAnswered: (why) => `Le bot n’a pas pu y répondre. ${why}`,
  lacking: (permissions) =>
    `il manque au bot ${named(permissions)} dans le salon ; un administrateur du serveur peut l’accorder`,
};
