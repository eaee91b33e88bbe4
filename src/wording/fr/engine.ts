import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

const NO_ANSWER = 'Ce n’est pas une réponse : cela ne dit rien de ce que contient le dossier.';

function lasting(minutes: number): string {
  return minutes < 1 ? '' : ` (depuis ${count(minutes, 'minute', 'minutes')})`;
}

export const engine: NonNullable<Translation['engine']> = {
  away: (minutes) =>
    `Impossible de chercher dans le dossier pour le moment : son index ne répond pas${lasting(minutes)}. ${NO_ANSWER} Les citations, les sources et les briefings fonctionnent toujours. Réessayez dans une minute.`,
  partial: (minutes) =>
    `Impossible de chercher dans le dossier pour le moment : une partie de son index manque${lasting(minutes)}, et le bot ne répond pas à partir du reste. ${NO_ANSWER} Réessayez dans une minute.`,
  missing: (minutes) =>
    `Impossible de chercher dans le dossier pour le moment : son index a disparu${lasting(minutes)} ; il est reconstruit à partir des documents enregistrés. ${NO_ANSWER} Réessayez plus tard.`,
  refused: (minutes) =>
    `Impossible de chercher dans le dossier : son index refuse le bot${lasting(minutes)}. ${NO_ANSWER} Prévenez l’opérateur du bot : \`verbatim doctor\` montre ce qui ne va pas.`,
};
