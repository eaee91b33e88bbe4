/** What the bot needs each permission for, by the name that Discord's settings show. */
export const permissions = {
  'View Channels': 'to know the channel that a rule names, and to be asked there by a mention',
  'Send Messages': 'to answer a mention, to share a reply, and to post news and digests in a channel',
  'Send Messages in Threads': 'to do the same in threads and in the posts of a forum',
  'Create Public Threads': 'to open a thread at a reply',
  'Attach Files': 'to share and post replies that have a picture or a file',
  'Read Message History': 'to answer a mention as a reply to it, and to see after a fault whether a post has arrived',
};
