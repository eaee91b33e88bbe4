import type { Translation } from '../translation.ts';

/** What people on Discord read; the rest is for the operator. */
export const store: NonNullable<Translation['store']> = {
  cannotKeep: {
    held: 'Nichts wurde geändert, weil gerade ein anderes Programm die Datenbank des Bots benutzt. Versuche es noch einmal. Wenn es so bleibt, sag es dem Betreiber des Bots.',
    full: 'Der Bot kann das nicht speichern, weil sein Datenträger voll ist. Fragen beantwortet er weiter. Bitte sag es dem Betreiber des Bots, und versuche es dann noch einmal.',
    readOnly:
      'Der Bot kann das nicht speichern, weil er nicht auf seinen Datenträger schreiben darf. Fragen beantwortet er weiter. Bitte sag es dem Betreiber des Bots, und versuche es dann noch einmal.',
    failing:
      'Der Bot kann das nicht speichern, weil sein Datenträger versagt. Bitte sag es dem Betreiber des Bots, und versuche es dann noch einmal.',
    unreachable:
      'Der Bot kann das nicht speichern oder nachsehen, weil er seine Datenbank gerade nicht erreicht. Nichts ist verloren. Versuche es später noch einmal. Wenn es so bleibt, sag es dem Betreiber des Bots.',
    uncertain:
      'Der Bot hat seine Datenbank verloren, während er das speicherte, und weiß nicht, ob es gespeichert ist. Bitte sieh nach, bevor du es noch einmal tust.',
  },
  damaged:
    'Die Datenbank des Bots ist beschädigt. Bitte sag es dem Betreiber des Bots: `verbatim doctor` zeigt, was fehlt und wie sie wiederhergestellt wird.',
};
