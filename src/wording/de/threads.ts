import type { Translation } from '../translation.ts';

export const threads: NonNullable<Translation['threads']> = {
  askOnIn: 'Weiter in',
  how: 'Erwähne dort den Bot, oder nimm /ask. Eine Frage wie „Und wann?“ schließt an diese Antwort an.',
  isThread: 'Das ist schon ein Thread. Stelle deine nächste Frage hier.',
  notHere: 'Hier kann kein Thread geöffnet werden. Threads gehen in Textkanälen eines Servers.',
  failed: (reason) => `Der Bot konnte keinen Thread öffnen: ${reason}.`,
  plainName: 'Weitere Fragen',
  reasons: {
    mayNotOpen: 'der Bot darf hier keine Threads öffnen',
    mayNotSee: 'der Bot darf diesen Kanal nicht sehen',
    channelGone: 'diesen Kanal gibt es nicht mehr',
    messageGone: 'die Nachricht gibt es nicht mehr',
    tooMany: 'der Server hat so viele offene Threads, wie Discord erlaubt; schließe erst einen',
  },
};
