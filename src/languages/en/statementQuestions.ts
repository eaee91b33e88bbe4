import type { StatementAsked, StatementForm, StatementWords } from '../parts/statementWords.ts';
import { words, wordsOf } from '../wordList.ts';
import { directQuestion, withoutPoliteness } from './directQuestion.ts';
import { formsOf } from './regularVerb.ts';
import { doingInEnglish } from './speechActs.ts';

/** Verbs that ask for someone's words wherever they are. */
const SPEAKING =
  'say tell think believe write state declare announce call describe label promise pledge vow warn deny admit acknowledge claim ' +
  'allege argue maintain insist stress emphasise emphasize answer reply respond react comment remark explain predict ' +
  'propose suggest recommend demand urge criticise criticize condemn denounce praise reject dismiss confirm assure ' +
  'express voice complain threaten testify recall add note point reveal request request concede conclude advise thank ' +
  'accuse blame support oppose apologise apologize welcome attack defend object';
/** Those of them that do something else than speak as often. */
const LOOSE: ReadonlySet<string> = words(
  'attack defend support oppose call answer object express voice request reject welcome point note add react respond reply ' +
    'dismiss see view regard rate judge feel put make charge recall reveal confirm conclude support describe label expect agree',
);
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'say says said saying',
  tell: 'tell tells told telling',
  think: 'think thinks thought thinking',
  write: 'write writes wrote written writing',
  admit: 'admit admits admitted admitting',
};

const FORMS: readonly (readonly string[])[] = wordsOf(SPEAKING).map((verb) =>
  IRREGULAR[verb] === undefined ? formsOf(verb) : wordsOf(IRREGULAR[verb]),
);
const BASE_OF: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)),
);
const BASES = wordsOf(SPEAKING).join('|');
/** Past forms: the others of most are nouns as well. */
const PAST = [
  ...FORMS.flatMap((forms) => forms.slice(2, -1)),
  'says',
  'thinks',
  'believes',
  'denies',
  'criticises',
  'criticizes',
  'praises',
  'spoke',
  'spoken',
  'talked',
].join('|');
const DO = '(?:did|does|do|has|have|had|would)';
const ADVERBS =
  '(?:(?:also|ever|really|actually|publicly|later|then|first|just|once|himself|herself|themselves|itself) )*';
/** A noun that is asked for, without a verb in it. */
const KIND =
  '(?<kind>(?:(?!(?:is|are|was|were|be|been|did|do|does|has|have|had|will|would|can|could|made|makes|led|caused|causes|prompted|increased|the|a|an|to|of|in|by)\\b)\\p{L}+ ){1,3}?)';
const ABOUT =
  '(?:about|on|of|regarding|concerning|as to|with regard to|over|to|towards?|for|against|that|when asked about|in response to|in answer to|if|whether)';
const NOUNS =
  'view|position|opinion|stance|reaction|response|comment|statement|word|remark|answer|reply|explanation|verdict|assessment|' +
  'attitude|argument|message|criticism|warning|promise|pledge|demand|claim|advice|proposal|objection|account|description|complaint|denial|testimony|prediction';

/** Someone is named in few words; a bound on them keeps the time in proportion to the length of the question. */
const SPEAKER = '(?<speaker>.{1,120}?)';
const TOPIC = '(?<topic>[\\s\\S]+)';

interface Pattern {
  readonly form: StatementForm;
  readonly pattern: RegExp;
  readonly isLoose?: true;
  /** As it is asked within a polite question: “what Calder said”. */
  readonly isIndirect?: true;
}

const at = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'iu');

