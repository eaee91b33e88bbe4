import { fold } from '../../text/fold.ts';
import type { TranscriptWords } from '../parts/transcriptWords.ts';
import { foldedWords, words } from '../wordList.ts';

export const germanTranscripts: TranscriptWords = {
  questions: words('F Frage'),
  answers: words('A Antwort'),
  yes: foldedWords('ja jawohl richtig genau stimmt natürlich sicher doch'),
  fields: foldedWords(
    'zitat eilmeldung original übersetzung nachrichten hinweis anmerkung quelle quellen betreff von an datum zeit uhrzeit ort name alter geboren adresse ' +
      'anschrift telefon tel fax mail e-mail webseite titel autor autoren verlag foto bild beschluss ' +
      'beschlüsse aufgabe tagesordnung anwesend abwesend entschuldigt teilnehmer thema zusammenfassung ' +
      'fazit ergebnis ergebnisse status art preis summe menge zutaten zubereitung schritt tipp achtung ' +
      'warnung wichtig beispiel definition siehe nachtrag korrektur anlage anlagen datei nummer fehler ' +
      'beruf kontakt öffnungszeiten vorteile nachteile fassung frist maßnahme schlagzeile überschrift',
  ),
  witnesses: new Set(['zeuge', 'zeugin', 'der zeuge', 'die zeugin'].map(fold)),
  questioned: [
    '(?:vernehmung|befragung|aussage) (?:des zeugen|der zeugin|von)? ?NAME',
    '(?:interview|gespräch) mit NAME',
    '(?:zeuge|zeugin) NAME',
  ],
  questioners: ['(?:vernehmung|befragung) (?:[^\\n:]{3,40}? )?durch NAME', '(?:befragt|interviewt) von NAME'],
};
