import type { RoleWords } from '../parts/roleWords.ts';
import { words, wordsOf } from '../wordList.ts';
import { englishAskedRole } from './askedRoles.ts';
import { ENGLISH_AFTER, ENGLISH_BEFORE } from './describing.ts';
import { isEnglishOffice } from './officeNouns.ts';
import { ROLE_KIN, ROLES_WITHIN } from './roleKin.ts';

/** How English says and asks what someone is. */
export const englishRoles: RoleWords = {
  asked: englishAskedRole,
  after: ENGLISH_AFTER,
  before: ENGLISH_BEFORE,
  kin: ROLE_KIN,
  within: ROLES_WITHIN,
  isOffice: isEnglishOffice,
  former: words('former ex late then past previous erstwhile ousted retired onetime one-time outgone fallen'),
  coming: words('incoming future designate next elect prospective'),
  other: words('deputy vice assistant associate under junior shadow honorary co sub'),
  empty: new Set([
    ...wordsOf('new current present long-time longtime long-serving veteran first acting interim young old respected'),
    ...wordsOf('popular outspoken elected town city local own chief big senior well-known famous longest-serving'),
  ]),
  determiners: words('the a an one another his her its their our my your this that'),
  owners: words('his her its their'),
  pronouns: words('it he she they this that these those who which whose them him'),
  ofWhat: words('of for at in on to with from by into about over within near under against among'),
  genitives: words('of'),
  notOfficeEnding: /^\p{Ll}+(?:ed|ly)$/u,
  notOffice: words('said says told asked met saw and or but with when while after before by as that which'),
  ends: words('who whom whose which that when while where after before because since until till'),
  columns: /\b(?:role|position|post|office|job|title|function|occupation|profession|capacity|duty|duties|rank)\b/iu,
};
