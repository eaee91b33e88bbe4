/** How to ask the bot by a mention. */
export const mentions = {
  inServer:
    'Ask a question after the mention, such as “who signed the report?”; it is answered here, for everyone to read. ' +
    'With /ask the answer is yours alone; /help names the other commands.',
  inDirectMessage: 'Ask a question, such as “who signed the report?”. /help names the commands.',
  /** A message that thanks or agrees. */
  nextQuestion: 'Ask the next question whenever you like. /help shows what you can ask.',
  asksNothing: (text: string): string => `“${text}” asks nothing. Write what you want to know; /help shows examples.`,
  readByAll: 'What is answered here can be read by everyone in the channel. Ask with /ask, which answers you alone.',
};
