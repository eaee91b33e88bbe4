import type { ClauseWords } from '../parts/clauseWords.ts';

export const englishClauses: ClauseWords = {
  joining: 'and|but|while',
  opening: 'and|but|while',
  parting:
    'but|while|whereas|although|though|because|since|when|after|before|until|if|who|whom|which|whose|where|so that',
};
