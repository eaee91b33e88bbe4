import { UserError } from '../../errors.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Permission } from './permissions.ts';

/** What puts a message where others see it. */
export type Posting =
  /** Share: a private reply is posted in its place. */
  | 'share'
  /** A thread is opened at a reply that others see already. */
  | 'thread'
  /** A thread is opened at a private reply, which is shared first. */
  | 'shared thread'
  /** A watch or a digest is set up, which posts later where the team's things are kept. */
  | 'announcement'
  /** A message that mentions the bot is answered. */
  | 'mention';

/** A channel, or a thread: a post of a forum is one. */
export type PlaceKind = 'channel' | 'thread';

/** What the person and the bot may do where someone asks, the overwrites of the channel counted in. Plain data. */
export interface PostingRights {
  /** Where they ask. */
  readonly here: PlaceKind;
  /** Where that is posted which the bot posts by itself. */
  readonly home: PlaceKind;
  readonly person: readonly Permission[];
  readonly bot: readonly Permission[];
}

const SENDING = { channel: 'Send Messages', thread: 'Send Messages in Threads' } as const;

interface Needs {
  readonly person: readonly Permission[];
  readonly bot: readonly Permission[];
}

/** What each act needs, of the person for whom it is done and of the bot. Files that the message has are counted beside. */
const NEEDS: Readonly<Record<Posting, (where: Pick<PostingRights, 'here' | 'home'>) => Needs>> = {
  share: ({ here }) => ({ person: [SENDING[here]], bot: ['View Channels', SENDING[here]] }),
  thread: () => ({
    person: ['Create Public Threads'],
    bot: ['View Channels', 'Create Public Threads', 'Send Messages in Threads'],
  }),
  'shared thread': ({ here }) => ({
    person: ['Create Public Threads', SENDING[here]],
    bot: ['View Channels', SENDING[here], 'Create Public Threads', 'Send Messages in Threads'],
  }),
  announcement: ({ home }) => ({ person: [SENDING[home]], bot: ['View Channels', SENDING[home]] }),
  // Whoever mentions the bot has just written there.
  mention: ({ here }) => ({ person: [], bot: ['View Channels', SENDING[here]] }),
};

/** The permissions that are lacking for a post: of the person or, if the person has all, of the bot. Null if none is. */
export function lackingFor(
  posting: Posting,
  rights: PostingRights,
  hasFiles = false,
): { readonly of: 'person' | 'bot'; readonly permissions: readonly Permission[] } | null {
  const needs = NEEDS[posting](rights);
  for (const who of ['person', 'bot'] as const) {
    const files: readonly Permission[] = hasFiles && (who === 'bot' || posting !== 'mention') ? ['Attach Files'] : [];
    const permissions = [...needs[who], ...files].filter((name) => !rights[who].includes(name));
    if (permissions.length > 0) return { of: who, permissions };
  }
  return null;
}

/**
 * Why this may not be posted, with what is lacking and who can grant it; null if it may. `rights` is null in direct messages,
 * where nothing is restricted. Every door asks this before anything is made.
 */
export function refusalToPost(posting: Posting, rights: PostingRights | null, hasFiles = false): string | null {
  const lacking = rights === null ? null : lackingFor(posting, rights, hasFiles);
  if (lacking === null) return null;
  const { of, permissions } = lacking;
  return wording.posting[(of === 'person' ? YOU_MAY_NOT : BOT_MAY_NOT)[posting]](permissions);
}

/** Throws {@link UserError} with that reason if there is one. */
export function checkMayPost(posting: Posting, rights: PostingRights | null, hasFiles = false): void {
  const refusal = refusalToPost(posting, rights, hasFiles);
  if (refusal !== null) throw new UserError(refusal);
}

/** The refusals in the catalogue. */
const YOU_MAY_NOT = {
  share: 'youMayNotShare',
  thread: 'youMayNotOpenThreads',
  'shared thread': 'youMayNotOpenThreads',
  announcement: 'youMayNotHaveNewsPosted',
  mention: 'youMayNotShare',
} as const satisfies Readonly<Record<Posting, string>>;

const BOT_MAY_NOT = {
  share: 'botMayNotShare',
  thread: 'botMayNotOpenThreads',
  'shared thread': 'botMayNotOpenThreads',
  announcement: 'botMayNotAnnounce',
  mention: 'botMayNotAnswer',
} as const satisfies Readonly<Record<Posting, string>>;
