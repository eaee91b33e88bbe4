import type { CommandOption } from '../src/contract/option.ts';
import { completeBriefing, completePin } from '../src/team/briefing/complete.ts';
import { LONGEST_NAME, LONGEST_NOTE } from '../src/team/briefing/limits.ts';
import { wording } from '../src/wording/catalogue.ts';

/** Names a pin of the current briefing. */
export const pinOption = {
  name: 'pin',
  description: wording.teamCommands.briefing.pinOption,
  type: 'text',
  required: true,
  max: 40,
  holds: 'name',
  complete: completePin,
} as const satisfies CommandOption;

/** Names a briefing of the channel. */
export const nameOption = {
  name: 'name',
  description: wording.teamCommands.briefing.nameOption,
  type: 'text',
  max: LONGEST_NAME,
  holds: 'name',
  complete: completeBriefing,
} as const satisfies CommandOption;

/** Gives a briefing its name. */
export const newNameOption = {
  name: 'name',
  description: wording.teamCommands.briefing.newNameOption,
  type: 'text',
  max: LONGEST_NAME,
  holds: 'name',
} as const satisfies CommandOption;

export const noteOption = {
  name: 'note',
  description: wording.teamCommands.briefing.noteOption,
  type: 'text',
  max: LONGEST_NOTE,
  holds: 'pasted',
} as const satisfies CommandOption;
