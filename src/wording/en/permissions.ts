/** What the bot needs each permission for, by the name that Discord's settings show. */
export const permissions = {
  'View Channels': 'to see the channels named in the rules, and mentions in them',
  'Send Messages': 'to answer mentions, share replies, and post new finds and digests',
  'Send Messages in Threads': 'to do the same in threads and in the posts of a forum',
  'Create Public Threads': 'to open a thread from a reply',
  'Attach Files': 'to share and post replies that have a picture or a file',
  'Read Message History': 'to answer a mention as a reply to it, and to check after an error whether a post arrived',
};
