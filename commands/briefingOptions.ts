import type { CommandOption } from '../src/contract/option.ts';
import { completeBriefing, completePin } from '../src/team/briefing/complete.ts';
import { LONGEST_NAME, LONGEST_NOTE } from '../src/team/briefing/limits.ts';

/** Names a pin of the current briefing. */
export const pinOption = {
  name: 'pin',
  description: 'The pin: its number in the briefing',
  type: 'text',
  required: true,
  max: 40,
  complete: completePin,
} as const satisfies CommandOption;

/** Names a briefing of the channel. */
export const nameOption = {
  name: 'name',
  description: 'Another briefing of this channel than the current one',
  type: 'text',
  max: LONGEST_NAME,
  complete: completeBriefing,
} as const satisfies CommandOption;

/** Gives a briefing its name. */
export const newNameOption = {
  name: 'name',
  description: 'What the briefing is called',
  type: 'text',
  max: LONGEST_NAME,
} as const satisfies CommandOption;

export const noteOption = {
  name: 'note',
  description: 'A note of your own',
  type: 'text',
  max: LONGEST_NOTE,
} as const satisfies CommandOption;
