import { type Phrase, say } from '../phrase.ts';
import { count } from './counting.ts';

/** What was done to a briefing last, before the name of who did it. */
const DONE: Readonly<Record<string, string>> = {
  begin: 'begun by',
  pin: 'a passage pinned by',
  note: 'a note changed by',
  move: 'a pin moved by',
  drop: 'a pin dropped by',
  rename: 'renamed by',
  close: 'closed by',
  open: 'opened again by',
  undo: 'a change taken back by',
};

/** A briefing and its pins. */
export const briefing = {
  heading: (name: string): string => `Briefing “${name}”`,
  empty: 'No pin yet. Press Pin beside a passage, or use /briefing add with a citation.',
  number: (number: number): string => `${number}.`,
  /** Why a pin shows other words than were pinned. */
  changed: {
    changed: 'The document has changed since this was pinned',
    removed: 'The document no longer has these words',
    'document gone': 'The document is no longer in the dossier',
    unknown: 'These words are not in the dossier, and the bot has no record of them',
  },
  warning: <P extends object>(number: P, why: string, citation: P): Phrase<P> => say`${number} ⚠ ${why} (${citation})`,
  note: 'Note:',
  pinnedBy: <P extends object>(person: P, time: P): Phrase<P> => say`pinned by ${person} ${time}`,
  /** A line of the list: name, number of pins, and whether it is the current one or closed. */
  pins: (number: number): string => ` · ${count(number, 'pin')}`,
  between: ' · ',
  current: 'current',
  closed: ' · closed',
  lastChange: (what: string, name: string): string => `${DONE[what] ?? 'changed by'} ${name}`,
  lastLine: <P extends object>(change: P, time: P): Phrase<P> => say`${change} ${time}`,
  state: {
    closed: 'closed',
    current: 'current',
    other: 'not current; /briefing use makes it the current one',
  },
  facts: <P extends object>(pins: number, state: string, version: number, last: Phrase<P>): Phrase<P> =>
    say`${count(pins, 'pin')} · ${state} · version ${version}: ${last}`,
  partOfChannel: 'Only people here who may ask the dossier can see this. It cannot be shared with the whole channel.',
  list: 'Briefings of this channel',
};
