/** The dialogue that asks for a note. */
export const dialogue = {
  pinnedFor: 'Why it is pinned',
  noneOpen: 'This channel has no open briefing any more. /briefing list shows all its briefings.',
  noteOn: (number: number): string => `Note on number ${number}`,
  takesAway: 'Leave it empty to remove the note',
  note: 'Note (optional)',
  tooLate: 'The bot was too busy to open the form in time. Press the button again.',
  otherVersion: 'This form is from another version of the bot. Press the button again.',
  documentGone: 'This document is no longer in the dossier. /source lists its documents.',
  pin: (citation: string): string => `Pin ${citation}`,
  pinGone: (name: string): string => `This pin is no longer in “${name}”. /briefing show shows its pins.`,
};
