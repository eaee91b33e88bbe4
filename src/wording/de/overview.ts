import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { passages } from './counting.ts';

export const overview: NonNullable<Translation['overview']> = {
  evidence: 'Die besten Belege',
  said: 'Wer was gesagt hat',
  when: 'Wann',
  differing: 'Worin sich die Darstellungen unterscheiden',
  differ: {
    number: 'andere Zahlen:',
    date: 'andere Zeitangaben:',
    name: 'andere Namen:',
    denial: 'eine Darstellung bestreitet es:',
  },
  and: 'und:',
  people: 'Personen und Organisationen',
  person: (name, number, place) => say`${name} (${number}, ${place})`,
  lacking: 'Was fehlt',
  missing: (term, near) =>
    near.length === 0
      ? `„${term}“ steht nicht im Dossier.`
      : `„${term}“ steht nicht im Dossier. Ähnliche Wörter: ${near.join(', ')}.`,
  oneDocument: (title) => `Alles stammt aus einem einzigen Dokument: ${title}.`,
  nobodyQuoted: 'Niemand wird dazu zitiert.',
  silent: (names) => `Genannt, aber dazu nicht zitiert: ${names}.`,
  noTime: 'Kein Datum und keine Zeit wird genannt.',
  noDifference: 'Keine Unterschiede bei Zahlen, Zeitangaben oder Namen gefunden und nichts, was bestritten wird.',
  readAs: (terms, day) => (day === null ? terms.join(' · ') : `${terms.join(' · ')}, dazu was am Tag ${day} geschah`),
  leftOut: (number) => `Du hast ${number === 1 ? 'eine Stelle' : passages(number)} weggelassen.`,
};
