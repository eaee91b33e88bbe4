import type { Translation } from '../translation.ts';

export const dialogue: NonNullable<Translation['dialogue']> = {
  pinnedFor: 'Warum die Stelle angeheftet ist',
  noneOpen: 'In diesem Kanal ist keine Mappe mehr offen. /briefing list zeigt alle Mappen des Kanals.',
  noteOn: (number) => `Notiz zu Nummer ${number}`,
  takesAway: 'Leer lassen, um die Notiz zu entfernen',
  note: 'Notiz (freiwillig)',
  tooLate: 'Der Bot war zu beschäftigt, um das Formular rechtzeitig zu öffnen. Drücke noch einmal auf den Knopf.',
  otherVersion: 'Dieses Formular gehört zu einer anderen Version des Bots. Drücke noch einmal auf den Knopf.',
  documentGone: 'Dieses Dokument ist nicht mehr im Dossier. /source listet die Dokumente auf.',
  pin: (citation) => `${citation} anheften`,
  pinGone: (name) => `Dieser Eintrag ist nicht mehr in „${name}“. /briefing show zeigt die Einträge.`,
};
