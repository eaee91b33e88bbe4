/** How to ask the bot by a mention. */
export const mentions = {
  inServer:
    'Ask a question after the mention, such as “who signed the report?”. Everyone here can read the answer. ' +
    'With /ask, only you see it. /help shows the other commands.',
  inDirectMessage: 'Ask a question, such as “who signed the report?”. /help shows the commands.',
  /** A message that thanks or agrees. */
  nextQuestion: 'Ask the next question whenever you like. /help shows what you can ask.',
  asksNothing: (text: string): string =>
    `“${text}” is not a question. Write what you want to know. /help shows examples.`,
  readByAll: 'Everyone in this channel could read the answer, and not everyone may. Use /ask: only you see its answer.',
};
