import type { Answer } from '../answer.ts';
import type { Step } from '../step.ts';
import { checkOptions } from './checkOptions.ts';
import type { Callable, OnMessage, SingleCommand } from './command.ts';
import type { FollowsUp } from './followsUp.ts';
import type { CommandOption, OptionValues } from './option.ts';
import type { ExampleOf, OptionsOf, TextNameOf } from './optionsOf.ts';
import type { CommandRequest } from './request.ts';

/** A callable as it is written down: its request has options of the types that `options` declares. */
export interface CallDefinition<Options extends readonly CommandOption[], Request = CommandRequest<OptionsOf<Options>>>
  extends Pick<
    Callable,
    'name' | 'description' | 'keptAs' | 'keptWith' | 'makesFile' | 'acts' | 'ofAnyDossier' | 'dialogue'
  > {
  readonly options: Options;
  readonly example: NoInfer<ExampleOf<Options>> & OptionValues;
  readonly about?: NoInfer<TextNameOf<Options>>;
  readonly followsUp?: FollowsUp<NoInfer<TextNameOf<Options>>>;
  run(request: Request): Answer | Promise<Answer>;
  prepare?(request: Request): AsyncIterable<Step>;
}

interface CommandDefinition<Options extends readonly CommandOption[]> extends CallDefinition<Options> {
  readonly onMessage?: OnMessage & Readonly<Record<'option' | 'unread', NoInfer<TextNameOf<Options>>>>;
  readonly forAdministrators?: true;
}

/** Makes a command without subcommands of its definition. */
export function defineCommand<const Options extends readonly CommandOption[]>(
  definition: CommandDefinition<Options>,
): SingleCommand {
  const { onMessage, forAdministrators } = definition;
  return {
    ...defineSubcommand(definition),
    ...(onMessage === undefined ? {} : { onMessage }),
    ...(forAdministrators === undefined ? {} : { forAdministrators }),
  };
}

/** Makes a subcommand of its definition. */
export function defineSubcommand<const Options extends readonly CommandOption[]>(
  definition: CallDefinition<Options>,
): Callable {
  const checked = (request: CommandRequest<OptionValues>): CommandRequest<OptionsOf<Options>> => ({
    ...request,
    options: checkOptions(request.called, definition.options, request.options, definition.example),
  });
  return {
    ...definition,
    run: async (request) => definition.run(checked(request)),
    prepare: (request) => definition.prepare?.(checked(request)) ?? noSteps(),
  };
}

async function* noSteps(): AsyncIterable<Step> {}
