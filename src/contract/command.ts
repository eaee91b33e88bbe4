import type { Answer } from '../answer.ts';
import type { Act } from '../dossier/act.ts';
import type { MessagePart } from '../messagePart.ts';
import type { Step } from '../step.ts';
import type { CallDescription, GroupDescription } from './description.ts';
import type { FollowsUp } from './followsUp.ts';
import type { OptionValues } from './option.ts';
import type { CommandRequest } from './request.ts';

/** What can be called: a command without subcommands, or a subcommand. It does not know whether Discord, the terminal or a test runs it. */
export interface Callable extends CallDescription {
  /** The option that says what a long answer is about: questions asked in a thread at the answer lean on its text. */
  readonly about?: string;
  /** Set if the call can be asked once more about what was asked before. */
  readonly followsUp?: FollowsUp;
  /**
   * Set if the call changes something: the name of the subcommand that shows the result. The buttons of a reply run its
   * request again, and a change must not be made twice.
   */
  readonly keptAs?: string;
  /** Set beside `keptAs` if that subcommand needs options to show what this call's answer shows. */
  readonly keptWith?: (answer: Answer) => Readonly<Record<string, string | number>>;
  /** Set if the call works on what a team keeps: its answer depends on more than the dossier. */
  readonly ofTeam?: true;
  /** Who may call it: those who may do one of these with the dossier; if absent, those who may ask it. */
  readonly acts?: readonly Act[];
  /** Set if it is about no one dossier: none is chosen for it, and it takes no option that names one. */
  readonly ofAnyDossier?: true;
  /** Set if a call without any of its options opens a dialogue where the host has one. */
  readonly dialogue?: CallDialogue;
  /** Set if the answer is handed over as a file. */
  readonly makesFile?: true;
  /** Checks the options and answers. Throws {@link UserError} if the asker can mend the request. */
  run(request: CommandRequest<OptionValues>): Promise<Answer>;
  /**
   * Does in steps what takes long the first time, so that a host can serve others in between and show how far it is.
   * `run` does not need it, and is faster after it. Throws as `run` does.
   */
  prepare(request: CommandRequest<OptionValues>): AsyncIterable<Step>;
}

interface ForWhom {
  /**
   * Set if the command is for those who run a server. Discord offers it to those who may manage the server, until the
   * server's own settings say otherwise. That is no check: who may do what is decided when the command runs.
   */
  readonly forAdministrators?: true;
}

/** How a command is called on a message. */
export interface OnMessage {
  /** In the menu of the message. */
  readonly name: string;
  /** The option that takes the message's text, and the one that takes the names of files that were not read. */
  readonly option: string;
  readonly unread: string;
  /** Makes the text of what the message has; empty if there is nothing to be looked at. */
  readonly textOf: (parts: readonly MessagePart[]) => string;
}

/** A dialogue that asks for options, for what is too long to be typed in a line. */
export interface CallDialogue {
  readonly title: string;
  /** Several fields may be for one option: what is in them is joined by a line break. */
  readonly fields: readonly DialogueField[];
}

export interface DialogueField {
  readonly option: string;
  readonly kind: 'text' | 'file';
  readonly label: string;
  readonly description: string;
}

/** A command without subcommands. */
export interface SingleCommand extends Callable, ForWhom {
  readonly subcommands?: undefined;
  readonly onMessage?: OnMessage;
}

/** A command that is called by its subcommands. */
export interface CommandGroup extends GroupDescription, ForWhom {
  readonly subcommands: readonly Callable[];
  readonly onMessage?: undefined;
}

export type Command = SingleCommand | CommandGroup;
