import type { Language } from '../../wording/language.ts';
import type { Place } from '../access/access.ts';
import type { PostingRights } from '../access/posting.ts';
import type { Rights } from '../access/rights.ts';

/** Who asks, in which place, and what is open to them there. Plain data. */
export interface Asker {
  /** Discord id of the person. */
  readonly user: string;
  /** The name of the person in that place. */
  readonly name: string;
  readonly place: Place;
  readonly rights: Rights;
  /** In which the bot speaks to them; to all who read a channel, in that of the server. */
  readonly language: Language;
  /** Discord id of the channel, to which all that its team keeps belongs; of a thread its parent, unless that is a forum. */
  readonly channel: string;
  /** Discord id of the thread, if it is in one. */
  readonly thread: string | null;
  /** Whether a thread can be opened at a message there: the channel is a text or announcement channel of a server. */
  readonly takesThreads: boolean;
  /** What the person and the bot may do there where others see it; null in direct messages, where nothing is restricted. */
  readonly posting: PostingRights | null;
}

/** Where messages follow one another: a channel, a thread or direct messages. */
export interface Conversation {
  readonly id: string;
  readonly isThread: boolean;
  /** Discord id of the channel in which a thread is; null if it is none. */
  readonly parent: string | null;
}
