import { fold } from '../../text/fold.ts';
import type { TranscriptWords } from '../parts/transcriptWords.ts';
import { foldedWords, words } from '../wordList.ts';

export const dutchTranscripts: TranscriptWords = {
  questions: words('V Vraag'),
  answers: words('A Antwoord'),
  yes: foldedWords('ja jazeker klopt precies'),
  voices: words('publiek deelnemer'),
  fields: foldedWords(
    'noot opmerking bron bronnen onderwerp van aan datum tijd plaats naam leeftijd geboren adres telefoon ' +
      'tel titel auteur foto beeld besluit actie agenda aanwezig afwezig deelnemers thema samenvatting ' +
      'conclusie resultaat resultaten status soort prijs totaal hoeveelheid ingrediënten bereiding stap tip ' +
      'waarschuwing belangrijk voorbeeld definitie zie correctie bijlage bestand nummer fout beroep contact ' +
      'voordelen nadelen',
  ),
  witnesses: new Set(['getuige', 'de getuige'].map(fold)),
  questioned: ['(?:verhoor|getuigenis) van NAME', '(?:interview|gesprek) met NAME'],
  questioners: ['(?:ondervraagd|verhoord|geïnterviewd) door NAME'],
  tagVerbs: words('zei vroeg antwoordde riep mompelde fluisterde vervolgde'),
};
