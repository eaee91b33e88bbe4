import type { Command } from '../../contract/command.ts';
import type { ServerRule } from '../../dossier/act.ts';
import type { Adding } from '../../dossier/adding.ts';
import type { Guard } from '../../guard/guard.ts';
import type { ReplyStore } from '../../keeping/replies.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { DrawPictures } from '../rendering/files.ts';
import type { AnswerMemo } from './answerMemo.ts';
import type { FileSource } from './fileSource.ts';

/** What replies are made with. */
export interface ReplyContext {
  readonly commands: readonly Command[];
  /** Asked again for each reply, so that a dossier that was read again is seen. */
  readonly dossiers: () => ReadonlyMap<string, OpenDossier>;
  readonly store: ReplyStore;
  readonly log: { error(about: object, message: string): void };
  /** Has the log say who asked what; absent unless the operator wants to read that. */
  readonly asked?: (about: {
    readonly user: string;
    readonly channel: string;
    readonly command: string;
    readonly question: unknown;
  }) => void;
  /** Compares answers with the dossier as they leave. */
  readonly guard: Guard;
  readonly answers: AnswerMemo;
  /** Time before the first progress line, and between two, in milliseconds. Infinity shows none. */
  readonly progressEvery: number;
  /** If absent, no files are taken. */
  readonly files?: FileSource;
  /** If absent, the dossiers stay as they are. */
  readonly upkeep?: Upkeep;
  /** If absent, answers have no pictures. */
  readonly draw?: DrawPictures;
}

/** What the host does for those who look after dossiers. */
export interface Upkeep {
  /** Whether a look at the folder is going on. */
  readonly isLooking: () => boolean;
  /** Has the folder looked at. Resolves with whether what came or changed has been read; if that takes long, it goes on. Throws `UserError` if the folder cannot be read. */
  readonly look: () => Promise<boolean>;
  /** If absent, no documents are added or removed. */
  readonly adding?: Adding;
  /** Hands the rules of all servers to whoever decides by them; resolves when they count. */
  readonly rightsChanged: (rules: readonly ServerRule[]) => Promise<void>;
}

/** The commands that a mention, and the buttons Read and Read on, run. */
export const ASK_COMMAND = 'ask';
/** The command that introduces the bot, with the option that makes a card of it. */
export const HELP_COMMAND = 'help';
export const CARD_OPTIONS = { form: 'card' } as const;
export const READ_COMMAND = 'source';
export const READ_OPTIONS = { document: 'document', passage: 'passage' } as const;
/** The command that Pin and the buttons of a briefing run. */
export const BRIEFING_COMMAND = 'briefing';
/** The option of an overview that takes the citations of passages to leave out. */
export const WITHOUT_OPTION = 'without';
/** The command with which files are added and taken out, and the option of its calls that decide on one. */
export const DOSSIER_COMMAND = 'dossier';
export const FILE_OPTION = 'file';
