import { count, listInWords } from './counting.ts';

/** What was looked at in a message. */
interface SeenInMessage {
  readonly forwarded: number;
  readonly embeds: number;
  readonly displays: number;
  readonly hasPoll: boolean;
}

/** Why a press of a button or a command on a message is not answered. */
export const refusals = {
  otherVersion: 'This button is from another version of the bot. Run the command again.',
  dossierChanged: 'The dossier has changed since this reply. Run the command again.',
  sharedAlready: 'This has already been shared.',
  noDossier: 'No dossier is open here. Ask a server administrator or the bot’s operator to open one in this channel.',
  notOffered: 'The bot no longer has this command. Reload Discord.',
  nothingToCheck: (
    { forwarded, embeds, displays, hasPoll }: SeenInMessage,
    textFiles: number,
    unread: readonly string[],
  ): string => {
    const seen = [
      'its own text',
      ...(forwarded === 0 ? [] : [count(forwarded, 'forwarded message')]),
      ...(embeds === 0 ? [] : [count(embeds, 'embed')]),
      ...(displays === 0 ? [] : [count(displays, 'text display')]),
      ...(hasPoll ? ['its poll'] : []),
      ...(textFiles === 0 ? [] : [count(textFiles, 'text file')]),
    ];
    const files = unread.length === 0 ? '' : ` Not checked: ${listInWords(unread.map((name) => `“${name}”`))}.`;
    return `This message has no words to check. Checked: ${listInWords(seen)}.${files} Choose another message, or use /verify with a text or a file.`;
  },
  withheld: (id: string): string =>
    `This reply was withheld because its words did not match the document. The bot’s operator can find the reason in the log under ${id}.`,
  failed: (id: string): string =>
    `Something went wrong in the bot. Try again. If it goes on, tell the bot’s operator this id: ${id}.`,
  tooOld: 'This reply is too old for its buttons. Run the command again.',
  unreachable: 'Discord did not answer the bot. Try again in a moment.',
  perhapsShared:
    'Discord did not confirm the message, and the bot may not read this channel to check. ' +
    'Look whether it was posted before you share it again.',
  cannotShare:
    'This cannot be shared here, because not everyone in this channel may ask the dossier. ' +
    'Share it in a channel where everyone may, or send the citation: others can look it up with /cite.',
  /** Why someone who may ask a dossier may not do something else with it here. */
  mayNot: {
    ask: 'You may not ask this dossier here. A server administrator can allow it with /dossier access.',
    pin: 'You may not pin from this dossier or watch it here. A server administrator can allow it with /dossier access.',
    share: 'You may not share from this dossier here. A server administrator can allow it with /dossier access.',
    add: 'You may not add documents to this dossier here. The bot’s operator can allow it with DOSSIER_MANAGERS, a server administrator with /dossier access.',
    manage: 'Only people with the permission “Manage Server” can do that, in a channel of their server.',
    grant:
      'Only the bot’s operator can change the rights of this dossier. They can let the administrators of this server ' +
      'do it with DOSSIER_MANAGERS.',
  },
  notThatDossier: (asked: string, open: readonly string[]): string =>
    `No dossier “${asked}” is open here. Open here: ${listInWords(open)}.`,
  severalDossiers: (open: readonly string[]): string =>
    `Several dossiers are open here: ${listInWords(open)}. Name one with the option “dossier”.`,
  whichDossier: (open: readonly string[]): string =>
    `Several dossiers are open here: ${listInWords(open)}. Which one do you mean? A server administrator can set a default ` +
    'with /dossier default.',
};
