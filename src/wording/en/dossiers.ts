import { joined, type Phrase, say } from '../phrase.ts';
import { count } from './counting.ts';

/** The dossiers themselves: which may be asked where, and how it is with them. */
export const dossiers = {
  list: (open: number, isTerminal: boolean): string => {
    if (isTerminal)
      return open === 0 ? 'There is no dossier' : `There ${open === 1 ? 'is' : 'are'} ${count(open, 'dossier')}`;
    return open === 0 ? 'No dossier may be asked here' : `${count(open, 'dossier')} may be asked here`;
  },
  listed: <P extends object>(name: P, documents: number): Phrase<P> => say`${name} · ${count(documents, 'document')}`,
  chosenBy: {
    'being the only one': 'asked if you name none: it is the only one',
    'you in this thread': 'asked if you name none: your own choice in this thread',
    'the thread': 'asked if you name none: the default of this thread',
    'you in this channel': 'asked if you name none: your own choice in this channel',
    'the channel': 'asked if you name none: the default of this channel',
    'the operator': 'asked if you name none: whoever runs the bot opened it to this channel',
    'the server': 'asked if you name none: the default of this server',
  },
  askedPrivately: 'answers are yours alone: not everyone who reads this channel may ask it',
  onlyManaged: 'you may manage it; it is not open to you here',
  noneChosen: (isTerminal: boolean): string =>
    isTerminal
      ? 'Name the one that you mean with --dossier.'
      : 'None of them is asked by itself. Choose one for yourself with /dossier use, or one for everyone with ' +
        '/dossier default; or name one with the option “dossier”.',
  status: (name: string): string => `Dossier “${name}”`,
  holds: (documents: number, passages: number): string =>
    `${count(documents, 'document')} · ${count(passages, 'passage')}`,
  lastNews: <P extends object>(moment: P): Phrase<P> => say`last found something new: ${moment}`,
  neverNews: 'nothing has been found in it yet',
  engine: { memory: 'searched in memory', disk: 'searched on disk' },
  isLooking: 'the folder is being read now; answers come from what was read before',
  isRead: 'all that is in the folder has been read',
  usedHere: (name: string, where: 'thread' | 'channel' | 'direct messages'): string =>
    `You ask “${name}” ${where === 'direct messages' ? 'here' : `in this ${where}`} if you name no dossier`,
  useDropped: 'Your own choice here is taken back',
  noUse: 'You have made no choice of your own here.',
  defaultSet: (name: string, where: 'thread' | 'channel' | 'server'): string =>
    `“${name}” is asked in this ${where} if someone names no dossier`,
  defaultDropped: (where: 'thread' | 'channel' | 'server'): string =>
    `This ${where} has no default of its own any more`,
  noDefault: (where: 'thread' | 'channel' | 'server'): string => `This ${where} has no default of its own.`,
  reloaded: (name: string, what: string): string => `The folder of “${name}” has been looked at: ${what}`,
  isBeingRead: (name: string): string => `The folder of “${name}” is being read`,
  seeStatus:
    'Much has come into it. Answers come from what was read before until that is done; /dossier status says when.',
  cannotLook: 'The folder cannot be read. Whoever runs the bot finds the reason in the log.',
  changes: ({
    came,
    went,
    changed,
  }: {
    readonly came: number;
    readonly went: number;
    readonly changed: number;
  }): string => {
    const said = [
      ...(came === 0 ? [] : [`${count(came, 'document')} came`]),
      ...(changed === 0 ? [] : [`${count(changed, 'document')} changed`]),
      ...(went === 0 ? [] : [`${count(went, 'document')} went`]),
    ];
    return said.length === 0 ? 'nothing has changed' : said.join(', ');
  },
  audit: (isAll: boolean, entries: number): string =>
    entries === 0
      ? `Nothing has been changed ${isAll ? '' : 'in this server '}yet`
      : `Who changed what${isAll ? '' : ' in this server'}, the last first`,
  audited: <P extends object>(at: P, by: P, act: P): Phrase<P> => say`${at} · ${by} · ${act}`,
  auditedOn: <P extends object>(what: readonly (P | string)[]): Phrase<P> => joined(what, ' · '),
  lastEntries: (most: number): string => `The last ${most} are shown. Whoever runs the bot finds all in the database.`,
  notForAll: (name: string): string =>
    `It is asked only for those who may ask it: the default opens “${name}” to nobody.`,
  notInTerminal:
    'Choices belong to channels in Discord: make them there. In the terminal, name the dossier with --dossier.',
  noThread: 'This is no thread. Set the default in one, or for the channel or the server.',
  notInServer: (called: string): string =>
    `/${called} belongs to a channel of a server. In direct messages, choose with /dossier use.`,
  asked: (name: string): string => `“${name}” is asked here now.`,
  unknown: (name: string, known: readonly string[]): string =>
    `No dossier “${name}” is open to you here. ${known.length === 0 ? 'None is.' : `There are: ${known.join(', ')}.`}`,
};
