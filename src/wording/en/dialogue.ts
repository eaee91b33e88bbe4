/** The dialogue that asks for a note. */
export const dialogue = {
  pinnedFor: 'What it is pinned for',
  noneOpen: 'No briefing is open here any more. /briefing list shows all of this channel.',
  noteOn: (number: number): string => `Note on number ${number}`,
  takesAway: 'Empty takes it away',
  note: 'Note (may be left out)',
  tooLate: 'The bot is busy and could not open the dialogue in time. Press the button again.',
  otherVersion: 'This dialogue was made by another version of the bot. Press the button again.',
  documentGone: 'This document is not in the dossier any more. /source lists what it holds.',
  pin: (citation: string): string => `Pin ${citation}`,
  pinGone: (name: string): string => `This pin is not in “${name}” any more. /briefing show shows what is.`,
};
