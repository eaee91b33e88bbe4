/** Why a post in a channel failed. */
export const posts = {
  notOpen: 'the dossier is no longer open to everyone in this channel',
  channelGone: 'the channel no longer exists',
  serverGone: 'the server no longer exists, or the bot is not in it',
  mayNotSee: 'the bot cannot see the channel',
  mayNotWrite: 'the bot may not write in the channel',
  takesNone: 'the person does not accept messages from the bot',
  notWritable: 'nobody can write in the channel',
  withheld: 'its words did not match the document; the bot’s operator can find the reason in the log',
  refused: (message: string): string => `Discord refused it (${message})`,
  ownFault: 'of an error in the bot; the bot’s operator can find it in the log',
  cannotLook: 'it may be posted already, and the bot may not read the channel to check',
  tooLate: 'the bot was busy for too long',
  unreachable: 'Discord did not answer',
};
