import { joined, type Phrase, say } from '../phrase.ts';
import { count } from './counting.ts';

const USED = {
  thread: (name: string): string => `Your questions in this thread now go to “${name}”`,
  channel: (name: string): string => `Your questions in this channel now go to “${name}”`,
  'direct messages': (name: string): string => `Your questions here now go to “${name}”`,
};

const DEFAULT_SET = {
  thread: (name: string): string => `“${name}” is now the default in this thread`,
  channel: (name: string): string => `“${name}” is now the default in this channel`,
  server: (name: string): string => `“${name}” is now the default in this server`,
};

const DEFAULT_DROPPED = {
  thread: 'This thread no longer has a default of its own',
  channel: 'This channel no longer has a default of its own',
  server: 'This server no longer has a default of its own',
};

const NO_DEFAULT = {
  thread: 'This thread has no default of its own.',
  channel: 'This channel has no default of its own.',
  server: 'This server has no default of its own.',
};

/** The dossiers themselves: which may be asked where, and how it is with them. */
export const dossiers = {
  list: (open: number, isTerminal: boolean): string => {
    if (isTerminal) return open === 0 ? 'There is no dossier' : count(open, 'dossier');
    return open === 0
      ? 'There is no dossier that you can ask here'
      : `${count(open, 'dossier is', 'dossiers are')} open here`;
  },
  listed: <P extends object>(name: P, documents: number): Phrase<P> => say`${name} · ${count(documents, 'document')}`,
  chosenBy: {
    'being the only one': 'used by default: it is the only one',
    'you in this thread': 'used by default: you chose it in this thread',
    'the thread': 'used by default in this thread',
    'you in this channel': 'used by default: you chose it in this channel',
    'the channel': 'used by default in this channel',
    'the operator': 'used by default: the bot’s operator opened it to this channel',
    'the server': 'used by default in this server',
  },
  askedPrivately: 'only you see its answers, because not everyone in this channel may ask it',
  onlyManaged: 'you may manage it, but you cannot ask it here',
  noneChosen: (isTerminal: boolean): string =>
    isTerminal
      ? 'Name one with --dossier.'
      : 'None of them is the default here. Choose one for yourself with /dossier use, or for everyone with ' +
        '/dossier default, or name one in the option “dossier”.',
  status: (name: string): string => `Dossier “${name}”`,
  holds: (documents: number, passages: number): string =>
    `${count(documents, 'document')} · ${count(passages, 'passage')}`,
  lastNews: <P extends object>(moment: P): Phrase<P> => say`last found something new: ${moment}`,
  neverNews: 'the bot has found nothing in it yet',
  engine: { memory: 'searched in memory', disk: 'searched on disk', opensearch: 'searched in OpenSearch' },
  isLooking: 'the bot is reading the folder now; until then, answers come from what it read before',
  isRead: 'everything in the folder has been read',
  usedHere: (name: string, where: 'thread' | 'channel' | 'direct messages'): string => USED[where](name),
  useDropped: 'You no longer have a choice of your own here',
  noUse: 'You have made no choice of your own here.',
  defaultSet: (name: string, where: 'thread' | 'channel' | 'server'): string => DEFAULT_SET[where](name),
  defaultDropped: (where: 'thread' | 'channel' | 'server'): string => DEFAULT_DROPPED[where],
  noDefault: (where: 'thread' | 'channel' | 'server'): string => NO_DEFAULT[where],
  reloaded: (name: string, what: string): string => `Checked the folder of “${name}”: ${what}`,
  isBeingRead: (name: string): string => `The folder of “${name}” is being read`,
  seeStatus:
    'It has many new files. Until they are read, answers come from what was read before. /dossier status shows when that is done.',
  cannotLook: 'The bot cannot read the folder. Please tell the bot’s operator: the reason is in the log.',
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
      ...(came === 0 ? [] : [`${count(came, 'document')} added`]),
      ...(changed === 0 ? [] : [`${count(changed, 'document')} changed`]),
      ...(went === 0 ? [] : [`${count(went, 'document')} removed`]),
    ];
    return said.length === 0 ? 'nothing has changed' : said.join(', ');
  },
  audit: (isAll: boolean, entries: number): string =>
    entries === 0
      ? isAll
        ? 'Nothing has been changed yet'
        : 'Nothing has been changed in this server yet'
      : isAll
        ? 'Who changed what, newest first'
        : 'Who changed what in this server, newest first',
  audited: <P extends object>(at: P, by: P, act: P): Phrase<P> => say`${at} · ${by} · ${act}`,
  auditedOn: <P extends object>(what: readonly (P | string)[]): Phrase<P> => joined(what, ' · '),
  lastEntries: (most: number): string =>
    `Showing the last ${most}. The bot’s operator can find all of them in the database.`,
  notForAll: (name: string): string =>
    `This does not open “${name}” to anyone new. It is the default for people who may already ask it.`,
  notInTerminal: 'Defaults belong to channels in Discord. In the terminal, name the dossier with --dossier.',
  noThread: 'This is not a thread. Use this in a thread, or choose channel or server.',
  notInServer: (called: string): string =>
    `/${called} works in a channel of a server. In direct messages, use /dossier use.`,
  asked: (name: string): string => `Questions here now go to “${name}”.`,
  unknown: (name: string, known: readonly string[]): string =>
    known.length === 0
      ? `No dossier “${name}” is open to you here, and no other one either.`
      : `No dossier “${name}” is open to you here. Open to you: ${known.join(', ')}.`,
};
