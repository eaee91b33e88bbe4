import type { SmallWords } from '../parts/smallWords.ts';
import { foldedWords } from '../wordList.ts';

export const englishSmallWords: SmallWords = {
  stopWords: foldedWords(
    'were does doing done having been being am whom whose why when there here whether between about against during before after above below again further once any each few no nor not own than too very can will just don should now please tell me dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt cant couldnt shouldnt',
  ),
  negations: foldedWords(
    'no not none never neither nor nobody nothing nowhere without hardly scarcely barely cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt shouldnt wouldnt couldnt mustnt neednt aint',
  ),
  superlatives: foldedWords(
    'first last only most least best worst main largest smallest biggest highest lowest oldest youngest earliest latest final original',
  ),
};
