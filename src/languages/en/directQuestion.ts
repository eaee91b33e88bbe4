/** What may open a question before it is asked, and says nothing of it. */
const OPENING =
  /^(?:(?:please|hi|hello|hey|ok|okay|so|well|and|but|also|now|then|sorry|excuse me|just|quick question)\b[\s,.:!–—-]*)+/iu;

/** Polite ways to ask, up to the question itself. */
const POLITE = new RegExp(
  '^(?:' +
    '(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody|we|i)(?: please| kindly)? (?:tell|show|say|explain|remind|inform|let|find out|check|look up|know|clarify|ask)(?: (?:to )?(?:me|us))?(?: know)?|' +
    '(?:do|does|did) (?:you|we|anyone|anybody|someone)(?: happen to)? (?:know|say|recall|remember)|' +
    "(?:i|we)(?:['’]d| would) (?:like|love|be interested|want) to (?:know|ask|learn|find out)|" +
    "(?:i|we) (?:want|need|wish) to (?:know|find out)|(?:i|we)(?:['’]m| am|['’]re| are) (?:wondering|curious|trying to find out|looking for|asking)|(?:i|we) (?:wonder|ask)|" +
    'tell (?:me|us)|remind (?:me|us)|show (?:me|us)|find out|any idea|do the (?:documents|texts|sources|papers) say|does (?:the|this) (?:dossier|document|text|article|report) say|is it (?:known|said|clear)|it is asked' +
    ')(?: please)?(?: exactly)?,? (?:about )?' +
    '(?=(?:(?:at|by|for|from|in|of|on|to|under|with|since|until) )?(?:who|whom|whose|what|which|when|where|why|how|if|whether)\\b)',
  'iu',
);
/** “Could you name the members?” */
const REQUEST =
  /^(?:can|could|would|will) you (?:please |kindly )?(?=(?:name|list|enumerate|identify|give (?:me|us))\b)/iu;
const CLOSING = /(?<![\s,])[\s,]*(?:please|thanks|thank you|exactly)[\s?.!…]*$|(?<![\s?.!…])[\s?.!…]*$/iu;

const CONTRACTED =
  /^((?:(?:at|by|for|from|in|of|on|to|under|with|since|until) )?(?:who|what|where|when|why|how))'(s|re|d|ll)\b/iu;
const LONG: Readonly<Record<string, string>> = { s: 'is', re: 'are', d: 'did', ll: 'will' };

/** “who the mayor is”: the order of a question within another. */
const INDIRECT =
  /^(?<word>(?:who|what|where)(?: exactly)?) (?!(?:is|are|was|were|will|would|can|could|did|do|does|has|have|had)\b)(?<subject>(?!.*\b(?:who|that|which|says?|said)\b).+) (?<verb>is|are|was|were)$/iu;

/** “Please list the …”: what is to be done with what is asked for. */
const IMPERATIVE =
  /^(?:name|list|enumerate|identify|give(?: me| us)?)(?: (?:all|some|any|each|both|every))?(?: of)?(?= (?:the|\p{N}|\p{L}+s)\b)/iu;

/** An English question without what is said to be polite before it, and without the verb of a request; the rest as it is. */
export function withoutPoliteness(text: string): string {
  return outright(text).replace(IMPERATIVE, '');
}

function outright(text: string): string {
  const opening = OPENING.exec(text.trimStart())?.[0] ?? '';
  const rest = text.trimStart().slice(opening.length);
  return rest.replace(POLITE, '').replace(REQUEST, '');
}

/**
 * An English question as it is asked outright: “Could you tell me who the mayor is, please?” is “who is the mayor”. Without its
 * closing marks, with straight apostrophes, and with its question word in full. Words that open or close it politely are left out.
 */
export function directQuestion(text: string): string {
  const plain = text.replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ').trim().replace(CLOSING, '');
  const asked = outright(plain);
  const full = asked.replace(CONTRACTED, (_whole, word: string, verb: string) => `${word} ${LONG[verb.toLowerCase()]}`);
  return asked === plain ? full : full.replace(INDIRECT, '$<word> $<verb> $<subject>');
}