/** The first that fits counts. Groups: `speaker`, `act`, `topic`. */
const PATTERNS: readonly Pattern[] = [
  { form: 'according', pattern: at(`according to (?<speaker>[^,]+), ${TOPIC}`) },
  { form: 'according', pattern: at('(?<topic>.+?),? according to (?<speaker>[\\s\\S]+)') },
  {
    form: 'according',
    pattern: at(`in (?<speaker>[^,]+?)(?:'s|') (?:view|opinion|words|eyes|account|judgement|judgment), ${TOPIC}`),
  },
  { form: 'according', pattern: at(`in the (?:view|opinion|words|eyes|account) of (?<speaker>[^,]+), ${TOPIC}`) },
  {
    form: 'according',
    pattern: at('(?<topic>.+?),? in the (?:view|opinion|words|eyes|account) of (?<speaker>[\\s\\S]+)'),
  },
  {
    form: 'what',
    pattern: at(
      `what (?:else |exactly |words |things )?${DO} ${SPEAKER} ${ADVERBS}(?<act>say|think|believe|write|express|testify|call|describe|label)(?:,? ${TOPIC})?`,
    ),
  },
  { form: 'what', pattern: at(`what ${DO} ${SPEAKER} ${ADVERBS}(?<act>make) of ${TOPIC}`) },
  {
    form: 'what',
    isIndirect: true,
    pattern: at(
      `what (?<speaker>(?=(?-i:\\p{Lu})|the )(?:.{1,120}?)) (?:has |have |had )?${ADVERBS}(?<act>${PAST})(?: ${TOPIC})?`,
    ),
  },
  {
    form: 'what',
    pattern: at(`what ${DO} ${SPEAKER} ${ADVERBS}(?<act>tell|told) (?:.{1,120}? )?${ABOUT} ${TOPIC}`),
  },
  {
    form: 'what',
    pattern: at(
      `what (?:else |exactly )?${DO} ${SPEAKER} ${ADVERBS}(?<act>${BASES}|said|told|written|thought|promised|called|announced)(?: ${TOPIC})?`,
    ),
  },
  {
    form: 'what',
    pattern: at(
      `(?:about|on|of|against) (?:what|whom?) ${DO} ${SPEAKER} ${ADVERBS}(?<act>speak|warn|complain|talk|comment|write)(?<topic>)`,
    ),
  },
  {
    form: 'what',
    pattern: at(
      `what (?:was|is|were|has been|had been) (?<act>said|written|announced|promised|claimed|stated|demanded|proposed) by ${SPEAKER}(?: ${ABOUT} ${TOPIC})?`,
    ),
  },
  { form: 'what', pattern: at(`what has ${SPEAKER} (?:got )?to (?<act>say)(?: ${ABOUT} ${TOPIC})?`) },
  {
    form: 'what',
    pattern: at(
      `(?:how|in what words|in which words|with what words|in what way|what) ${DO} ${SPEAKER} ${ADVERBS}(?<act>react|respond|reply)(?: to)? ${TOPIC}`,
    ),
  },
  {
    form: 'what',
    pattern: at(
      `(?:how|in what words|in which words|with what words|as what) ${DO} ${SPEAKER} ${ADVERBS}(?<act>describe|explain|justify|characterise|characterize|defend|assess|comment on|interpret|criticise|criticize|answer)(?: ${TOPIC})?`,
    ),
  },
  {
    form: 'what',
    isLoose: true,
    pattern: at(
      `(?:how|as what) ${DO} ${SPEAKER} ${ADVERBS}(?<act>see|view|regard|rate|judge|feel about|put)(?: ${TOPIC})?`,
    ),
  },
  {
    form: 'what',
    pattern: at(
      `what (?:is|was|are|were) (?:the )?${SPEAKER}(?:'s|') (?:\\p{L}+ )?(?<act>${NOUNS})s?(?: ${ABOUT} ${TOPIC})?`,
    ),
  },
  {
    form: 'what',
    pattern: at(
      `what (?:is|was|are|were) the (?:\\p{L}+ )?(?<act>${NOUNS})s? (?:of|from|by) ${SPEAKER} ${ABOUT} ${TOPIC}`,
    ),
  },
  {
    form: 'what',
    pattern: at(
      `(?:what|which) (?<act>${NOUNS}) ${DO} ${SPEAKER} (?:have|hold|take|express|give|make|voice) ${ABOUT} ${TOPIC}`,
    ),
  },
  {
    form: 'what',
    isLoose: true,
    pattern: at(`what (?:is|was|has been) (?<act>said|written) (?:about|on|of) ${TOPIC}`),
  },
  {
    form: 'whom',
    pattern: at(
      `whom? ${DO} ${SPEAKER} ${ADVERBS}(?<act>criticise|criticize|praise|accuse|blame|condemn|thank|warn|attack|denounce|commend|support|defend)(?: ${TOPIC})?`,
    ),
  },
  {
    form: 'who',
    pattern: at(`(?:by whom|by which \\p{L}+) (?:was|were|is|are) (?<topic>.+?) (?<act>${PAST})(?: [\\s\\S]+)?`),
  },
  { form: 'who', pattern: at(`who (?:was|were|is|are) (?<topic>.+?) (?<act>${PAST}) by`) },
  {
    form: 'who',
    pattern: at(
      `who (?:is|was|were|are) (?<act>critical of|opposed to|against|in favour of|in favor of|supportive of) ${TOPIC}`,
    ),
  },
  {
    form: 'who',
    pattern: at(
      `who (?:else )?(?:has |have |had )?${ADVERBS}(?<act>${PAST})(?: (?:about|of|on|that|for|against|with))? ${TOPIC}`,
    ),
  },
  {
    form: 'who',
    pattern: at(
      `(?:which|what) ${KIND}(?:has |have |had )?${ADVERBS}(?<act>${PAST})(?: (?:about|of|on|that|for|against))? ${TOPIC}`,
    ),
  },
  {
    form: 'who',
    pattern: at(
      `whose (?:words|statement|view|opinion|phrase|remark|quote) (?:is|was|are|were|is it that|was it that) (?<act>)${TOPIC}`,
    ),
  },
  {
    form: 'whether',
    pattern: at(
      `(?:is it true that |is it (?:right|correct) that )?(?:did|does|has|have|had) ${SPEAKER} ${ADVERBS}(?<act>say|said|claim|claimed|deny|denied|promise|promised|announce|announced|admit|admitted|confirm|confirmed|warn|warned|criticise|criticize|criticised|criticized|praise|praised|state|stated|think|believe|accuse|accused|reject|rejected|apologise|apologize|apologised|apologized|comment)(?: (?:that|about|on|of|for))? ${TOPIC}`,
    ),
  },
];

