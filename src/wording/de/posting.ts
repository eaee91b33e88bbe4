import type { Translation } from '../translation.ts';
import { listInWords, quoted } from './counting.ts';

const GRANT = 'Die Serververwaltung kann das in den Kanaleinstellungen unter „Berechtigungen“ ändern.';

/** `die Berechtigung „A“`, `die Berechtigungen „A“ und „B“`, with the verb before them. */
function lackOf(names: readonly string[]): string {
  const listed = listInWords(names.map(quoted));
  return names.length === 1 ? `fehlt die Berechtigung ${listed}` : `fehlen die Berechtigungen ${listed}`;
}

function botLacks(names: readonly string[], instead: string): string {
  return `Dem Bot ${lackOf(names)} in diesem Kanal. ${GRANT} ${instead}`;
}

export const posting: NonNullable<Translation['posting']> = {
  youMayNotShare: (lacking) => `Du darfst hier nicht teilen: Dir ${lackOf(lacking)} in diesem Kanal. ${GRANT}`,
  youMayNotOpenThreads: (lacking) =>
    `Du darfst hier keine Threads öffnen: Dir ${lackOf(lacking)} in diesem Kanal. ${GRANT}`,
  youMayNotHaveNewsPosted: (lacking) =>
    `Du darfst hier keine Meldungen einrichten: Dir ${lackOf(lacking)} in diesem Kanal. ${GRANT}`,
  botMayNotShare: (lacking) => botLacks(lacking, 'Bis dahin siehst nur du die Antwort.'),
  botMayNotOpenThreads: (lacking) => botLacks(lacking, 'Bis dahin nimm „Teilen“; das braucht keinen Thread.'),
  botMayNotAnnounce: (lacking) => botLacks(lacking, 'Versuche es dann noch einmal.'),
  botMayNotAnswer: (lacking) => botLacks(lacking, 'Bis dahin nimm /ask: Dann siehst nur du die Antwort.'),
  botMayNotPost: 'Der Bot darf in jenem Kanal nicht mehr schreiben. Frage die Serververwaltung.',
  youAskedIn: 'Du hast gefragt in',
  notAnswered: (why) => `Dort konnte der Bot nicht antworten. ${why}`,
  lacking: (lacking) => `dem Bot ${lackOf(lacking)} im Kanal; die Serververwaltung kann das ändern`,
};
