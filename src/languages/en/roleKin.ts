import { wordsOf } from '../wordList.ts';

/** Words of one role: nouns, and verbs in the present, the past, the participle and with -ing. */
interface Kin {
  readonly nouns: string;
  readonly verbs?: string;
}

/** What people are by what they do, by the name of the role. */
const KIN: Readonly<Record<string, Kin>> = {
  lead: {
    nouns: 'leader leaders head heads chief chiefs boss charge helm leadership',
    verbs: 'leads led lead leading heads headed head heading runs ran run running spearheads spearheaded spearheading',
  },
  chair: {
    nouns: 'chair chairman chairwoman chairperson chairs chairmen chairmanship',
    verbs: 'chairs chaired chair chairing presides presided presiding',
  },
  direct: { nouns: 'director directors', verbs: 'directs directed direct directing' },
  manage: { nouns: 'manager managers', verbs: 'manages managed manage managing' },
  command: { nouns: 'commander commanders', verbs: 'commands commanded command commanding' },
  captain: {
    nouns: 'captain captains skipper master',
    verbs: 'captains captained captain captaining skippers skippered skipper',
  },
  edit: { nouns: 'editor editors editor-in-chief', verbs: 'edits edited edit editing' },
  own: { nouns: 'owner owners proprietor', verbs: 'owns owned own owning' },
  found: { nouns: 'founder founders co-founder', verbs: 'founded co-founded founding' },
  represent: {
    nouns: 'representative representatives envoy delegate ambassador',
    verbs: 'represents represented represent representing',
  },
  speak: { nouns: 'spokesman spokeswoman spokesperson spokespeople' },
  advise: { nouns: 'adviser advisor advisers advisors', verbs: 'advises advised advise advising' },
  coach: { nouns: 'coach coaches trainer', verbs: 'coaches coached coaching trains trained' },
  govern: { nouns: 'governor governors', verbs: 'governs governed govern governing' },
  rule: { nouns: 'ruler rulers', verbs: 'rules ruled rule ruling' },
  president: { nouns: 'president presidents' },
  oversee: {
    nouns: 'overseer overseers',
    verbs: 'oversees oversaw overseen overseeing supervises supervised supervising',
  },
  law: { nouns: 'lawyer lawyers attorney counsel solicitor barrister advocate' },
  wife: { nouns: 'wife wives' },
  husband: { nouns: 'husband husbands' },
  spouse: { nouns: 'spouse partner' },
  physician: { nouns: 'doctor doctors physician physicians' },
  work: {
    nouns: 'employee employees',
    verbs:
      'works worked work working employed writes wrote plays played speaks spoke reports reported belongs belonged',
  },
  executive: { nouns: 'ceo executive' },
  journalist: { nouns: 'journalist reporter correspondent' },
};

/** Folded nouns and verbs by the role that they are of. */
export const ROLE_KIN: ReadonlyMap<string, string> = new Map(
  Object.entries(KIN).flatMap(([role, { nouns, verbs = '' }]) =>
    wordsOf(`${nouns} ${verbs}`).map((word) => [word, role] as const),
  ),
);

/** Nouns among them. */
export const KIN_NOUNS: ReadonlySet<string> = new Set(Object.values(KIN).flatMap(({ nouns }) => wordsOf(nouns)));

/** Verbs in the present, and in the past or as a participle. */
const VERBS = Object.values(KIN).flatMap(({ verbs = '' }) => wordsOf(verbs));
/** Verbs of working for someone take a preposition. */
const OTHER = /^(?:work|employ|writ|wrote|play|speak|spoke|report|belong)/u;
export const HOLDING_NOW = VERBS.filter((verb) => /s$/u.test(verb) && !OTHER.test(verb)).join('|');
export const HOLDING_ONCE = VERBS.filter((verb) => /(?:ed|led|ran|oversaw)$/u.test(verb) && !OTHER.test(verb)).join(
  '|',
);
export const HELD_BY = VERBS.filter((verb) => /(?:ed|led|run|overseen)$/u.test(verb) && !OTHER.test(verb)).join('|');
export const HOLDING = VERBS.filter((verb) => /ing$/u.test(verb) && !OTHER.test(verb)).join('|');
export const HOLD = VERBS.filter((verb) => !/(?:s|ed|led|ran|ing)$/u.test(verb) && !OTHER.test(verb)).join('|');

/** Whoever is one of these leads, heads or runs what it is of. */
export const ROLES_WITHIN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'lead',
    new Set(
      'chair direct manage command captain edit govern rule president oversee executive mayor minister principal rector dean secretary governor premier warden reeve master coach'.split(
        ' ',
      ),
    ),
  ],
  ['chair', new Set(['president'])],
  ['oversee', new Set(['lead', 'direct', 'manage'])],
  ['manage', new Set(['lead', 'direct'])],
  ['govern', new Set(['rule', 'lead'])],
  ['rule', new Set(['govern', 'king', 'queen', 'emperor', 'president'])],
  ['spouse', new Set(['wife', 'husband'])],
  ['represent', new Set(['law'])],
]);
