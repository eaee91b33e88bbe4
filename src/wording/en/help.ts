import { type Phrase, say } from '../phrase.ts';

/** What each command does. */
export const help = {
  command: <P extends object>(name: P, description: P): Phrase<P> => say`${name} — ${description}`,
  option: <P extends object>(name: P, isRequired: boolean, description: P): Phrase<P> =>
    say`${name}${isRequired ? '' : ' (optional)'}: ${description}`,
  example: <P extends object>(example: P): Phrase<P> => say`For example: ${example}`,
  heading: 'Verbatim answers in the words of the dossier',
  /** Above the questions that this dossier answers. */
  examples: 'This dossier answers, for example:',
  /** An example in the terminal. */
  typed: (question: string): string => `verbatim ask "${question}"`,
  /** What /help says before the commands. */
  asking: 'Ask a question with /ask. Only you see the answer; Share posts it for everyone.',
  mentioning: 'Or mention Verbatim with a question: everyone can read the answer. A direct message needs no mention.',
  goingOn: '“And when?” or “What did she say?” goes on from the question before, in a thread or a reply.',
  checking: 'To check a quotation, use /verify, or press on a message, then Apps, then Check against the dossier.',
  /** The same in the terminal. */
  inTerminal: 'Ask a question: verbatim ask "QUESTION". Check a quotation: verbatim verify "TEXT".',
  usage: 'The options of a command: verbatim usage COMMAND.',
  detail: 'The options of a command: /help with its name.',
  commands: 'Commands',
  /** What a channel that is new to the bot reads. */
  card: 'Every answer is a passage of the dossier, word for word, with its citation. Verbatim adds nothing of its own.',
  cardAsking: 'Press a question, mention Verbatim with your own, or use /ask. /help shows the rest.',
  cardPrivacy: 'What you press and what you ask with /ask, only you see. A mention is answered for everyone.',
  emptyDossier:
    'The dossier has no documents yet. Whoever manages it adds them with /dossier add, or puts files into its folder.',
};
