import { brief, prepareBrief } from '../src/answering/overview/overview.ts';
import type { CommandRequest, Subcommand } from '../src/command.ts';
import type { Answer } from '../src/json/answerJson.ts';
import type { Step } from '../src/step.ts';
import { required } from './filters.ts';

/** A briefing on a topic, drawn up anew each time it is asked for. */
export const topicSubcommand = {
  name: 'topic',
  description: 'One page on a topic: evidence, who said what, when, people, differences, what is lacking',
  options: [
    { name: 'topic', description: 'A person, a place, an event or a subject', type: 'text', required: true, max: 300 },
    {
      name: 'without',
      description: 'Citations of passages to leave out; the Drop buttons fill this in',
      type: 'text',
      max: 2000,
    },
  ],
  example: { topic: 'letter to Putin' },
  about: 'topic',
} as const satisfies Subcommand;

/** What `/brief topic` does beforehand; nothing for any other subcommand. */
export function prepareTopicSubcommand(request: CommandRequest): Iterable<Step> {
  return request.subcommand === topicSubcommand.name ? prepareBrief(required(request, 'topic'), request.open) : [];
}

/** Answers `/brief topic`; undefined for any other subcommand. */
export function runTopicSubcommand(request: CommandRequest): Answer | undefined {
  if (request.subcommand !== topicSubcommand.name) return undefined;
  return brief(required(request, 'topic'), request.text('without') ?? '', request.open);
}
