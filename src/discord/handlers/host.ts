import type { Logger } from 'pino';
import type { CallDialogue } from '../../contract/command.ts';
import type { Client } from '../../threads/procedure.ts';
import type { LiveAccess } from '../access/liveAccess.ts';
import type { Memberships } from '../access/memberships.ts';
import type { CommandIds } from '../commandIds.ts';
import type { Pause } from '../delivery/patience.ts';
import type { ReplyService } from '../replies/replyService.ts';
import type { ChannelQueue } from './channelQueue.ts';
import type { PostedPages } from './postedPages.ts';
import type { ReaderLanguage } from './readerLanguage.ts';

/** What every handler works with. Handlers acknowledge, find out who asks and what is open to them, and send; replies are made elsewhere. */
export interface Host {
  readonly replies: Client<ReplyService>;
  readonly access: LiveAccess;
  readonly log: Logger;
  readonly memberships: Memberships;
  readonly queue: ChannelQueue;
  /** Whether people may use the bot as an app of their own, in places that it is not in. */
  readonly userInstall?: boolean;
  readonly posted: PostedPages;
  readonly languages: ReaderLanguage;
  /** Waits between tries, until the bot is stopped. */
  readonly pause: Pause;
  /** The dialogues that calls without options open, by the full name of the call. Empty until the commands are known. */
  readonly dialogues: ReadonlyMap<string, CallDialogue>;
  /** Address of the stand-in for Discord; Discord itself if left out. */
  readonly apiUrl?: string;
  /** Of the commands as they are registered, so that replies can mention them. */
  readonly commandIds: CommandIds;
}
