import type { NameLexicon } from '../parts/nameLexicon.ts';
import { words } from '../wordList.ts';
import { BODIES_OF, BODY_HEADS, OFFICIAL_BODIES, OFFICIAL_FIELDS } from './bodyNames.ts';
import { ENGLISH_NAME_SIGNS } from './nameSigns.ts';
import { ENGLISH_OFFICES } from './offices.ts';
import { isCountry, isDemonym, PLACE_HEADS, PLACE_OPENINGS } from './places.ts';

export const englishNames: NameLexicon = {
  ...ENGLISH_OFFICES,
  placeHeads: PLACE_HEADS,
  placeOpenings: PLACE_OPENINGS,
  stateHeads: words('federation'),
  isCountry,
  isDemonym,
  bodyHeads: BODY_HEADS,
  bodyKinds: words('movement party organization organisation group'),
  bodiesOf: BODIES_OF,
  officialBodies: OFFICIAL_BODIES,
  officialFields: OFFICIAL_FIELDS,
  bodyTexts: words('statement report website announcement declaration communiqué letter'),
  articles: words('the a an'),
  signs: ENGLISH_NAME_SIGNS,
};
