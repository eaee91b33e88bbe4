import type { Logger } from 'pino';
import type { Command } from '../../contract/command.ts';
import type { ReplyStore } from '../../keeping/replies.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { AccessRules } from '../access/access.ts';
import type { Memberships } from '../access/memberships.ts';
import type { DrawPictures } from '../rendering/files.ts';
import type { Turns } from './turns.ts';

/** What every door of the bot works with. */
export interface Host {
  readonly commands: readonly Command[];
  /** Asked anew at each interaction, so that a reload shows. */
  readonly dossiers: () => ReadonlyMap<string, OpenDossier>;
  readonly access: AccessRules;
  readonly store: ReplyStore;
  readonly log: Logger;
  readonly memberships: Memberships;
  readonly turns: Turns;
  /** Without it there are no pictures. */
  readonly draw?: DrawPictures;
}

/** The commands that the bot itself leads to: by a mention, and by Read and Read on. */
export const ASK_COMMAND = 'ask';
export const READ_COMMAND = 'source';
export const READ_OPTIONS = { document: 'document', passage: 'passage' } as const;
/** What Pin and the buttons of a briefing run; without it there are no such buttons. */
export const BRIEFING_COMMAND = 'briefing';
/** Takes the citations of passages that a briefing is drawn up without. */
export const LEAVING_OPTION = 'without';
/** Names the dossier, where there are several; no command has an option of this name. */
export const DOSSIER_OPTION = 'dossier';
