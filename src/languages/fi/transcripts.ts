import { fold } from '../../text/fold.ts';
import type { TranscriptWords } from '../parts/transcriptWords.ts';
import { foldedWords, words } from '../wordList.ts';

export const finnishTranscripts: TranscriptWords = {
  questions: words('K Kysymys'),
  answers: words('V Vastaus'),
  yes: foldedWords('kyllä joo'),
  fields: foldedWords(
    'huom huomautus lähde lähteet aihe lähettäjä vastaanottaja päivä päivämäärä aika paikka nimi ikä ' +
      'syntynyt osoite puhelin puh otsikko tekijä kirjoittaja kuva päätös toimenpide asialista läsnä poissa ' +
      'osallistujat yhteenveto johtopäätös tulos tulokset tila tyyppi hinta yhteensä määrä ainekset ' +
      'valmistus vaihe vinkki varoitus tärkeää esimerkki määritelmä katso korjaus liite tiedosto numero ' +
      'virhe ammatti yhteystiedot edut haitat',
  ),
  witnesses: new Set(['todistaja'].map(fold)),
  tagVerbs: words('sanoi kysyi vastasi huusi kuiskasi lisäsi mutisi'),
};
