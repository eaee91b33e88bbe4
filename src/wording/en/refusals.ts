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
  otherVersion: 'This button was made by another version of the bot. Run the command again.',
  dossierChanged: 'The dossier has changed since this reply. Run the command again.',
  sharedAlready: 'This is shared already.',
  noDossier:
    'No dossier is open here. Ask an administrator of the server, or whoever runs the bot, to open one to this place.',
  notOffered: 'This is not offered any more. Reload Discord.',
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
    const files = unread.length === 0 ? '' : ` Not read: ${listInWords(unread.map((name) => `“${name}”`))}.`;
    return `This message has no words to check. Looked at: ${listInWords(seen)}.${files} Choose another message, or give the words to /verify as text or as file.`;
  },
  withheld: (id: string): string =>
    `This reply was withheld: its words did not match the document. The operator finds the reason in the log under ${id}.`,
  failed: (id: string): string =>
    `This failed, and the fault is the bot's. Try again; the operator finds the reason in the log under ${id}.`,
  tooOld: 'This reply is too old for its buttons. Run the command again.',
  unreachable: 'Discord did not answer the bot. Try again in a moment.',
  perhapsShared:
    'Discord did not say whether it has the message, and the bot may not read the history of this channel. ' +
    'Look whether it is there before you share it again.',
  cannotShare:
    'This cannot be shared here: the dossier is not open to everyone who reads this channel. ' +
    'Share it in a channel that the dossier is open to, or send the citation, which others look up with /cite.',
  /** Why someone who may ask a dossier may not do something else with it here. */
  mayNot: {
    ask: 'You may not ask this dossier here.',
    pin: 'You may not change what is pinned or watched from this dossier here. An administrator opens that with /dossier access.',
    share: 'You may not share from this dossier here. An administrator opens that with /dossier access.',
    add: 'You may not add to this dossier here. Whoever runs the bot allows it with DOSSIER_MANAGERS, an administrator with /dossier access.',
    manage: 'Only those who have Manage Server can do that, in a channel of their server.',
    grant:
      'Who may do what with this dossier is decided by whoever runs the bot. They can leave it to the administrators of this ' +
      'server with DOSSIER_MANAGERS.',
  },
  notThatDossier: (asked: string, open: readonly string[]): string =>
    `No dossier “${asked}” is open here. Open here: ${listInWords(open)}.`,
  severalDossiers: (open: readonly string[]): string =>
    `Several dossiers are open here: ${listInWords(open)}. Name one with the option “dossier”.`,
  whichDossier: (open: readonly string[]): string =>
    `Several dossiers are open here: ${listInWords(open)}. Which one do you mean? Those who run the server can set one that is ` +
    'asked by itself, with /dossier default.',
};
