import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

/** What was done to a briefing last, before the name of who did it. */
const DONE: Readonly<Record<string, string>> = {
  begin: 'commencée par',
  pin: 'passage épinglé par',
  note: 'note changée par',
  move: 'entrée déplacée par',
  drop: 'entrée retirée par',
  rename: 'renommée par',
  close: 'fermée par',
  open: 'rouverte par',
  undo: 'changement annulé par',
};

const entries = (number: number): string => count(number, 'entrée');

export const briefing: NonNullable<Translation['briefing']> = {
  heading: (name) => `Revue « ${name} »`,
  empty:
    'Aucune entrée pour l’instant. Appuyez sur Épingler à côté d’un passage, ou utilisez /briefing add avec une référence.',
  changed: {
    changed: 'Le document a changé depuis l’épinglage',
    removed: 'Le document n’a plus ces mots',
    'document gone': 'Le document n’est plus dans le dossier',
    unknown: 'Ces mots ne sont pas dans le dossier, et le bot n’en a aucune trace',
  },
  warning: (number, why, citation) => say`${number} ⚠ ${why} (${citation})`,
  note: 'Note :',
  pinnedBy: (person, time) => say`épinglé par ${person} ${time}`,
  pins: (number) => ` · ${entries(number)}`,
  current: 'en cours',
  closed: ' · fermée',
  lastChange: (what, name) => `${DONE[what] ?? 'changée par'} ${name}`,
  lastLine: (change, time) => say`${change} ${time}`,
  state: {
    closed: 'fermée',
    current: 'en cours',
    other: 'pas en cours ; /briefing use en fait la revue en cours',
  },
  facts: (pins, state, version, last) => say`${entries(pins)} · ${state} · version ${version} : ${last}`,
  partOfChannel:
    'Seules les personnes d’ici qui peuvent interroger le dossier peuvent voir ceci. Le partage avec tout le salon n’est pas possible.',
  list: 'Revues de ce salon',
};
