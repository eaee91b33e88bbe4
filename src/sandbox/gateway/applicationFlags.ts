import { INTENTS } from './intents.ts';

/** Bits of an application's flags that say which privileged intents it has, for bots in few guilds. */
const LIMITED_FLAGS = [
  [INTENTS.guildPresences, 1 << 13],
  [INTENTS.guildMembers, 1 << 15],
  [INTENTS.messageContent, 1 << 19],
] as const;

/** The flags of the application: which privileged intents are switched on. */
export function applicationFlags(privilegedIntents: number): number {
  return LIMITED_FLAGS.reduce((flags, [intent, flag]) => flags | (privilegedIntents & intent ? flag : 0), 0);
}
