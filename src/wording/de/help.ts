import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

export const help: NonNullable<Translation['help']> = {
  command: (name, description) => say`${name} — ${description}`,
  option: (name, isRequired, description) => say`${name}${isRequired ? '' : ' (freiwillig)'}: ${description}`,
  example: (example) => say`Zum Beispiel: ${example}`,
  heading: 'Verbatim antwortet in den Worten des Dossiers',
  examples: 'Dieses Dossier beantwortet zum Beispiel:',
  asking: 'Stelle eine Frage mit /ask. Nur du siehst die Antwort; „Teilen“ zeigt sie allen.',
  mentioning:
    'Oder erwähne Verbatim und stelle dabei eine Frage: Die Antwort können alle lesen. In einer Direktnachricht brauchst du keine Erwähnung.',
  goingOn: '„Und wann?“ oder „Was hat sie gesagt?“ schließt in einem Thread oder als Antwort an die Frage davor an.',
  checking:
    'Um ein Zitat zu prüfen, nimm /verify, oder klicke mit rechts auf eine Nachricht (am Handy: lange drücken), dann „Apps“, dann „Mit dem Dossier vergleichen“.',
  inTerminal: 'Eine Frage stellen: verbatim ask "FRAGE". Ein Zitat prüfen: verbatim verify "TEXT".',
  usage: 'Die Optionen eines Befehls: verbatim usage BEFEHL.',
  detail: 'Die Optionen eines Befehls: /help mit seinem Namen.',
  commands: 'Befehle',
  card: 'Jede Antwort ist eine Stelle des Dossiers, Wort für Wort, mit ihrem Beleg. Verbatim fügt nichts Eigenes hinzu.',
  cardAsking: 'Drücke auf eine Frage, erwähne Verbatim mit einer eigenen oder nimm /ask. /help zeigt den Rest.',
  cardPrivacy:
    'Was du drückst und was du mit /ask fragst, siehst nur du. Auf eine Erwähnung antwortet der Bot für alle sichtbar.',
  emptyDossier:
    'Das Dossier hat noch keine Dokumente. Wer es verwaltet, fügt sie mit /dossier add hinzu oder legt Dateien in seinen Ordner.',
};
