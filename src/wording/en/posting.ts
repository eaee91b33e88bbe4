import { listInWords } from './counting.ts';

const GRANT = 'A server administrator can grant it in the channel settings, under Permissions.';

function quoted(permissions: readonly string[]): string {
  return listInWords(permissions.map((name) => `“${name}”`));
}

function botLacks(permissions: readonly string[], instead: string): string {
  return `The bot lacks the permission ${quoted(permissions)} in this channel. ${GRANT} ${instead}`;
}

/** Why nothing can be posted in a channel, and who can mend that. The permissions have the names of Discord's settings. */
export const posting = {
  youMayNotShare: (lacking: readonly string[]): string =>
    `You may not share here: you lack the permission ${quoted(lacking)} in this channel. ${GRANT}`,
  youMayNotOpenThreads: (lacking: readonly string[]): string =>
    `You may not open threads here: you lack the permission ${quoted(lacking)} in this channel. ${GRANT}`,
  youMayNotHaveNewsPosted: (lacking: readonly string[]): string =>
    `You may not set up posts here: you lack the permission ${quoted(lacking)} in this channel. ${GRANT}`,
  botMayNotShare: (lacking: readonly string[]): string => botLacks(lacking, 'Until then, only you can see the reply.'),
  botMayNotOpenThreads: (lacking: readonly string[]): string =>
    botLacks(lacking, 'Until then, use Share, which needs no thread.'),
  botMayNotAnnounce: (lacking: readonly string[]): string => botLacks(lacking, 'Then try again.'),
  botMayNotAnswer: (lacking: readonly string[]): string =>
    botLacks(lacking, 'Until then, use /ask: only you see its answer.'),
  botMayNotPost: 'The bot may no longer write in that channel. Ask a server administrator.',
  /** In a direct message, to whoever mentioned the bot where it may not write. */
  youAskedIn: 'You asked in',
  notAnswered: (why: string): string => `The bot could not answer there. ${why}`,
  /** As the fault of a watch or a schedule, in the middle of a sentence. */
  lacking: (permissions: readonly string[]): string =>
    `the bot lacks the permission ${quoted(permissions)} in the channel; a server administrator can grant it`,
};
