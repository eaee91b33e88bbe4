import { UserError } from '../errors.ts';
import type { DossierDesk } from '../team/dossiers/desk.ts';
import { wording } from '../wording/catalogue.ts';
import type { Callable } from './command.ts';
import type { CallDefinition } from './defineCommand.ts';
import { defineTeamSubcommand, type TeamRequest } from './defineTeamSubcommand.ts';
import type { CommandOption } from './option.ts';
import type { OptionsOf } from './optionsOf.ts';

/** A request to a host that looks after dossiers. */
export interface DossierRequest<Options> extends TeamRequest<Options> {
  readonly desk: DossierDesk;
}

/** Makes a subcommand that is about the dossiers themselves. Its calls throw {@link UserError} if the host looks after none. */
export function defineDossierSubcommand<const Options extends readonly CommandOption[]>(
  definition: Omit<CallDefinition<Options, DossierRequest<OptionsOf<Options>>>, 'prepare'>,
): Callable {
  return defineTeamSubcommand<Options>({
    ...definition,
    run: (request) => {
      if (request.desk === undefined) throw new UserError(wording.calls.nothingKept(request.called));
      return definition.run({ ...request, desk: request.desk });
    },
  });
}
