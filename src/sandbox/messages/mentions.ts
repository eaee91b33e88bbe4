import type { z } from 'zod';
import type { allowedMentions } from '../schemas/messageSchema.ts';
import type { Mentions } from '../world/state.ts';

export type AllowedMentions = z.infer<typeof allowedMentions>;

const USER_MENTION = /<@!?(\d+)>/g;
const ROLE_MENTION = /<@&(\d+)>/g;
const EVERYONE_MENTION = /@(everyone|here)\b/;

function idsIn(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap((match) => match[1] ?? []))];
}

export interface MentionRules {
  readonly allowed: AllowedMentions | null | undefined;
  readonly mayMentionEveryone: boolean;
  /** The author of the message that is replied to. */
  readonly repliedTo: string | null;
  readonly userExists: (id: string) => boolean;
  readonly roleExists: (id: string) => boolean;
}

/** Whom a text pings once `allowed_mentions` has been applied; a reply pings the author of what it replies to. */
export function mentionsIn(text: string, rules: MentionRules): Mentions {
  const { allowed } = rules;
  const lets = (kind: 'users' | 'roles', id: string): boolean =>
    allowed == null || (allowed.parse?.includes(kind) ?? false) || (allowed[kind]?.includes(id) ?? false);
  const users = idsIn(text, USER_MENTION).filter((id) => rules.userExists(id) && lets('users', id));
  const pingsAuthor = rules.repliedTo !== null && (allowed == null || allowed.replied_user === true);
  const everyoneAllowed = allowed == null || (allowed.parse?.includes('everyone') ?? false);
  return {
    users: pingsAuthor && rules.repliedTo !== null ? [...new Set([...users, rules.repliedTo])] : users,
    roles: idsIn(text, ROLE_MENTION).filter((id) => rules.roleExists(id) && lets('roles', id)),
    everyone: rules.mayMentionEveryone && everyoneAllowed && EVERYONE_MENTION.test(text),
  };
}
