import { listInWords } from './counting.ts';

const GRANT = 'Whoever manages the roles of the server can grant it, in the settings of the channel under Permissions.';

function quoted(permissions: readonly string[]): string {
  return listInWords(permissions.map((name) => `“${name}”`));
}

function botLacks(permissions: readonly string[], instead: string): string {
  return `The bot lacks ${quoted(permissions)} in this channel. ${GRANT}${instead === '' ? '' : ` ${instead}`}`;
}

/** Why nothing can be posted in a channel, and who can mend that. The permissions have the names of Discord's settings. */
export const posting = {
  youMayNotShare: (lacking: readonly string[]): string =>
    `You may not share here. You lack ${quoted(lacking)} in this channel. ${GRANT}`,
  youMayNotOpenThreads: (lacking: readonly string[]): string =>
    `You may not open threads in this channel. You lack ${quoted(lacking)} there. ${GRANT}`,
  youMayNotHaveNewsPosted: (lacking: readonly string[]): string =>
    `You may not have anything posted here. You lack ${quoted(lacking)} in this channel. ${GRANT}`,
  botMayNotShare: (lacking: readonly string[]): string => botLacks(lacking, 'Until then the reply is yours alone.'),
  botMayNotOpenThreads: (lacking: readonly string[]): string =>
    botLacks(lacking, 'Until then Share posts a reply without a thread.'),
  botMayNotAnnounce: (lacking: readonly string[]): string => botLacks(lacking, 'Then set this up again.'),
  botMayNotAnswer: (lacking: readonly string[]): string => botLacks(lacking, 'Until then /ask answers you alone.'),
  botMayNotPost: 'Discord does not let the bot write there any more. Ask whoever manages the server.',
  /** In a direct message, to whoever mentioned the bot where it may not write. */
  youAskedIn: 'You asked in',
  notAnswered: (why: string): string => `It was not answered there. ${why}`,
  /** As the fault of a watch or a schedule, in the middle of a sentence. */
  lacking: (permissions: readonly string[]): string =>
    `the bot may not post in the channel, where it lacks ${quoted(permissions)}; whoever manages the roles of the server can grant it`,
};
