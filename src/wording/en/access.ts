import { type Phrase, say } from '../phrase.ts';
import { listInWords } from './counting.ts';

/** Who may do what with a dossier, and what the operator is told of names in the rules. */
export const access = {
  of: (dossier: string, isTerminal: boolean): string =>
    isTerminal
      ? `Who may do what with “${dossier}”, server by server`
      : `Who may do what with “${dossier}” in this server`,
  changed: (right: keyof typeof RIGHTS, where: 'server' | 'channel'): string => CHANGED[where](RIGHTS[right]),
  right: (right: keyof typeof RIGHTS): string => RIGHTS[right],
  grant: <P extends object>(right: P, who: Phrase<P>): Phrase<P> => say`${right}: ${who}`,
  grantIn: <P extends object>(channel: P, who: Phrase<P>): Phrase<P> => say`in ${channel}: ${who}`,
  grantOn: <P extends object>(server: P): Phrase<P> => say`in server ${server}`,
  asOpened: {
    ask: 'everyone the dossier is open to here',
    pin: 'everyone who may ask',
    share: 'everyone who may ask',
    add: 'the people who may change these rights',
  },
  everyone: 'everyone',
  nobody: 'nobody',
  noneSaid: 'No server has set any rights.',
  bound:
    'The bot’s operator decides who can reach the dossier at all. The rights here can only narrow that. ' +
    'Rights of a channel replace those of the server.',
  notHere: (isTerminal: boolean): string =>
    isTerminal
      ? 'Rights are changed in the server itself, with /dossier access. The terminal only shows them.'
      : 'Rights belong to a server. Use /dossier access in one of its channels.',
  whichRight: 'Choose the right too: ask, pin, share or add.',
  whichChange: (given: number): string =>
    given === 0 ? `Choose one change. ${CHANGES}` : `Choose one change at a time. ${CHANGES}`,
  notGranted: 'That role does not have this right here, so it cannot be removed. /dossier access shows who has it.',
  tooMany: (limit: number): string =>
    `A right can be given to at most ${limit} roles. Remove one first, or make one role for all of them.`,
  twins: (setting: string, folders: readonly string[]): string =>
    `${setting} cannot tell the folders ${listInWords(folders.map(quoted))} apart, so none of them is open: their names differ only in ` +
    'capitals or in how accented letters are stored. Rename one of them.',
  noFolder: (setting: string, name: string, near: readonly string[]): string => {
    const offered = near.length === 0 ? '' : ` Similar names: ${near.map(quoted).join(', ')}.`;
    return `${setting} names the dossier “${name}”, but no folder of that name has documents.${offered}`;
  },
};

const CHANGES = 'who: everyone, nobody or reset. role: give a role this right. remove: take it from a role.';

/** Of the rights that were changed just now, by where they count. */
const CHANGED = {
  server: (right: string): string => `Changed for this server, from now on: who may ${right}`,
  channel: (right: string): string => `Changed for this channel, from now on: who may ${right}`,
};

/** What people do, after “may”. */
const RIGHTS = {
  ask: 'ask and read',
  pin: 'pin, watch and set digests',
  share: 'share in the channel',
  add: 'add documents',
};

function quoted(name: string): string {
  return `“${name}”`;
}