/** Acts that are asked for by an adjective. */
const ACTS: Readonly<Record<string, string>> = {
  'critical of': 'criticise',
  'opposed to': 'oppose',
  against: 'oppose',
  'in favour of': 'support',
  'in favor of': 'support',
  'supportive of': 'support',
};

/** Words that stand for someone of whom another sentence tells, or for nobody. */
const NOBODY =
  /^(?:he|she|they|it|i|we|you|that|this|there|those|these|anyone|anybody|someone|somebody|everyone|people|one)$/iu;
/** Someone is named in few words. */
const LONGEST_SPEAKER = 9;
/** Words after which a noun follows, and verbs: what was taken for a verb of speech is none. */
const UNFINISHED = /(?:^|\s)(?:the|an?|his|her|its|their|our|your|my|such|two|of|to|in|on|for|by|not|never)$/iu;
const CLAUSE = /(?:^|\s)(?:is|are|was|were|been|said|says|not|never|did|does|things|which|what|who|whom)(?:\s|$)/iu;

function read(question: string): StatementAsked | null {
  const asked = directQuestion(question);
  const isPolite = withoutPoliteness(question) !== question.trimStart();
  for (const { form, pattern, isLoose = false, isIndirect = false } of PATTERNS) {
    if (isIndirect && !isPolite) continue;
    const groups = pattern.exec(asked)?.groups;
    if (groups === undefined) continue;
    const speaker = groups['speaker']?.trim() ?? null;
    if (speaker !== null && !isSomeone(speaker)) continue;
    const topic = [groups['kind'] ?? '', groups['topic'] ?? ''].join(' ').trim();
    const act = ACTS[groups['act'] ?? ''] ?? (groups['act'] ?? 'say').toLowerCase();
    return { form, speaker, topic, act, isLoose: isLoose || LOOSE.has(BASE_OF.get(act) ?? act) };
  }
  return null;
}

function isSomeone(words: string): boolean {
  return (
    !NOBODY.test(words) && !UNFINISHED.test(words) && !CLAUSE.test(words) && wordsOf(words).length <= LONGEST_SPEAKER
  );
}

export const englishStatements: StatementWords = { read, doing: doingInEnglish };
