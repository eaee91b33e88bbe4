/** Threads that are opened at replies, and why they are not. */
export const threads = {
  askOnIn: 'Ask on in',
  how: 'Mention the bot there, or use /ask: questions such as “and when?” lean on this reply.',
  isThread: 'This is a thread already: ask on in it.',
  notHere: 'No thread can be opened here. Ask in a text channel of a server, where one can.',
  failed: (reason: string): string => `No thread could be opened at the reply: ${reason}.`,
  plainName: 'Further questions',
  reasons: {
    mayNotOpen: 'the bot may not open threads here',
    mayNotSee: 'the bot may not see this channel',
    channelGone: 'this channel is gone',
    messageGone: 'the message is gone',
    tooMany: 'the server has as many open threads as Discord allows. Close one first',
  },
};
