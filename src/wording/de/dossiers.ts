import { joined, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, documents, passages } from './counting.ts';

const HERE = {
  thread: 'in diesem Thread',
  channel: 'in diesem Kanal',
  server: 'auf diesem Server',
  'direct messages': 'hier',
} as const;

const HAS_NONE = {
  thread: 'Dieser Thread hat',
  channel: 'Dieser Kanal hat',
  server: 'Dieser Server hat',
} as const;

export const dossiers: NonNullable<Translation['dossiers']> = {
  list: (open, isTerminal) => {
    if (isTerminal) return open === 0 ? 'Es gibt kein Dossier' : count(open, 'Dossier', 'Dossiers');
    return open === 0
      ? 'Hier ist kein Dossier offen'
      : `Hier ${open === 1 ? 'ist 1 Dossier' : `sind ${open} Dossiers`} offen`;
  },
  listed: (name, number) => say`${name} · ${documents(number)}`,
  chosenBy: {
    'being the only one': 'wird von selbst gefragt: Es ist das einzige',
    'you in this thread': 'wird von selbst gefragt: Du hast es in diesem Thread gewählt',
    'the thread': 'wird in diesem Thread von selbst gefragt',
    'you in this channel': 'wird von selbst gefragt: Du hast es in diesem Kanal gewählt',
    'the channel': 'wird in diesem Kanal von selbst gefragt',
    'the operator': 'wird von selbst gefragt: Der Betreiber des Bots hat es für diesen Kanal geöffnet',
    'the server': 'wird auf diesem Server von selbst gefragt',
  },
  askedPrivately: 'nur du siehst seine Antworten, weil nicht alle in diesem Kanal es fragen dürfen',
  onlyManaged: 'du darfst es verwalten, aber hier nicht fragen',
  noneChosen: (isTerminal) =>
    isTerminal
      ? 'Nenne eines mit --dossier.'
      : 'Keines davon ist hier der Standard. Wähle eines für dich mit /dossier use oder für alle mit ' +
        '/dossier default, oder nenne eines in der Option „dossier“.',
  status: (name) => `Dossier „${name}“`,
  holds: (number, all) => `${documents(number)} · ${passages(all)}`,
  lastNews: (moment) => say`zuletzt etwas Neues gefunden: ${moment}`,
  neverNews: 'der Bot hat darin noch nichts gefunden',
  engine: { memory: 'Suche im Arbeitsspeicher', disk: 'Suche auf dem Datenträger', opensearch: 'Suche in OpenSearch' },
  isLooking: 'der Bot liest gerade den Ordner; bis dahin stammen Antworten aus dem, was er vorher gelesen hat',
  isRead: 'alles im Ordner ist gelesen',
  usedHere: (name, where) => `Deine Fragen gehen ${HERE[where]} jetzt an „${name}“`,
  useDropped: 'Deine eigene Wahl gilt hier nicht mehr',
  noUse: 'Du hast hier keine eigene Wahl getroffen.',
  defaultSet: (name, where) => `„${name}“ ist jetzt ${HERE[where]} der Standard`,
  defaultDropped: (where) => `${HAS_NONE[where]} keinen eigenen Standard mehr`,
  noDefault: (where) => `${HAS_NONE[where]} keinen eigenen Standard.`,
  reloaded: (name, what) => `Der Ordner von „${name}“ ist geprüft: ${what}`,
  isBeingRead: (name) => `Der Ordner von „${name}“ wird gerade gelesen`,
  seeStatus:
    'Er enthält viele neue Dateien. Bis sie gelesen sind, stammen Antworten aus dem, was vorher gelesen wurde. /dossier status zeigt, wann das fertig ist.',
  cannotLook: 'Der Bot kann den Ordner nicht lesen. Bitte sag es dem Betreiber des Bots: Der Grund steht im Protokoll.',
  changes: ({ came, went, changed }) => {
    const said = [
      ...(came === 0 ? [] : [`${documents(came)} hinzugekommen`]),
      ...(changed === 0 ? [] : [`${documents(changed)} geändert`]),
      ...(went === 0 ? [] : [`${documents(went)} weggefallen`]),
    ];
    return said.length === 0 ? 'nichts hat sich geändert' : said.join(', ');
  },
  audit: (isAll, entries) =>
    entries === 0
      ? isAll
        ? 'Noch wurde nichts geändert'
        : 'Auf diesem Server wurde noch nichts geändert'
      : isAll
        ? 'Wer was geändert hat, das Neueste zuerst'
        : 'Wer auf diesem Server was geändert hat, das Neueste zuerst',
  audited: (at, by, act) => say`${at} · ${by} · ${act}`,
  auditedOn: (what) => joined(what, ' · '),
  lastEntries: (most) => `Gezeigt werden die letzten ${most}. Der Betreiber des Bots findet alle in der Datenbank.`,
  notForAll: (name) =>
    `„${name}“ steht damit niemandem neu offen. Es ist der Standard für Leute, die es schon fragen dürfen.`,
  notInTerminal: 'Ein Standard gehört zu einem Kanal in Discord. Im Terminal nenne das Dossier mit --dossier.',
  noThread: 'Das ist kein Thread. Nimm den Befehl in einem Thread, oder wähle Kanal oder Server.',
  notInServer: (called) => `/${called} geht in einem Kanal eines Servers. In Direktnachrichten nimm /dossier use.`,
  asked: (name) => `Fragen gehen hier jetzt an „${name}“.`,
  unknown: (name, known) =>
    known.length === 0
      ? `Ein Dossier „${name}“ steht dir hier nicht offen, und auch kein anderes.`
      : `Ein Dossier „${name}“ steht dir hier nicht offen. Offen stehen dir: ${known.join(', ')}.`,
};
