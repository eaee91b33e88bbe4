/** The labels of buttons. */
export const buttons = {
  context: 'Context',
  less: 'Less',
  read: 'Read',
  readOn: (passage: number): string => `Read on ¶${passage}`,
  /** The same on a page that shows no passage, where it is disabled. */
  readOnNowhere: 'Read on',
  /** Back to the reply from which a document was opened. */
  results: 'Results',
  leave: 'Drop',
  pictures: 'Pictures',
  pin: 'Pin',
  up: '↑',
  down: '↓',
  note: 'Note',
  drop: 'Drop',
  undo: 'Undo',
  showBriefing: 'Show the briefing',
  use: 'Make current',
  keep: 'Keep',
  discard: 'Discard',
  putBack: 'Put back',
  share: 'Share',
  shared: 'Shared',
  thread: 'Thread',
  back: '◀',
  on: '▶',
};
