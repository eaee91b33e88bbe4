/** The words by which questions of one language lean on what was asked before. Patterns are parts of a regular expression. */
export interface FollowUpWords {
  readonly language: string;
  /** What opens a question that goes on from another one. */
  readonly opening: string;
  /** What asks, with a preposition before it. */
  readonly asking: string;
  /** Whether what asks stands at the beginning; else it stands wherever the answer would. */
  readonly asksFirst: boolean;
  /** Pronouns for people, for things, and for either. */
  readonly people: string;
  readonly things: string;
  readonly either: string;
  readonly places: string;
  readonly times: string;
  readonly prepositions: string;
  readonly determiners: string;
  /** Verbs that stand between what asks and whom it asks about. */
  readonly auxiliaries: string;
  /** Whether a verb alone can mean what its subject did. */
  readonly dropsSubjects: boolean;
  readonly marks: { readonly before: string; readonly after: string };
}

const NONE = '$^';
const PLAIN = { before: '', after: '?' } as const;

export const FOLLOW_UP_WORDS: readonly FollowUpWords[] = [
  {
    language: 'en',
    opening: '(?:and\\s+)?(?:what|how)\\s+about|and|but|so|also|or|then',
    asking:
      '(?:(?:please\\s+)?tell\\s+me\\s+)?(?:(?:from|to|with|in|on|by|at|of|for|about|since|until)\\s+)?(?:whom|whose|who|(?:what|which)(?:\\s+(?:year|date|day|month|time|city|country|town|place|port|person|reason|number|share))?|when|where|why|how(?:\\s+(?:many|much|long|often|far|old|late|soon))?)(?:\\s+(?:exactly|precisely|else))?',
    asksFirst: true,
    people: 'he|she|him|her|his|hers',
    things: 'it|its|this|these|those|that(?=\\s*$)',
    either: 'they|them|their|theirs',
    places: 'there(?=\\s*$)',
    times: 'then(?=\\s*$)|that\\s+(?:day|year|month|time)|at\\s+the\\s+time',
    prepositions:
      'in|on|at|to|from|with|without|about|by|for|of|against|after|before|during|since|until|near|between|under|over|through|into',
    determiners: 'the|a|an|this|these|those',
    auxiliaries: 'did|does|do|was|were|is|are|has|have|had|will|would|can|could|should',
    dropsSubjects: false,
    marks: PLAIN,
  },
  {
    language: 'de',
    opening: '(?:und\\s+)?was\\s+ist\\s+mit|und|aber|oder|dann',
    asking:
      '(?:(?:in|auf|an|mit|von|aus|seit|bis|für|über|um)\\s+)?(?:wer|wem|wen|wessen|wann|woher|wohin|wo|warum|weshalb|wieso|wie(?:\\s*viele?|\\s+lange|\\s+oft)?|welche[rsnm]?(?:\\s+\\p{L}+)?|was)(?:\\s+genau)?',
    asksFirst: true,
    people: 'er|ihm|ihn|seine[rsnm]?',
    things: 'es|dies|diese[rsnm]?|darüber|dazu|davon|damit|dafür|dagegen|daran|das(?=\\s*$)',
    either: 'sie|ihr|ihre[rsnm]?|ihnen',
    places: 'dort|dorthin|da(?=\\s*$)',
    times: 'damals',
    prepositions: 'im|in|am|an|auf|aus|bei|beim|mit|nach|seit|über|um|von|vom|vor|zu|zum|zur|für|gegen|ohne|bis',
    determiners: 'der|die|das|den|dem|des|ein|eine[rsnm]?',
    auxiliaries: 'hat|haben|hatte|hatten|ist|sind|war|waren|wird|wurde|wurden',
    dropsSubjects: false,
    marks: PLAIN,
  },
  {
    language: 'es',
    opening: '(?:y\\s+)?qué\\s+(?:hay\\s+)?de|y|e|pero|o|entonces',
    asking:
      '(?:(?:a|de|con|en|por|para|desde|hasta)\\s+)?(?:quién(?:es)?|qué|cuándo|dónde|adónde|cómo|cuánt[oa]s?|cuál(?:es)?|quienes|quien|cuando|donde)(?:\\s+exactamente)?',
    asksFirst: true,
    people: 'él|ella|ellos|ellas',
    things: 'eso|esto|ello|lo',
    either: 'le|les|su|sus',
    places: 'allí|ahí|allá',
    times: 'entonces(?=\\s*$)',
    prepositions: 'en|a|al|de|del|con|sin|por|para|desde|hasta|sobre|contra|entre|ante',
    determiners: 'el|la|los|las|un|una|unos|unas',
    auxiliaries: 'ha|han|había|fue|fueron|es|son|era',
    dropsSubjects: true,
    marks: { before: '¿', after: '?' },
  },
  {
    language: 'ru',
    opening: '(?:а|и)\\s+(?:что\\s+)?(?:насчёт|насчет)|а|и|но|или',
    asking:
      '(?:(?:в|на|с|из|от|до|о|об|у|к|по|за)\\s+)?(?:кто|кого|кому|кем|ком|когда|где|куда|откуда|почему|зачем|сколько|как(?:ой|ая|ое|ие|им|ом|ого|ую)?|что|чего|чему|чём|чем)(?:\\s+именно)?',
    asksFirst: true,
    people: 'он|она|они|ему|ей|ими|нему|нём|нем|ней|них',
    things: 'это|этого|этом|этим|этому|оно',
    either: 'его|её|ее|их|им|него|неё|нее|ним',
    places: 'там|туда|оттуда',
    times: 'тогда',
    prepositions: 'в|во|на|с|со|из|от|до|о|об|у|к|по|за|для|без|после|перед|при|через|между',
    determiners: NONE,
    auxiliaries: 'был|была|было|были',
    dropsSubjects: false,
    marks: PLAIN,
  },
  {
    language: 'ar',
    opening:
      'و?ماذا\\s+عن|و(?=(?:متى|أين|اين|لماذا|كيف|كم|من|ماذا|ما|هل|في|عن|على|مع|إلى|بعد|قبل|منذ)(?!\\p{L}))|و|ثم|لكن',
    asking:
      '(?:(?:في|من|إلى|الى|على|عن|مع|منذ|حتى)\\s+)?(?:(?:من|ما)\\s+(?:هو|هي|هم)|متى|أين|اين|لماذا|كيف|كم|ماذا|من|ما|أي|هل)(?:\\s+بالضبط)?',
    asksFirst: true,
    people: NONE,
    things: 'ذلك|هذا|هذه|تلك',
    either: 'هو|هي|هم|عنه|عنها|عنهم|له|لها|لهم|معه|معها|معهم|إليه|إليها|منه|منها',
    places: 'هناك',
    times: 'حينها|عندها|آنذاك',
    prepositions: 'في|من|إلى|الى|على|عن|مع|منذ|حتى|بعد|قبل|ضد|حول',
    determiners: NONE,
    auxiliaries: 'كان|كانت|كانوا',
    dropsSubjects: true,
    marks: { before: '', after: '؟' },
  },
  {
    language: 'tr',
    opening: 've|peki(?:\\s+ya)?|ya|ama|veya',
    asking:
      'ne\\s+zaman|nerede|nereye|nereden|neden|niçin|niye|nasıl|kim(?:i|e|in|den|le)?|kaç|hangi(?:\\s+\\p{L}+)?|neyi|neye|ne',
    asksFirst: false,
    people: 'onlar|onları|onlara|onların',
    things: 'bu|bunu|buna|bunun|bundan|şu|şunu',
    either: 'o(?!\\s+zaman)|onu|ona|onun|ondan|onunla',
    places: 'orada|oraya|oradan',
    times: 'o\\s+zaman',
    prepositions: NONE,
    determiners: NONE,
    auxiliaries: NONE,
    dropsSubjects: true,
    marks: PLAIN,
  },
  {
    language: 'zh',
    opening: '那么|那麼|那(?![里儿边裡個个天年时時])|还有|還有|而且|以及',
    asking:
      '在?(?:什么时候|什麼時候|何时|何時|哪一?[年天]|哪里|哪裡|哪儿|何处|何處)|多少|[几幾][个個人年天]|为什么|為什麼|为何|為何|怎么|怎麼|如何|什么|什麼|谁|誰',
    asksFirst: false,
    people: '他们|她们|他們|她們|他|她',
    things: '它|这件事|這件事|此事|这|這',
    either: NONE,
    places: '那里|那儿|那边|那裡',
    times: '当时|當時|那时|那時|那天',
    prepositions: NONE,
    determiners: NONE,
    auxiliaries: NONE,
    dropsSubjects: true,
    marks: { before: '', after: '？' },
  },
];
