import type { Describing, RoleTime } from '../parts/roleWords.ts';
import { HELD_BY, HOLDING, HOLDING_NOW, HOLDING_ONCE } from './roleKin.ts';

/** Where a description ends: at a mark, at the end of the sentence, or before a word that begins something else. */
const MARK = '[,;:()\\n–—|"“”]|[.!?]*["”]?$';
const END_WORDS =
  'who|whom|whose|which|that|when|while|where|after|before|because|since|until|till|if|but|though|although|during|under|following|' +
  'for \\p{N}|from \\p{N}|in \\p{N}{4}|on \\p{N}|between \\p{N}|as well|too|again|(?:and|or) (?:\\p{L}+ed|has|had|was|is|will|lives?|works?|says?|said|he|she|it|they|then)';
const INSIDE = '[\\p{L}\\p{N}][^,;:()\\n–—|"“”]{1,110}?';
const ROLE = `(?<role>${INSIDE})(?=${MARK}| (?:${END_WORDS}|said|says|told)(?!\\p{L}))`;
/** The same if it must be set apart from the clause: “, the mayor said” is a clause of its own. */
const APPOSED = `(?<role>${INSIDE})(?=${MARK}| (?:${END_WORDS})(?!\\p{L}))`;
const POSSESSOR = "\\p{Lu}[^,;:()]{0,50}['’]s? ";
const OPENED = `(?=(?:an?|the|one of|his|her|its|their|our|another|${POSSESSOR}))(?!the (?:first|only|last|next) to )`;
const NOT =
  '(?!not |no |never |nobody |\\p{L}+ed |made |held |seen |known |born |led |given |taken |sent |found |thought )';
const ADVERBS =
  '(?:(?:also|now|currently|still|then|once|already|long|at present|today|at the time|briefly|originally|himself|herself|both|really|actually|perhaps|presumably|probably|officially|technically|since|formerly|previously|usually|widely|best|commonly) )*';
const AGE = '(?:(?:aged )?\\p{N}{1,3}(?: years old)?, )?';
/** A description between, and a relative pronoun: “…, a union of crews, which is …”. */
const WHO = '(?:, [^,;:]{2,80},)?(?:,? (?:who|which|that))?';
const CHOSEN =
  'appointed|reappointed|named|elected|re-elected|made|hired|chosen|installed|sworn in|confirmed|selected|promoted|employed|retained|engaged|recruited|picked|voted|declared|crowned';
const CHOOSING = `${CHOSEN}|appoints|names|elects|hires|chose|chooses|picks|makes|appointing|naming|electing|hiring`;

function made(
  source: string,
  sureness: number,
  needs: Describing['needs'],
  time: RoleTime = null,
  beside?: RegExp,
): Describing {
  const pattern = new RegExp(source, 'du');
  return beside === undefined ? { pattern, sureness, needs, time } : { pattern, sureness, needs, time, beside };
}

/** “is a pilot”, “is mayor of Marl”: an article makes a description of any noun. */
function copulas(verbs: string, time: RoleTime): readonly Describing[] {
  const lead = `^${WHO} (?:${verbs}) ${ADVERBS}${NOT}`;
  return [
    made(
      `${lead}(?<role>(?:in charge of|responsible for|at the (?:head|helm) of) ${INSIDE})(?=${MARK}| (?:${END_WORDS}))`,
      0.85,
      'noun',
      time,
    ),
    made(`${lead}${OPENED}${ROLE}`, 0.9, 'noun', time),
    made(`${lead}${ROLE}`, 0.85, 'office', time),
  ];
}

function serving(verbs: string, time: RoleTime, sureness: number): Describing {
  return made(`^${WHO} ${ADVERBS}(?:${verbs}) ${ROLE}`, sureness, 'office', time);
}

