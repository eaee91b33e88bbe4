import type { Command } from '../src/command.ts';
import { UserError } from '../src/errors.ts';
import { runScheduleSubcommand, scheduleSubcommands } from './briefSchedules.ts';
import { prepareTopicSubcommand, runTopicSubcommand, topicSubcommand } from './briefTopic.ts';

export const brief = {
  name: 'brief',
  description: 'One page on a topic, and digests of what is new at set times',
  options: [],
  subcommands: [topicSubcommand, ...scheduleSubcommands],
  example: {},
  prepare: prepareTopicSubcommand,
  run(request) {
    const answer = runTopicSubcommand(request) ?? runScheduleSubcommand(request);
    if (answer === undefined) throw new UserError('/brief has no such subcommand.');
    return answer;
  },
} satisfies Command;
