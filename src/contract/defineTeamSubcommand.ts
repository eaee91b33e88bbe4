import { UserError } from '../errors.ts';
import type { Team } from '../team/team.ts';
import { wording } from '../wording/catalogue.ts';
import type { Callable } from './command.ts';
import { type CallDefinition, defineSubcommand } from './defineCommand.ts';
import type { CommandOption } from './option.ts';
import type { OptionsOf } from './optionsOf.ts';
import type { CommandRequest } from './request.ts';

/** A request to a host that keeps what a team does. */
export interface TeamRequest<Options> extends CommandRequest<Options> {
  readonly team: Team;
}

/** Makes a subcommand that works on what a team keeps. Its calls throw {@link UserError} if the host keeps nothing. */
export function defineTeamSubcommand<const Options extends readonly CommandOption[]>(
  definition: Omit<CallDefinition<Options, TeamRequest<OptionsOf<Options>>>, 'prepare'>,
): Callable {
  const subcommand = defineSubcommand<Options>({
    ...definition,
    run: (request) => definition.run({ ...request, team: teamOf(request) }),
  });
  return { ...subcommand, ofTeam: true };
}

function teamOf({ called, team }: Pick<CommandRequest<unknown>, 'called' | 'team'>): Team {
  if (team !== undefined) return team;
  throw new UserError(wording.calls.nothingKept(called));
}
