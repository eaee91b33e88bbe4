import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

const NO_ANSWER = 'Das ist keine Antwort: Es sagt nichts darüber, was im Dossier steht.';

function lasting(minutes: number): string {
  return minutes < 1 ? '' : ` (seit ${count(minutes, 'Minute', 'Minuten')})`;
}

export const engine: NonNullable<Translation['engine']> = {
  away: (minutes) =>
    `Das Dossier kann im Moment nicht durchsucht werden: Sein Index antwortet nicht${lasting(minutes)}. ${NO_ANSWER} Belege, Quellen und Briefings gehen weiter. Bitte versuche es in einer Minute noch einmal.`,
  partial: (minutes) =>
    `Das Dossier kann im Moment nicht durchsucht werden: Ein Teil seines Index fehlt${lasting(minutes)}, und aus dem Rest antwortet der Bot nicht. ${NO_ANSWER} Bitte versuche es in einer Minute noch einmal.`,
  missing: (minutes) =>
    `Das Dossier kann im Moment nicht durchsucht werden: Sein Index ist weg${lasting(minutes)} und wird aus den gespeicherten Dokumenten neu gebaut. ${NO_ANSWER} Bitte versuche es später noch einmal.`,
  refused: (minutes) =>
    `Das Dossier kann nicht durchsucht werden: Sein Index weist den Bot ab${lasting(minutes)}. ${NO_ANSWER} Bitte sag es dem Betreiber des Bots: \`verbatim doctor\` zeigt, was nicht stimmt.`,
};
