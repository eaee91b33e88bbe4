import type { Command } from '../src/command.ts';
import { UserError } from '../src/errors.ts';
import { runScheduleSubcommand, scheduleSubcommands } from './briefSchedules.ts';

export const brief = {
  name: 'brief',
  description: 'Digests of what is new, in this channel at set times',
  options: [],
  subcommands: [...scheduleSubcommands],
  example: {},
  run(request) {
    const answer = runScheduleSubcommand(request);
    if (answer === undefined) throw new UserError('/brief has no such subcommand.');
    return answer;
  },
} satisfies Command;
