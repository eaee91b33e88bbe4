import type { Translation, Wording } from '../translation.ts';
import { count, numeral, pins } from './counting.ts';

/** What was taken back, by the act. */
const UNDONE: Readonly<Record<Parameters<Wording['editing']['undone']>[0], string>> = {
  begin: 'die Mappe wurde begonnen',
  pin: 'eine Stelle wurde angeheftet',
  note: 'eine Notiz wurde geändert',
  move: 'ein Eintrag wurde verschoben',
  drop: 'ein Eintrag wurde entfernt',
  rename: 'die Mappe wurde umbenannt',
  close: 'die Mappe wurde geschlossen',
  open: 'die Mappe wurde wieder geöffnet',
  undo: 'eine Änderung wurde zurückgenommen',
};

export const editing: NonNullable<Translation['editing']> = {
  nothingToExport: (name) =>
    `„${name}“ hat noch keine Einträge; es gibt nichts zu exportieren. Hefte eine Stelle an, oder nimm /briefing add.`,
  exported: (name, form, number) => `Die Mappe „${name}“ als ${form}, ${pins(number)}`,
  tooMany: (briefings, limit) =>
    `Dieser Kanal hat schon ${count(briefings, 'Mappe', 'Mappen')}; mehr als ${limit} sind nicht möglich. Nimm eine davon: /briefing use.`,
  begun: (name) => `„${name}“ ist begonnen. Was hier angeheftet wird, kommt nun in diese Mappe`,
  isCurrent: (name) => `„${name}“ ist nun die aktuelle Mappe. Was hier angeheftet wird, kommt in diese Mappe`,
  pinned: (number, name) => `Angeheftet als Nummer ${number} in „${name}“`,
  noted: (note, number) =>
    note === '' ? `Die Notiz zu Nummer ${number} ist entfernt` : `Die Notiz zu Nummer ${number} ist geändert`,
  moved: (from, to) => `Nummer ${from} steht jetzt an Platz ${to}`,
  renamed: (name) => `Die Mappe heißt nun „${name}“`,
  closed: (name) => `„${name}“ ist geschlossen; /briefing use öffnet die Mappe wieder`,
  noneOpen:
    'In diesem Kanal ist keine Mappe offen. /briefing list zeigt die geschlossenen; /briefing use öffnet eine wieder.',
  unknown: (name, names) =>
    names === ''
      ? `In diesem Kanal gibt es keine Mappe „${name}“.`
      : `In diesem Kanal gibt es keine Mappe „${name}“. Es gibt: ${names}.`,
  noneYet: 'In diesem Kanal gibt es noch keine Mappe. Hefte eine Stelle an, oder beginne eine mit /briefing new.',
  isNoPin: (text) => `„${text}“ ist kein Eintrag. Gib die Nummer eines Eintrags an, etwa 3.`,
  noPinYet: (name) => `„${name}“ hat noch keine Einträge. Hefte eine Stelle an, oder nimm /briefing add.`,
  pinnedAlready: (citation, briefing, number, by) =>
    `${citation} steht schon als Nummer ${number} in „${briefing}“, angeheftet von ${by}. ` +
    'Mit /briefing note lässt sich die Notiz dazu ändern.',
  full: (name, limit) =>
    `„${name}“ ist voll. Eine Mappe hat höchstens ${limit} Einträge. Entferne einen, oder beginne mit /briefing new eine weitere Mappe.`,
  noteChanged: (number, note) =>
    `Jemand anderes hat inzwischen die Notiz zu Nummer ${number} geändert. Sie lautet jetzt: „${note}“`,
  noteUnchanged: (number) => `Die Notiz zu Nummer ${number} lautet schon so.`,
  orderChanged: (by) =>
    `Nichts wurde verschoben: ${by} hat inzwischen die Reihenfolge geändert. So ist sie jetzt. Drücke noch einmal.`,
  sameNumber: (number) => `Nummer ${number} steht schon dort.`,
  sameName: (name) => `Sie heißt schon „${name}“.`,
  noName: 'Eine Mappe braucht einen Namen. Schreibe einen, etwa „Besuche“.',
  longName: (length, limit) =>
    `Der Name hat ${numeral(length)} Zeichen; möglich sind höchstens ${numeral(limit)}. Kürze ihn.`,
  longNote: (length, limit) =>
    `Die Notiz hat ${numeral(length)} Zeichen; möglich sind höchstens ${numeral(limit)}. Kürze sie.`,
  seenBy: {
    channel: 'Alle in diesem Kanal können das mit /briefing show sehen.',
    'part of the channel':
      'Nur Leute in diesem Kanal, die das Dossier fragen dürfen, können den Eintrag mit /briefing show sehen.',
    oneself: 'Nur du kannst das mit /briefing show sehen.',
  },
  defaultName: (number) => `Mappe ${number}`,
  dropped: (number, citation) =>
    citation === null
      ? `Nummer ${number} ist entfernt. /briefing undo holt sie zurück`
      : `Nummer ${number} (${citation}) ist entfernt. /briefing undo holt sie zurück`,
  undone: (what, by) =>
    by === null
      ? `Deine letzte Änderung ist zurückgenommen: ${UNDONE[what]}`
      : `Die letzte Änderung von ${by} ist zurückgenommen: ${UNDONE[what]}`,
  notInIt: (name, by) => `Dieser Eintrag ist nicht mehr in „${name}“; zuletzt geändert hat die Mappe ${by}.`,
  noNumber: (number, name, all) => `„${name}“ hat keine Nummer ${number}. Die Mappe hat ${pins(all)}.`,
  noPlace: (place, name, all) => `„${name}“ hat keinen Platz ${place}. Die Mappe hat ${pins(all)}.`,
  atTheEnd: (number, isFirst) =>
    isFirst ? `Nummer ${number} ist schon der erste Eintrag.` : `Nummer ${number} ist schon der letzte Eintrag.`,
  changed: (citation, successor) =>
    successor === null
      ? `Die Worte von ${citation} haben sich geändert. /cite ${citation} zeigt sie, wie sie waren.`
      : `Die Worte von ${citation} haben sich geändert. An ihrer Stelle steht jetzt ${successor}: Hefte diese Stelle an.`,
  noneCurrent:
    'In diesem Kanal ist keine Mappe offen. Hefte eine Stelle an, oder beginne eine mit /briefing new. /briefing list zeigt die geschlossenen.',
  changedMeanwhile: (by, briefing) =>
    `Nichts wurde zurückgenommen: ${by} hat „${briefing}“ inzwischen geändert. Sieh dir die Mappe noch einmal an.`,
  nothingToUndo: (name) => `In „${name}“ gibt es keine Änderung, die zurückgenommen werden kann.`,
  nameTaken: (name) =>
    `In diesem Kanal gibt es schon eine Mappe „${name}“. Wähle einen anderen Namen, oder nimm diese Mappe.`,
};
