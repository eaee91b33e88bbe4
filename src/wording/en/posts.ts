/** Why a post in a channel failed. */
export const posts = {
  notOpen: 'the dossier is not open to everyone who reads this channel any more',
  channelGone: 'the channel is gone',
  serverGone: 'the server is gone, or the bot is no longer in it',
  mayNotSee: 'the bot may not see the channel',
  mayNotWrite: 'the bot may not write in the channel',
  takesNone: 'the person takes no messages from the bot',
  notWritable: 'nothing can be written in the channel',
  withheld: 'its words did not match the document; the operator finds the reason in the log',
  refused: (message: string): string => `Discord did not take it (${message})`,
  ownFault: 'the fault is the bot’s; the operator finds the reason in the log',
  cannotLook: 'Discord may have it already, and the bot may not read the history of the channel to look',
  unreachable: 'Discord could not be reached, or did not answer',
};
