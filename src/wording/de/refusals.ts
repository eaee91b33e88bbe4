import type { Translation } from '../translation.ts';
import { count, listInWords, quoted } from './counting.ts';

export const refusals: NonNullable<Translation['refusals']> = {
  otherVersion: 'Dieser Knopf gehört zu einer anderen Version des Bots. Gib den Befehl noch einmal ein.',
  dossierChanged: 'Das Dossier hat sich seit dieser Antwort geändert. Gib den Befehl noch einmal ein.',
  sharedAlready: 'Das wurde schon geteilt.',
  noDossier:
    'Hier ist kein Dossier offen. Bitte die Serververwaltung oder den Betreiber des Bots, eines in diesem Kanal zu öffnen.',
  notOffered: 'Diesen Befehl hat der Bot nicht mehr. Lade Discord neu.',
  nothingToCheck: ({ forwarded, embeds, displays, hasPoll }, textFiles, unread) => {
    const seen = [
      'ihr eigener Text',
      ...(forwarded === 0 ? [] : [count(forwarded, 'weitergeleitete Nachricht', 'weitergeleitete Nachrichten')]),
      ...(embeds === 0 ? [] : [count(embeds, 'Einbettung', 'Einbettungen')]),
      ...(displays === 0 ? [] : [count(displays, 'Textblock', 'Textblöcke')]),
      ...(hasPoll ? ['ihre Umfrage'] : []),
      ...(textFiles === 0 ? [] : [count(textFiles, 'Textdatei', 'Textdateien')]),
    ];
    const files = unread.length === 0 ? '' : ` Nicht geprüft: ${listInWords(unread.map(quoted))}.`;
    return `Diese Nachricht enthält keine Worte, die geprüft werden können. Angesehen: ${listInWords(seen)}.${files} Wähle eine andere Nachricht, oder nimm /verify mit einem Text oder einer Datei.`;
  },
  withheld: (id) =>
    `Diese Antwort wurde zurückgehalten, weil ihre Worte nicht mit dem Dokument übereinstimmten. Der Betreiber des Bots findet den Grund im Protokoll unter ${id}.`,
  failed: (id) =>
    `Im Bot ist etwas schiefgegangen. Versuche es noch einmal. Wenn es wieder geschieht, nenne dem Betreiber des Bots diese ID: ${id}.`,
  tooOld: 'Diese Antwort ist zu alt für ihre Knöpfe. Gib den Befehl noch einmal ein.',
  unreachable: 'Discord hat dem Bot nicht geantwortet. Versuche es gleich noch einmal.',
  perhapsShared:
    'Discord hat die Nachricht nicht bestätigt, und der Bot darf diesen Kanal nicht lesen, um nachzusehen. ' +
    'Sieh nach, ob sie schon da ist, bevor du noch einmal teilst.',
  cannotShare:
    'Das kann hier nicht geteilt werden, weil nicht alle in diesem Kanal das Dossier fragen dürfen. ' +
    'Teile es in einem Kanal, in dem alle es dürfen, oder schicke den Beleg: Andere können ihn mit /cite nachschlagen.',
  mayNot: {
    ask: 'Du darfst dieses Dossier hier nicht fragen. Die Serververwaltung kann es mit /dossier access erlauben.',
    pin: 'Du darfst hier nichts aus diesem Dossier anheften und nichts darin beobachten. Die Serververwaltung kann es mit /dossier access erlauben.',
    share:
      'Du darfst hier nichts aus diesem Dossier teilen. Die Serververwaltung kann es mit /dossier access erlauben.',
    add: 'Du darfst diesem Dossier hier keine Dokumente hinzufügen. Der Betreiber des Bots kann es mit DOSSIER_MANAGERS erlauben, die Serververwaltung mit /dossier access.',
    manage: 'Das können nur Leute mit der Berechtigung „Server verwalten“, in einem Kanal ihres Servers.',
    grant:
      'Nur der Betreiber des Bots kann die Rechte dieses Dossiers ändern. Mit DOSSIER_MANAGERS kann er es der Verwaltung ' +
      'dieses Servers erlauben.',
  },
  notThatDossier: (asked, open) =>
    `Ein Dossier „${asked}“ ist hier nicht offen. Offen sind hier: ${listInWords(open)}.`,
  severalDossiers: (open) =>
    `Hier sind mehrere Dossiers offen: ${listInWords(open)}. Nenne eines in der Option „dossier“.`,
  whichDossier: (open) =>
    `Hier sind mehrere Dossiers offen: ${listInWords(open)}. Welches meinst du? Die Serververwaltung kann mit ` +
    '/dossier default einen Standard festlegen.',
};
