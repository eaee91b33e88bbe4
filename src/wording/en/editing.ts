import { count } from './counting.ts';

/** What was taken back, by the act. */
const UNDONE = {
  begin: 'starting the briefing',
  pin: 'pinning a passage',
  note: 'changing a note',
  move: 'moving a pin',
  drop: 'dropping a pin',
  rename: 'renaming the briefing',
  close: 'closing the briefing',
  open: 'opening the briefing again',
  undo: 'undoing',
} as const;

/** What was done to a briefing, and why something cannot be done to it. */
export const editing = {
  nothingToExport: (name: string): string =>
    `“${name}” has no pins yet, so there is nothing to export. Pin a passage, or use /briefing add.`,
  /** Over the file of a briefing; `form` is such as “Word document”. */
  exported: (name: string, form: string, pins: number): string =>
    `The briefing “${name}” as ${form}, ${count(pins, 'pin')}`,
  tooMany: (briefings: number, limit: number): string =>
    `This channel already has ${briefings} briefings; the limit is ${limit}. Use one of them: /briefing use.`,
  begun: (name: string): string => `Started “${name}”. New pins here go into it`,
  isCurrent: (name: string): string => `“${name}” is now the current briefing. New pins here go into it`,
  pinned: (number: number, name: string): string => `Pinned as number ${number} of “${name}”`,
  noted: (note: string, number: number): string =>
    note === '' ? `Removed the note on number ${number}` : `Changed the note on number ${number}`,
  moved: (from: number, to: number): string => `Moved number ${from} to ${to}`,
  renamed: (name: string): string => `The briefing is now called “${name}”`,
  closed: (name: string): string => `Closed “${name}”; /briefing use opens it again`,
  noneOpen: 'This channel has no open briefing. /briefing list shows the closed ones; /briefing use opens one again.',
  unknown: (name: string, names: string): string =>
    names === ''
      ? `This channel has no briefing “${name}”.`
      : `This channel has no briefing “${name}”. It has: ${names}.`,
  noneYet: 'This channel has no briefing yet. Pin a passage, or start one with /briefing new.',
  isNoPin: (text: string): string => `“${text}” is not a pin. Give the number of a pin, such as 3.`,
  noPinYet: (name: string): string => `“${name}” has no pins yet. Pin a passage, or use /briefing add.`,
  pinnedAlready: (citation: string, briefing: string, number: number, by: string): string =>
    `${citation} is already in “${briefing}” as number ${number}, pinned by ${by}. ` +
    'Use /briefing note to change its note.',
  full: (name: string, limit: number): string =>
    `“${name}” is full. A briefing has at most ${limit} pins. Drop one, or start another briefing with /briefing new.`,
  noteChanged: (number: number, note: string): string =>
    `Someone else changed the note on number ${number} meanwhile. It is now: “${note}”`,
  noteUnchanged: (number: number): string => `The note on number ${number} is already that.`,
  orderChanged: (by: string): string =>
    `Nothing was moved: ${by} changed the order meanwhile. This is the order now. Press again.`,
  sameNumber: (number: number): string => `Number ${number} is already there.`,
  sameName: (name: string): string => `It is already called “${name}”.`,
  noName: 'A briefing needs a name. Write one such as “Visits”.',
  longName: (length: number, limit: number): string =>
    `The name has ${length} characters; the limit is ${limit}. Shorten it.`,
  longNote: (length: number, limit: number): string =>
    `The note has ${length} characters; the limit is ${limit}. Shorten it.`,
  seenBy: {
    channel: 'Everyone in this channel can see it with /briefing show.',
    'part of the channel': 'Only people in this channel who may ask the dossier can see the pin, with /briefing show.',
    oneself: 'Only you can see it, with /briefing show.',
  },
  /** The name of a briefing that nobody named. */
  defaultName: (number: number): string => `Briefing ${number}`,
  dropped: (number: number, citation: string | null): string =>
    citation === null
      ? `Dropped number ${number}. /briefing undo brings it back`
      : `Dropped number ${number} (${citation}). /briefing undo brings it back`,
  /** `by` is null if the asker made the change. */
  undone: (what: keyof typeof UNDONE, by: string | null): string =>
    by === null ? `Undid your last change: ${UNDONE[what]}` : `Undid the last change by ${by}: ${UNDONE[what]}`,
  notInIt: (name: string, by: string): string => `This pin is no longer in “${name}”, which ${by} changed last.`,
  noNumber: (number: number, name: string, pins: number): string =>
    `“${name}” has no number ${number}. It has ${count(pins, 'pin')}.`,
  noPlace: (place: number, name: string, pins: number): string =>
    `“${name}” has no place ${place}. It has ${count(pins, 'pin')}.`,
  atTheEnd: (number: number, isFirst: boolean): string =>
    isFirst ? `Number ${number} is already the first.` : `Number ${number} is already the last.`,
  /** `successor` cites the passage in the place of the one that was cited; null if there is none. */
  changed: (citation: string, successor: string | null): string =>
    successor === null
      ? `The words of ${citation} have changed. /cite ${citation} shows them as they were.`
      : `The words of ${citation} have changed. ${successor} has replaced them: pin that one.`,
  noneCurrent:
    'This channel has no open briefing. Pin a passage, or start one with /briefing new. /briefing list shows the closed ones.',
  changedMeanwhile: (by: string, briefing: string): string =>
    `Nothing was undone: ${by} changed “${briefing}” meanwhile. Look at it again.`,
  nothingToUndo: (name: string): string => `“${name}” has no change to undo.`,
  nameTaken: (name: string): string =>
    `This channel already has a briefing “${name}”. Choose another name, or use that one.`,
};