/** What English says behind a name of its bearer. */
export const ENGLISH_AFTER: readonly Describing[] = [
  ...copulas('is|remains|has been|has become|became|has remained', 'present'),
  ...copulas('was|had been|used to be', 'past'),
  ...copulas(
    'will be|will become|is to be|is to become|would be|would become|is expected to become|could be|may become',
    'future',
  ),
  made(`^${WHO} ${ADVERBS}(?<role>(?:${HOLDING_NOW}) ${INSIDE})(?=${MARK}| (?:${END_WORDS}))`, 0.85, 'noun', 'present'),
  made(
    `^${WHO} (?:is|has been) ${ADVERBS}(?<role>(?:${HOLDING}) ${INSIDE})(?=${MARK}| (?:${END_WORDS}))`,
    0.85,
    'noun',
    'present',
  ),
  made(
    `^${WHO} ${ADVERBS}(?:has |had )?(?<role>(?:${HOLDING_ONCE}) ${INSIDE})(?=${MARK}| (?:${END_WORDS}))`,
    0.8,
    'noun',
    'past',
  ),
  made(
    `^(?:${WHO} (?:was|is|has been|had been|got)|,) (?:recently |later |then |also |unanimously |formally )?(?:${CHOSEN})(?: by [^,]{1,40}?)?(?: on [^,]{1,30}?)? (?:as |to be |to become |to )?${ROLE}`,
    0.8,
    'office',
    'present',
  ),
  made(
    `^ (?:as |to be |to become |to |their |its )?${ROLE}`,
    0.8,
    'office',
    'present',
    new RegExp(`(?:^|[^\\p{L}])(?:${CHOOSING}|with) (?:\\p{Lu}\\p{L}+\\. )?$`, 'u'),
  ),
  made(
    `^${WHO} (?:succeeded|succeeds|replaced|replaces|followed|follows|took over from|takes over from) [^,]{1,60}? as ${ROLE}`,
    0.8,
    'office',
    'present',
  ),
  serving(
    '(?:works|serves|acts|sits|doubles|takes over|took over|continues|stays on|has served|has worked|has acted) as',
    'present',
    0.85,
  ),
  serving('(?:worked|served|acted|sat|stood in|started out|began|had served|had worked) as', 'past', 0.8),
  made(
    `^${WHO} ${ADVERBS}(?<role>(?:works|worked|is working|writes|wrote|plays|played|speaks|spoke|is employed|was employed|reports|reported|belongs|belonged) (?:for|at|by|with|to) ${INSIDE})(?=${MARK}| (?:${END_WORDS}))`,
    0.8,
    'noun',
  ),
  serving(
    '(?:resigned|resigns|retired|retires|stepped down|stood down|quit|was dismissed|was removed|was fired|was sacked|was ousted|was replaced|was voted out|left office|lost (?:his|her) (?:post|job|seat)) as',
    'past',
    0.7,
  ),
  made(
    `^['’]s? (?:role|job|position|post|office|work|title|occupation|profession) (?:is|was) (?:that of |to be |as )?${ROLE}`,
    0.8,
    'office',
  ),
  made(`^(?:, | \\(|,? [–—-] )${AGE}(?=an? |one of )${APPOSED}`, 0.85, 'noun'),
  made(`^(?:, | \\(|,? [–—-] )${AGE}${OPENED}${APPOSED}`, 0.85, 'office'),
  made(`^(?:, | \\(|,? [–—-] )(?<role>the ${INSIDE})(?=[,)](?! the| and the))`, 0.6, 'noun'),
  made(
    `^(?:,? \\(?\\p{N}{1,3}\\)?)?(?:, | \\(|,? [–—-] )${AGE}(?!said|says|told|who|which|and )${APPOSED}`,
    0.85,
    'office',
  ),
  made(`^(?: or|,)? (?:stands|stood) for ${ROLE}`, 0.95, 'noun'),
  made(
    `^["”’']?(?:,| \\()?,? (?:which |that )?(?:means|meaning|refers to|denotes|describes|is short for|short for|is an abbreviation (?:of|for)|is an acronym for|is the (?:name|term|word) (?:of|for)|i\\.e\\.,?|that is,?) ${ROLE}`,
    0.9,
    'noun',
  ),
  made(`^, or (?<role>(?:an? |the )?\\p{Ll}[^,;:()\\n]{2,80}?)(?=,)`, 0.8, 'noun'),
  made(`^: ${ROLE}`, 0.6, 'office'),
  // The lines below a signature.
  made(`^,?\\n${AGE}(?<role>\\p{L}[^\\n]{1,80})(?=\\n|$)`, 0.7, 'office'),
];

/** “The mayor of Marl is …”. */
function reversed(verbs: string, time: RoleTime): Describing {
  const named = '(?:now |currently |called |named |one |a man called |a woman called |the )*';
  return {
    ...made(
      `(?:^|[,;:(] |(?:^|[^\\p{L}])(?:[Aa]nd|but|while|said|that) )(?<role>(?:[Tt]he|[Aa]n?|[Oo]ur|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|${POSSESSOR})[^,;:]{2,90}?),? (?:${verbs}) ${named}$`,
      0.9,
      'office',
      time,
    ),
    ends: new RegExp(` (?:${verbs}) ${named}$`, 'u'),
  };
}

/** What English says before a name of its bearer. */
export const ENGLISH_BEFORE: readonly Describing[] = [
  reversed('is|remains|has been|are', 'present'),
  reversed('was|had been|were', 'past'),
  reversed('will be', 'future'),
  { ...made('(?:^|[\\n;,.•*-] ?)(?<role>\\p{L}[^,;:\\n|.]{1,60}?)(?: ?:| [–—-]) $', 0.8, 'office'), ends: /[:–—-] $/u },
  {
    ...made(
      `(?:^|[,;] |\\b(?:and|that|of|in|with|to|from|at) )(?<of>(?:the |an? |its |his |her )?[^,;:]{2,80}?)(?:, [^,;:]{2,80},)?,? (?:(?:which |that |who )?(?:is|was|are|were|has been|had been|will be|is being|being) )?(?:now |currently |then |also )*(?<role>${HELD_BY}) by (?:[^,;:]{1,40}?, |[^,;:]{1,40}? )?$`,
      0.85,
      'noun',
    ),
    ends: /\bby [^;:]{0,42}$/u,
  },
];
