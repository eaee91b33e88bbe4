import type { Choice } from '../choice.ts';
import type { OpenDossier } from '../openDossier.ts';
import type { DossierDesk } from '../team/dossiers/desk.ts';
import type { Team } from '../team/team.ts';
import type { GivenFile } from './givenFile.ts';

/** Offers the dossier's own values, or the team's, that fit what has been typed so far, best first. */
export type Complete = (
  typed: string,
  open: OpenDossier,
  team?: Team,
  desk?: DossierDesk,
) => readonly Choice[] | Promise<readonly Choice[]>;

interface AnyOption {
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  /** Set if a host fills it in: nobody is offered it. */
  readonly hidden?: true;
}

/** An option that takes any text. */
export interface TextOption extends AnyOption {
  readonly type: 'text';
  /** Longest text in UTF-16 units. */
  readonly max?: number;
  /**
   * What the text is, and so what of it is only put around it: words or a query (if absent), the name of a thing, or a text that
   * is taken as it is.
   */
  readonly holds?: 'name' | 'pasted';
  readonly complete?: Complete;
  /** Values that hosts offer as a list. Another text is not refused: the command says what is wrong with it. */
  readonly choices?: readonly string[];
}

/** An option that takes a whole number from 1 on. */
export interface IntegerOption extends AnyOption {
  readonly type: 'integer';
  /** Largest number. */
  readonly max?: number;
  readonly complete?: Complete;
}

/** An option that takes one of a few words. */
export interface ChoiceOption extends AnyOption {
  readonly type: 'choice';
  readonly choices: readonly string[];
  /** Other words for some of the choices, each with the choice that it means. */
  readonly synonyms?: Readonly<Record<string, string>>;
  /** Set if the option also takes a whole number from 1 on, written as `3`, `#3` or `3.`. */
  readonly orNumber?: true;
  /** Longest text in UTF-16 units. */
  readonly max?: number;
}

/** An option that takes a file: an attachment on Discord, the path of a file in the terminal. */
export interface AttachmentOption extends AnyOption {
  readonly type: 'attachment';
  /** The largest file in bytes. */
  readonly max: number;
  /** What the command gets of it: the text that the reader of its format reads, or its bytes. */
  readonly as: 'text' | 'bytes';
  /** Of a text: so much of it is read, in UTF-16 units. */
  readonly longest?: number;
}

/** An option that takes a role of the server: its Discord id. */
export interface RoleOption extends AnyOption {
  readonly type: 'role';
  /** Longest text in UTF-16 units. */
  readonly max?: number;
}

/** What a call takes, as its definition declares it. */
export type CommandOption = TextOption | IntegerOption | ChoiceOption | AttachmentOption | RoleOption;

export type OptionValue = string | number | GivenFile;

/** Options as a host hands them over: not checked yet. */
export type OptionValues = Readonly<Record<string, OptionValue | undefined>>;
