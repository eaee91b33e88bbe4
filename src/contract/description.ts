import type { CommandOption, OptionValues } from './option.ts';

/** What can be called, as hosts show it: a command without subcommands, or a subcommand. */
export interface CallDescription {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
  /** Options of one call that makes sense on the sample dossier; help shows it. */
  readonly example: OptionValues;
}

/** A command whose subcommands are called, as hosts show it. */
export interface GroupDescription {
  readonly name: string;
  readonly description: string;
  readonly subcommands: readonly CallDescription[];
}

/** A command as hosts show it. */
export type CommandDescription = (CallDescription & { readonly subcommands?: undefined }) | GroupDescription;
