import type { Translation } from '../translation.ts';

export const mentions: NonNullable<Translation['mentions']> = {
  inServer:
    'Stelle nach der Erwähnung eine Frage, etwa „Wer hat den Bericht unterschrieben?“. Alle hier können die Antwort lesen. ' +
    'Mit /ask siehst nur du sie. /help zeigt die anderen Befehle.',
  inDirectMessage: 'Stelle eine Frage, etwa „Wer hat den Bericht unterschrieben?“. /help zeigt die Befehle.',
  nextQuestion: 'Stelle die nächste Frage, wann immer du willst. /help zeigt, was du fragen kannst.',
  asksNothing: (text) => `„${text}“ ist keine Frage. Schreibe, was du wissen willst. /help zeigt Beispiele.`,
  readByAll:
    'Alle in diesem Kanal könnten die Antwort lesen, und nicht alle dürfen es. Nimm /ask: Dann siehst nur du die Antwort.',
};
