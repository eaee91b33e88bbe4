/** What was taken back, by the act. */
const UNDONE = {
  begin: 'begun',
  pin: 'a pin',
  note: 'a note',
  move: 'a move',
  drop: 'a pin that was dropped',
  rename: 'the name',
  close: 'the closing',
  open: 'the opening',
  undo: 'undoing',
} as const;

/** What was done to a briefing, and why something cannot be done to it. */
export const editing = {
  nothingToExport: (name: string): string =>
    `“${name}” holds no pin yet: there is nothing to export. Pin a passage, or use /briefing add.`,
  tooMany: (count: number, limit: number): string =>
    `There are ${count} briefings here already; the limit is ${limit}. /briefing use makes one of them the current one.`,
  begun: (name: string): string => `Began “${name}”; what is pinned here now goes into it`,
  isCurrent: (name: string): string => `“${name}” is the current briefing; what is pinned here goes into it`,
  pinned: (number: number, name: string): string => `Pinned as number ${number} of “${name}”`,
  noted: (note: string, number: number): string =>
    note === '' ? `Number ${number} has no note now` : `Noted on number ${number}`,
  moved: (from: number, to: number): string => `Moved number ${from} to ${to}`,
  renamed: (name: string): string => `The briefing is called “${name}” now`,
  closed: (name: string): string => `Closed “${name}”; /briefing use opens it again`,
  noneOpen: 'No briefing is open here. /briefing list shows those that are closed; /briefing use opens one again.',
  unknown: (name: string, names: string): string =>
    `There is no briefing “${name}” here${names === '' ? '' : `; there are ${names}`}.`,
  noneYet: 'There is no briefing here yet. Pin a passage, or begin one with /briefing new.',
  isNoPin: (text: string): string => `“${text}” is no pin. Give its number in the briefing, such as 3.`,
  noPinYet: (name: string): string => `“${name}” holds no pin yet. Pin a passage, or use /briefing add.`,
  pinnedAlready: (citation: string, briefing: string, number: number, by: string): string =>
    `${citation} is in “${briefing}” already, as number ${number}, pinned by ${by}. ` +
    'To add to its note, use /briefing note.',
  full: (name: string, limit: number): string =>
    `“${name}” is full: a briefing holds ${limit} pins. Drop one, or begin another with /briefing new.`,
  noteChanged: (number: number, note: string): string =>
    `The note on number ${number} was changed meanwhile. It now reads: “${note}”`,
  noteUnchanged: (number: number): string => `The note on number ${number} reads so already.`,
  orderChanged: (by: string): string =>
    `The order has changed meanwhile (last by ${by}), so nothing was moved. Here it is as it stands; press again.`,
  sameNumber: (number: number): string => `Number ${number} stands there already.`,
  sameName: (name: string): string => `It is called “${name}” already.`,
  noName: 'A briefing needs a name. Write one such as “Visits”.',
  longName: (length: number, limit: number): string =>
    `The name has ${length} characters; the limit is ${limit}. Shorten it.`,
  longNote: (length: number, limit: number): string =>
    `The note has ${length} characters; the limit is ${limit}. Shorten it.`,
  seenBy: {
    channel: 'Everyone in this channel finds it with /briefing show.',
    'part of the channel':
      'The dossier is not open to everyone who reads this channel: only those to whom it is open here find the pin, with /briefing show.',
    oneself: 'It is kept for you alone; /briefing show shows it.',
  },
  /** The name of a briefing that nobody named. */
  defaultName: (number: number): string => `Briefing ${number}`,
  dropped: (number: number, citation: string | null): string =>
    `Dropped number ${number}${citation === null ? '' : ` (${citation})`}; /briefing undo brings it back`,
  /** `by` is null if the asker made the change. */
  undone: (what: keyof typeof UNDONE, by: string | null): string =>
    `Took back ${by === null ? 'your' : `${by}’s`} last change (${UNDONE[what]})`,
  notInIt: (name: string, by: string): string => `This pin is not in “${name}” any more; it was last changed by ${by}.`,
  noNumber: (number: number, name: string, pins: number): string =>
    `There is no number ${number} in “${name}”: it has ${pins === 1 ? 'one pin' : `${pins} pins`}.`,
  noPlace: (place: number, name: string, pins: number): string =>
    `There is no place ${place} in “${name}”: it has ${pins} pins.`,
  atTheEnd: (number: number, isFirst: boolean): string =>
    `Number ${number} is the ${isFirst ? 'first' : 'last'} already.`,
  /** `successor` cites the passage in the place of the one that was cited; null if there is none. */
  changed: (citation: string, successor: string | null): string =>
    `${citation} no longer stands as it was cited. ${
      successor === null
        ? `/cite ${citation} shows the words as they were.`
        : `${successor} stands in its place; pin that one.`
    }`,
  noneCurrent:
    'No briefing is open here. Pin a passage, or begin one with /briefing new; /briefing list shows those that are closed.',
  changedMeanwhile: (by: string, briefing: string): string =>
    `${by} has changed “${briefing}” meanwhile, so nothing was taken back. Look at it again.`,
  nothingToUndo: (name: string): string => `There is nothing to undo in “${name}”: it is as it was begun.`,
  nameTaken: (name: string): string =>
    `There is a briefing “${name}” here already. Choose another name, or go on with that one.`,
};
