import { fold } from '../../text/fold.ts';
import type { TranscriptWords } from '../parts/transcriptWords.ts';
import { foldedWords, words } from '../wordList.ts';

export const swedishTranscripts: TranscriptWords = {
  questions: words('F Fråga'),
  answers: words('S Svar'),
  yes: foldedWords('ja jo precis'),
  voices: words('publiken deltagare'),
  fields: foldedWords(
    'obs anmärkning källa källor ämne från till datum tid plats namn ålder född adress telefon tel titel ' +
      'författare foto bild beslut åtgärd dagordning närvarande frånvarande deltagare tema sammanfattning ' +
      'slutsats resultat status typ pris summa mängd ingredienser tillagning steg tips varning viktigt ' +
      'exempel definition se rättelse bilaga fil nummer fel yrke kontakt fördelar nackdelar',
  ),
  witnesses: new Set(['vittnet', 'vittne'].map(fold)),
  questioned: ['(?:förhör|intervju|samtal) med NAME'],
  questioners: ['(?:utfrågad|förhörd|intervjuad) av NAME'],
  tagVerbs: words('sade sa frågade svarade ropade mumlade viskade tillade'),
};
