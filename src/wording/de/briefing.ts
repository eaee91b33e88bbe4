import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { pins } from './counting.ts';

/** What was done to a briefing last, before the name of who did it. */
const DONE: Readonly<Record<string, string>> = {
  begin: 'begonnen von',
  pin: 'eine Stelle angeheftet von',
  note: 'eine Notiz geändert von',
  move: 'ein Eintrag verschoben von',
  drop: 'ein Eintrag entfernt von',
  rename: 'umbenannt von',
  close: 'geschlossen von',
  open: 'wieder geöffnet von',
  undo: 'eine Änderung zurückgenommen von',
};

export const briefing: NonNullable<Translation['briefing']> = {
  heading: (name) => `Mappe „${name}“`,
  empty: 'Noch kein Eintrag. Drücke neben einer Stelle auf „Anheften“, oder nimm /briefing add mit einem Beleg.',
  changed: {
    changed: 'Das Dokument hat sich geändert, seit diese Stelle angeheftet wurde',
    removed: 'Diese Worte stehen nicht mehr im Dokument',
    'document gone': 'Das Dokument ist nicht mehr im Dossier',
    unknown: 'Diese Worte stehen nicht im Dossier, und der Bot hat keine Aufzeichnung davon',
  },
  warning: (number, why, citation) => say`${number} ⚠ ${why} (${citation})`,
  note: 'Notiz:',
  pinnedBy: (person, time) => say`angeheftet von ${person} am ${time}`,
  pins: (number) => ` · ${pins(number)}`,
  current: 'aktuell',
  closed: ' · geschlossen',
  lastChange: (what, name) => `${DONE[what] ?? 'geändert von'} ${name}`,
  lastLine: (change, time) => say`${change} am ${time}`,
  state: {
    closed: 'geschlossen',
    current: 'aktuell',
    other: 'nicht aktuell; /briefing use macht sie zur aktuellen',
  },
  facts: (number, state, version, last) => say`${pins(number)} · ${state} · Fassung ${version}: ${last}`,
  partOfChannel:
    'Nur Leute hier, die das Dossier fragen dürfen, können das sehen. Es kann nicht mit dem ganzen Kanal geteilt werden.',
  list: 'Mappen dieses Kanals',
};
