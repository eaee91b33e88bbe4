import type { Logger } from 'pino';
import type { Command } from '../../contract/command.ts';
import type { Guard } from '../../guard/guard.ts';
import type { ReplyStore } from '../../keeping/replies.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { AccessRules } from '../access/access.ts';
import type { Memberships } from '../access/memberships.ts';
import type { DrawPictures } from '../rendering/files.ts';
import type { ChannelQueue } from './channelQueue.ts';

/** What every handler works with. */
export interface Host {
  readonly commands: readonly Command[];
  /** Asked again at each interaction, so that handlers see a dossier that was read again. */
  readonly dossiers: () => ReadonlyMap<string, OpenDossier>;
  readonly access: AccessRules;
  readonly store: ReplyStore;
  readonly log: Logger;
  readonly memberships: Memberships;
  readonly queue: ChannelQueue;
  /** Compares answers with the dossier as they leave. */
  readonly guard: Guard;
  /** Time before the first progress line, and between two, in milliseconds. */
  readonly progressEvery: number;
  /** If absent, answers have no pictures. */
  readonly draw?: DrawPictures;
}

/** The commands that a mention, and the buttons Read and Read on, run. */
export const ASK_COMMAND = 'ask';
export const READ_COMMAND = 'source';
export const READ_OPTIONS = { document: 'document', passage: 'passage' } as const;
/** The command that Pin and the buttons of a briefing run. */
export const BRIEFING_COMMAND = 'briefing';
/** The option of an overview that takes the citations of passages to leave out. */
export const WITHOUT_OPTION = 'without';
/** The option that names the dossier if there are several. No command has an option of this name itself. */
export const DOSSIER_OPTION = 'dossier';
