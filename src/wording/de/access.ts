import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

/** What people do, before “dürfen”. */
const RIGHTS = {
  ask: 'fragen und lesen',
  pin: 'anheften, beobachten und Übersichten einrichten',
  share: 'im Kanal teilen',
  add: 'Dokumente hinzufügen',
} as const;

const WHERE = { server: 'auf diesem Server', channel: 'in diesem Kanal' } as const;

const CHANGES =
  'who: alle, niemand oder zurücksetzen. role: eine Rolle bekommt das Recht. remove: eine Rolle verliert es.';

export const access: NonNullable<Translation['access']> = {
  of: (dossier, isTerminal) =>
    isTerminal ? `Wer was mit „${dossier}“ darf, Server für Server` : `Wer auf diesem Server was mit „${dossier}“ darf`,
  changed: (right, where) => `Ab jetzt ${WHERE[where]} neu geregelt: ${RIGHTS[right]}`,
  right: (right) => RIGHTS[right],
  grant: (right, who) => say`${right}: ${who}`,
  grantIn: (channel, who) => say`in ${channel}: ${who}`,
  grantOn: (server) => say`auf dem Server ${server}`,
  asOpened: {
    ask: 'alle, denen das Dossier hier offen steht',
    pin: 'alle, die fragen dürfen',
    share: 'alle, die fragen dürfen',
    add: 'die Leute, die diese Rechte ändern dürfen',
  },
  everyone: 'alle',
  nobody: 'niemand',
  noneSaid: 'Kein Server hat Rechte festgelegt.',
  bound:
    'Wer das Dossier überhaupt erreicht, bestimmt der Betreiber des Bots. Die Rechte hier können das nur einschränken. ' +
    'Rechte eines Kanals ersetzen die des Servers.',
  notHere: (isTerminal) =>
    isTerminal
      ? 'Rechte werden auf dem Server selbst geändert, mit /dossier access. Das Terminal zeigt sie nur.'
      : 'Rechte gehören zu einem Server. Nimm /dossier access in einem seiner Kanäle.',
  whichRight: 'Wähle in der Option „right“ auch das Recht: fragen, anheften, teilen oder hinzufügen.',
  whichChange: (given) =>
    given === 0 ? `Wähle eine Änderung. ${CHANGES}` : `Wähle nur eine Änderung auf einmal. ${CHANGES}`,
  notGranted:
    'Diese Rolle hat das Recht hier nicht; es kann ihr also nicht entzogen werden. /dossier access zeigt, wer es hat.',
  tooMany: (limit) =>
    `Ein Recht kann höchstens ${limit} Rollen gegeben werden. Entziehe es erst einer, oder lege für alle zusammen eine Rolle an.`,
};
