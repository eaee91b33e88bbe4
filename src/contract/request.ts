import type { OpenDossier } from '../openDossier.ts';
import type { DossierDesk } from '../team/dossiers/desk.ts';
import type { Team } from '../team/team.ts';
import type { CommandDescription } from './description.ts';

/** What a call is given. */
export interface CommandRequest<Options> {
  /** The full name of the call: `ask`, or with the subcommand's `briefing show`. */
  readonly called: string;
  readonly options: Options;
  /** The dossier that is asked. */
  readonly open: OpenDossier;
  /** All commands that the host offers. */
  readonly commands: readonly CommandDescription[];
  /** The question before this one, as it was read; undefined if the host knows of none. */
  readonly previous: string | undefined;
  /** Citations of the passages that the answers before this one showed, as far as the host knows. */
  readonly shown: readonly string[];
  /** What the team keeps; undefined if the host keeps nothing. */
  readonly team: Team | undefined;
  /** All dossiers of the host; undefined if it does not look after them. */
  readonly desk: DossierDesk | undefined;
}
