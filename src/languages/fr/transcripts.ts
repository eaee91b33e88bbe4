import { fold } from '../../text/fold.ts';
import type { TranscriptWords } from '../parts/transcriptWords.ts';
import { foldedWords, words } from '../wordList.ts';

export const frenchTranscripts: TranscriptWords = {
  questions: words('Q Question'),
  answers: words('R Réponse'),
  yes: foldedWords('oui exact exactement bien si'),
  voices: words('public salle intervenant intervenante participant participante journaliste'),
  fields: foldedWords(
    'note notes source sources objet de à date heure lieu nom prénom âge adresse téléphone tél courriel ' +
      'titre auteur auteure photo image décision décisions présents absents excusés thème résumé conclusion ' +
      'résultat résultats statut type prix total quantité ingrédients préparation étape conseil attention ' +
      'important exemple définition voir correction annexe fichier numéro erreur profession contact ' +
      'horaires avantages inconvénients',
  ),
  witnesses: new Set(['témoin', 'le témoin'].map(fold)),
  questioned: ['(?:interrogatoire|audition|déposition) de NAME', 'entretien avec NAME', '(?:le|la) témoin,? NAME'],
  questioners: ['(?:interrogé|interrogée|propos recueillis) par NAME'],
  tagVerbs: words('dit demanda répondit répliqua cria murmura ajouta reprit s’écria répéta soupira expliqua'),
};
