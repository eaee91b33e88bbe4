/** Threads that are opened at replies, and why they are not. */
export const threads = {
  askOnIn: 'Continue in',
  how: 'Mention the bot there, or use /ask. A question such as “and when?” follows on from this reply.',
  isThread: 'This is already a thread. Ask your next question in it.',
  notHere: 'No thread can be opened here. Threads work in text channels of a server.',
  failed: (reason: string): string => `The bot could not open a thread: ${reason}.`,
  plainName: 'Further questions',
  reasons: {
    mayNotOpen: 'the bot may not open threads here',
    mayNotSee: 'the bot may not see this channel',
    channelGone: 'this channel no longer exists',
    messageGone: 'the message no longer exists',
    tooMany: 'the server has as many open threads as Discord allows; close one first',
  },
};
