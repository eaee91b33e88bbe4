import { words } from '../wordList.ts';
import { ENGLISH_OFFICES } from './offices.ts';
import { KIN_NOUNS } from './roleKin.ts';
import { englishSpeech } from './speech.ts';

/** Nouns for what people are that their endings do not show. */
const MORE = words(
  'accountant agent apprentice archivist assistant bailiff butcher cashier champion chef clerk constable cook councillor ' +
    'count curate deacon deputy dissident expert friar guard guide heir hermit herald keeper landlady landlord librarian ' +
    'machinist marshal mate mechanic midwife monk nun notary nurse nominee ombudsman orphan page patron peasant pilot ' +
    'playwright porter premier provost quartermaster reeve recruit refugee registrar sailor saint secretary seer shepherd ' +
    'sheriff sibling smith steward surgeon tailor technician tutor undertaker usher vicar warden watchman activist ' +
    'deputy-mayor winner founder spy thief',
);
/** Endings of nouns for people by what they do. */
const AGENT =
  /\p{L}{2}(?:[a-z]ist|ician|arian|smith|wright|keeper|monger|master|maker|minder|holder|worker|fighter|builder|writer|player|driver|dealer|farmer|grower|hunter|singer|dancer|painter|planner|teacher|trainer|worker|woman|man|person)s?$/u;

/** Whether a folded word is an English noun for an office or another description of a person. */
export function isEnglishOffice(folded: string): boolean {
  return (
    (englishSpeech.roles.has(folded) ||
      KIN_NOUNS.has(folded) ||
      MORE.has(folded) ||
      ENGLISH_OFFICES.shortOffices.has(folded) ||
      (ENGLISH_OFFICES.moreRoles.has(folded) && folded !== 'number') ||
      AGENT.test(folded)) &&
    !NONE.has(folded)
  );
}

/** Nouns for people that say nothing of what someone is. */
const NONE = words(
  'some many several others people charge helm leadership chairmanship german roman human woman-owned',
);
