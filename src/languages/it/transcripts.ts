import { fold } from '../../text/fold.ts';
import type { TranscriptWords } from '../parts/transcriptWords.ts';
import { foldedWords, words } from '../wordList.ts';

export const italianTranscripts: TranscriptWords = {
  questions: words('D Domanda'),
  answers: words('R Risposta'),
  yes: foldedWords('sì certo esatto'),
  voices: words('pubblico partecipante giornalista'),
  fields: foldedWords(
    'nota note fonte fonti oggetto da a data ora luogo nome età indirizzo telefono tel posta titolo ' +
      'autore autrice foto immagine decisione presenti assenti tema riassunto conclusione risultato ' +
      'risultati stato tipo prezzo totale quantità ingredienti preparazione passo consiglio attenzione ' +
      'importante esempio definizione vedi correzione allegato file numero errore professione contatto ' +
      'orari vantaggi svantaggi',
  ),
  witnesses: new Set(['testimone', 'il testimone', 'la testimone', 'il teste'].map(fold)),
  questioned: ['(?:interrogatorio|deposizione) di NAME', 'intervista (?:a|con) NAME'],
  questioners: ['(?:interrogat[oa]|intervistat[oa]) da NAME'],
  tagVerbs: words('disse chiese domandò rispose replicò esclamò gridò mormorò aggiunse ripeté riprese'),
};
