import type { SideWords } from '../parts/sideWords.ts';
import { foldedWords } from '../wordList.ts';

export const englishSides: SideWords = {
  belonging:
    'officials?|delegation(?:\\s(?:members|leaders))?|leaders?|leadership|members?|spokes\\p{Ll}+|sources?|representatives?|side|statements?|reports?|website|announcement|declaration|communiqué|letter|account',
  heads: foldedWords(
    'delegation movement ministry office party group organisation organization committee council company board union agency ' +
      'newspaper government side officials sources members leaders representatives website statement report letter account',
  ),
  bodyHeads: foldedWords('movement organisation organization company union agency'),
  side: 'side',
  pointing: 'the|these|those|this|that|its|their|same',
  goingOn: 'the|those|these|its|their',
  pronouns: 'it|they',
  texts: 'statement|report|website|letter|announcement|account|words',
  comparing:
    'differ(?:s|ed|ing|ences?|ently)?|contrast(?:s|ed|ing)?|whereas|unlike|in turn|for (?:its|his|her|their) part|on the (?:one|other) hand|by contrast|(?:dis)?agree[ds]?|contradict(?:s|ed|ing)?|conversely',
  twoSides: '(?:the two|both|each|either|opposing)\\s(?:sides?|parties|statements|accounts|delegations|versions)',
  clauses: '[,;]\\s(?:and|but|while|whereas|with|as)\\s|\\s(?:while|whereas)\\s',
  subordinate: 'that',
  offices: new Map([['ministry', 'minister']]),
};
