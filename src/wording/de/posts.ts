import type { Translation } from '../translation.ts';

export const posts: NonNullable<Translation['posts']> = {
  notOpen: 'das Dossier steht nicht mehr allen in diesem Kanal offen',
  channelGone: 'den Kanal gibt es nicht mehr',
  serverGone: 'den Server gibt es nicht mehr, oder der Bot ist nicht auf ihm',
  mayNotSee: 'der Bot kann den Kanal nicht sehen',
  mayNotWrite: 'der Bot darf in dem Kanal nicht schreiben',
  takesNone: 'die Person nimmt keine Nachrichten vom Bot an',
  notWritable: 'niemand kann in dem Kanal schreiben',
  withheld: 'ihre Worte stimmten nicht mit dem Dokument überein; der Betreiber des Bots findet den Grund im Protokoll',
  refused: (message) => `Discord hat sie abgelehnt (${message})`,
  ownFault: 'im Bot ist ein Fehler aufgetreten; der Betreiber des Bots findet ihn im Protokoll',
  cannotLook: 'sie ist vielleicht schon da, und der Bot darf den Kanal nicht lesen, um nachzusehen',
  unreachable: 'Discord hat nicht geantwortet',
};
