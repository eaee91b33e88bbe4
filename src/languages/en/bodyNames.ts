import { words, wordsOf } from '../wordList.ts';

/** Last words, or words before “of”, of the names of bodies. */
export const BODY_HEADS = words(
  'council duma committee ministry office party movement organization organisation newspaper agency university ' +
    'union nations army forces bureau front jihad brigades brigade company gazette post times herald tribune ' +
    'journal news radio television channel court commission inquiry assembly senate parliament congress knesset ' +
    'government authority board group foundation institute association society club department federation police ' +
    'service services lines inc ltd plc corp corporation press media review magazine chronicle telegraph observer ' +
    'guardian today front alliance coalition network secretariat embassy delegation navy guard corps tribunal ' +
    'academy college trust fund bank',
);

/** Bodies that are named by what they are of. */
export const BODIES_OF = words(
  'ministry department university institute association organization organisation council committee commission ' +
    'union court bank office house academy college society league movement front party board bureau agency ' +
    'federation confederation chamber institution school church',
);

/** Bodies that are written small after a demonym: the Russian foreign ministry. */
export const OFFICIAL_BODIES = words('ministry government parliament army navy police embassy senate');

/** Words between the demonym and such a body. */
export const OFFICIAL_FIELDS = wordsOf(
  'foreign defen[cs]e interior justice finance health education trade energy culture agriculture transport economy',
);
