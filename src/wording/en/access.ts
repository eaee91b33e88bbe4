import { type Phrase, say } from '../phrase.ts';
import { listInWords } from './counting.ts';

/** Who may do what with a dossier, and what the operator is told of names in the rules. */
export const access = {
  of: (dossier: string, isTerminal: boolean): string =>
    isTerminal
      ? `Who may do what with “${dossier}”, as servers say`
      : `Who may do what with “${dossier}” in this server`,
  changed: (right: keyof typeof RIGHTS, where: 'server' | 'channel'): string =>
    `Changed for this ${where}: who may ${RIGHTS[right]}. It counts from now on`,
  right: (right: keyof typeof RIGHTS): string => RIGHTS[right],
  grant: <P extends object>(right: P, who: Phrase<P>): Phrase<P> => say`${right}: ${who}`,
  grantIn: <P extends object>(channel: P, who: Phrase<P>): Phrase<P> => say`in ${channel}: ${who}`,
  grantOn: <P extends object>(server: P): Phrase<P> => say`in server ${server}`,
  asOpened: {
    ask: 'everyone to whom it is open here',
    pin: 'everyone who may ask',
    share: 'everyone who may ask',
    add: 'those who may change these rights',
  },
  everyone: 'everyone',
  nobody: 'nobody',
  noneSaid: 'No server has said anything of it.',
  bound:
    'Whoever runs the bot decides to whom the dossier is open at all: here that can only be narrowed. ' +
    'What is said of a channel takes the place of what is said of the server.',
  notHere: (isTerminal: boolean): string =>
    isTerminal
      ? 'Who may do what in a server is said there, with /dossier access. Here it can be looked at.'
      : 'Who may do what is said in a server. Use /dossier access in a channel of it.',
  whichRight: 'Name the right as well: ask, pin, share or add.',
  whichChange: (given: number): string =>
    `Say one thing of it${given === 0 ? '' : ', not several'}: who (everyone, nobody or reset), role (one that may), or remove ` +
    '(one that may no more).',
  notGranted: 'That role has not been named here, so it cannot be taken away. /dossier access shows who may.',
  tooMany: (limit: number): string =>
    `A right can be given to ${limit} roles. Take one away first, or make a role for it.`,
  twins: (setting: string, folders: readonly string[]): string =>
    `${setting} opens none of the folders ${listInWords(folders.map(quoted))}: their names differ only in capitals, or in how ` +
    'their letters are composed. Rename one of them.',
  noFolder: (setting: string, name: string, near: readonly string[]): string => {
    const offered = near.length === 0 ? '' : ` Near it: ${near.map(quoted).join(', ')}.`;
    return `${setting} names the dossier “${name}”, and there is no folder of that name with documents.${offered}`;
  },
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
