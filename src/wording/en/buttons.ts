/** The labels of buttons. */
export const buttons = {
  context: 'Context',
  less: 'Less',
  read: 'Read',
  readOn: (passage: number): string => `Read on from ¶${passage}`,
  leave: 'Drop',
  pictures: 'Pictures',
  pin: 'Pin',
  up: '↑',
  down: '↓',
  note: 'Note',
  drop: 'Drop',
  undo: 'Undo',
  use: 'Make current',
  share: 'Share',
  shared: 'Shared',
  thread: 'Thread',
  back: '◀',
  on: '▶',
  /** Between the arrows while a document is read. */
  passage: (number: number | undefined): string => `¶${number ?? ''}`,
  passages: (first: number, last: number): string => `¶${first}–${last}`,
};
