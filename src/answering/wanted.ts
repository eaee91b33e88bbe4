/** What a question asks for. */
export type Wanted =
  | 'person'
  | 'place'
  | 'time'
  | 'number'
  | 'statement'
  | 'reason'
  | 'manner'
  | 'definition'
  | 'list'
  | 'yes or no'
  | 'other';

/**
 * The words that tell what is asked for; the first that fits counts. English first, then the question words of the
 * other languages whose documents are analysed.
 */
const TELLING: readonly (readonly [RegExp, Wanted])[] = [
  [/\b(?:what|which) did .+ (?:say|tell|declare|state|claim|announce|stress|write|promise)\b/iu, 'statement'],
  [/\bwhat (?:was|were|is) .+ (?:statement|opinion|position|view|words)\b/iu, 'statement'],
  [
    /\b(?:when|what (?:year|date|day|month|time|century|decade)|(?:which|in what) (?:year|date|day|month|century|decade)|since when|how long|until when)\b/iu,
    'time',
  ],
  [/\b(?:where|(?:what|which) (?:place|city|country|countries|town|state|region|continent|river))\b/iu, 'place'],
  [
    /\b(?:how (?:many|much|old|far|large|big|high|tall|deep|often|heavy)|(?:what|which) (?:number|amount|share|percentage|percent|size|population|price|temperature))\b/iu,
    'number',
  ],
  [/\b(?:why|for what reason|what (?:reason|caused?|made|led|prompted|motivated))\b/iu, 'reason'],
  [/^\s*(?:what is (?:meant by|the meaning of)|define|what does .+ mean|who (?:is|was) \p{L}+\s*\??$)/iu, 'definition'],
  [/\b(?:who|whom|whose)\b/iu, 'person'],
  [/^\s*(?:name|list|which .+s (?:are|were|did|do|have|take|took)|what are)\b/iu, 'list'],
  [/\bhow\b/iu, 'manner'],
  [/^\s*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/iu, 'yes or no'],
  [/(?<!\p{L})(?:wann|cuándo|cuando|когда|متى|ne zaman)(?!\p{L}{3})/iu, 'time'],
  [
    /(?<!\p{L})(?:wo|woher|wohin|dónde|donde|где|куда|откуда|أين|اين|nerede|nereye|nereden)(?!\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Arabic})/iu,
    'place',
  ],
  [
    /(?<!\p{L})(?:wie ?viele?|cuántos|cuántas|cuánto|сколько|كم|kaç)(?!\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Arabic})/iu,
    'number',
  ],
  [/(?<!\p{L})(?:warum|weshalb|por qué|почему|зачем|لماذا|neden|niçin)/iu, 'reason'],
  [
    /(?<!\p{L})(?:wer|wem|wen|wessen|quién|quien|quiénes|кто|кого|кому|кем|من هو|من هي|kim|kimi)(?!\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Arabic})/iu,
    'person',
  ],
  // Written without spaces, so no border of a word can be asked for.
  [/什么时候|什麼時候|何时|何時|哪年|哪一年|哪天/u, 'time'],
  [/哪里|哪裡|何处|何處|哪儿|在哪/u, 'place'],
  [/多少|几[个人年天]|幾[個人年天]/u, 'number'],
  [/为什么|為什麼|为何|為何/u, 'reason'],
  [/谁|誰/u, 'person'],
];

/** Tells what a question asks for, by its words. */
export function wantedBy(text: string): Wanted {
  return TELLING.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
}
