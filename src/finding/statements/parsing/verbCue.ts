import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { isClauseSubject, isGoverned, isModifier } from './clauses.ts';
import type { Cue, Relation } from './cue.ts';
import { isClitic } from './descriptions.ts';
import type { Frame, FrameSentence, FrameToken } from './frame.ts';
import type { Mention } from './mention.ts';
import { addSubjectsBefore } from './subjectsBefore.ts';
import { isThing } from './things.ts';

/** The cue that a verb of speech makes at a token; null if there is none, or if the word is a noun there. */
export function verbCueAt(
  frame: Frame,
  sentence: FrameSentence,
  at: number,
  here: readonly Mention[],
  lexicon: SpeechLexicon,
): Cue | null {
  const { tokens } = frame;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const kind = lexicon.cues.get(token.lower);
  if (kind === undefined || (token.isCapital && at > sentence.from && lexicon.hasCapitals)) return null;
  const before = tokens[at - 1];
  // "a report", "the claim": a noun after an article.
  if (before !== undefined && at > sentence.from && lexicon.determiners.has(before.lower) && !isClitic(before, lexicon))
    return null;
  if (here.some(({ kind: of, first, headLast }) => of !== 'name' && first < at && at <= headLast)) return null;
  const subjects = new Map<Mention, Relation>();
  const start = verbGroupStart(frame, sentence, at, lexicon);
  const left = tokens[start - 1];
  const bracket = passiveBracket(frame, sentence, at, lexicon);
  const isPassive =
    bracket !== null ||
    (!lexicon.quotedPassives.has(token.lower) &&
      !lexicon.endings.participle.test(token.lower) &&
      tokens.slice(start, at).some(({ lower }) => lexicon.passives.has(lower)));
  // "Calder [says]": the subject of a verb that an editor added is before the bracket.
  const edge = left?.text === '[' ? start - 1 : start;
  const isJoined = edge > sentence.from + 1 && lexicon.joinsVerbs?.has(left?.lower ?? '') === true;
  const right = isJoined
    ? undefined
    : here.find(
        (one) => beginsAfter(frame, objectStart(frame, at, lexicon), one, lexicon) && !isThing(frame, one, at, lexicon),
      );
  if (left !== undefined && edge > sentence.from && !isSubjectBehind(frame, edge, at, right, here, lexicon)) {
    const persons = here.filter((one) => !isThing(frame, one, at, lexicon));
    addSubjectsBefore(frame, sentence, edge, persons, lexicon, subjects);
  }
  const own = here.find(({ first, last }) => first === at && last === at);
  if (own !== undefined) subjects.set(own, 'before');
  if (right !== undefined) {
    const isInverted = kind === 'say' || kind === 'weak' || lexicon.invertsFreely || !lexicon.hasCapitals;
    const isSubject =
      lexicon.invertsFreely &&
      !subjects.size &&
      (kind === 'say' || right.kind === 'pronoun' || right.kind === 'name' || followsQuotation(frame, start, lexicon));
    const isObject =
      !isSubject && lexicon.invertsFreely && kind === 'call' && right.kind !== 'pronoun' && right.kind !== 'name';
    const isQuoted = lexicon.quoters.has(token.lower) && tokens[right.last + 1]?.kind === 'word' && !isPassive;
    if (!subjects.has(right))
      subjects.set(right, isQuoted ? 'quoted' : isSubject ? 'before' : isInverted && !isObject ? 'after' : 'listener');
  }
  if (isJoined && subjects.size === 0) {
    // "Die Reederei wies das zurück und nannte es „…“": the subject of the verb before.
    const shared = here.find((one) => one.last < start && isFreeSubject(frame, one, at, lexicon));
    if (shared !== undefined) subjects.set(shared, 'before');
  }
  const isSpeaking = kind === 'say' || kind === 'call';
  if (right === undefined && isSpeaking && lexicon.invertsFreely && followsQuotation(frame, start, lexicon)) {
    const subject = subjectBehindAdverbial(frame, at, here, lexicon);
    if (subject !== undefined) subjects.set(subject, 'before');
  }
  if (lexicon.agents.has(tokens[at + 1]?.lower ?? '')) {
    const agent = here.find(({ first }) => first === at + 2);
    if (agent !== undefined) subjects.set(agent, 'agent');
  }
  if (bracket !== null) {
    const agent = here.find(({ first, last }) => isAgent(tokens[first - 1], lexicon) && first > bracket && last < at);
    if (agent !== undefined) subjects.set(agent, 'agent');
  }
  for (const mention of here) {
    if (mention.last >= start || subjects.has(mention) || isThing(frame, mention, at, lexicon)) continue;
    if (isClauseSubject(frame, sentence, mention, lexicon)) subjects.set(mention, 'clause');
  }
  return { first: start, last: at, kind, isPassive, subjects };
}

/** Most words that describe a name between it and the verb before it. */
const MOST_MODIFIERS = 2;

/** Whether a mention begins right behind a verb, or is a name behind words that describe it: "said former senator Calder". */
function beginsAfter({ tokens }: Frame, verb: number, { first, kind }: Mention, lexicon: SpeechLexicon): boolean {
  if (first === verb + 1) return true;
  if (kind !== 'name' || first <= verb || first > verb + 1 + MOST_MODIFIERS || lexicon.invertsFreely) return false;
  return tokens.slice(verb + 1, first).every((token) => isModifier(token, lexicon));
}

/** The last token before the object of a verb: the adverbs behind a verb of quoting are passed over: „zitiert dazu Calder“. */
function objectStart({ tokens }: Frame, at: number, lexicon: SpeechLexicon): number {
  let last = at;
  if (!lexicon.quoters.has(tokens[at]?.lower ?? '')) return at;
  while (lexicon.adverbs.has(tokens[last + 1]?.lower ?? '')) last += 1;
  return last;
}

function isAgent(preposition: FrameToken | undefined, { agents }: SpeechLexicon): boolean {
  return agents.has(preposition?.lower ?? '');
}

/**
 * "Holt wurde von Calder als „…“ bezeichnet": the auxiliary of a passive whose participle closes the clause; null if there is
 * none, or if another verb of speech or the end of the clause is between.
 */
function passiveBracket({ tokens }: Frame, { from }: FrameSentence, at: number, lexicon: SpeechLexicon): number | null {
  const { closingParticiple, quotedPassives, passives, cues } = lexicon;
  const verb = tokens[at]?.lower ?? '';
  if (closingParticiple?.test(verb) !== true || quotedPassives.has(verb)) return null;
  for (let before = at - 1; before >= from; before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.text === ',' || cues.has(token.lower)) return null;
    if (passives.has(token.lower)) return before;
  }
  return null;
}

/** Whether a mention can be the subject of a verb behind it, by what governs it. */
function isFreeSubject(frame: Frame, mention: Mention, verb: number, lexicon: SpeechLexicon): boolean {
  return (
    mention.kind !== 'possessive' &&
    !isGoverned(frame, mention.first, lexicon) &&
    !isThing(frame, mention, verb, lexicon)
  );
}

/** The first token of the adverbs and auxiliaries before a verb. */
function verbGroupStart(frame: Frame, sentence: FrameSentence, at: number, lexicon: SpeechLexicon): number {
  let start = at;
  while (start > sentence.from) {
    const token = frame.tokens[start - 1];
    if (token === undefined) break;
    // An auxiliary can be shortened to a mark: ’ve, ’d.
    const isPart =
      (token.kind === 'word' || /^['’]/u.test(token.text)) &&
      (lexicon.auxiliaries.has(token.lower) ||
        (start === at && isClitic(token, lexicon)) ||
        (lexicon.adverbs.has(token.lower) && !lexicon.pronouns.has(token.lower)) ||
        (lexicon.endings.adverb.test(token.lower) && !token.isCapital));
    if (!isPart) break;
    start -= 1;
  }
  return start;
}

/**
 * Whether the subject follows the verb, in a language in which it can follow any verb: "In einem Interview sagte er". A
 * pronoun behind the verb is its subject, and a mention before the verb is not if a preposition governs it.
 */
function isSubjectBehind(
  frame: Frame,
  start: number,
  at: number,
  right: Mention | undefined,
  here: readonly Mention[],
  lexicon: SpeechLexicon,
): boolean {
  if (!lexicon.invertsFreely || right === undefined) return false;
  if (lexicon.quoters.has(frame.tokens[at]?.lower ?? '') && right.kind !== 'pronoun') return false;
  if (right.kind === 'pronoun') return true;
  const left = here.findLast(({ last }) => last === start - 1);
  if (left === undefined) return false;
  // "Der Zeitung sagte Calder": of a name and a description beside the verb, the name is likelier to speak.
  if (right.kind === 'name' && left.kind !== 'name' && left.kind !== 'pronoun') return true;
  // "Zum Thema Steuern sagte Ana Calder": a noun that looks like a name of one word, behind another noun.
  const isBehindNoun = frame.tokens[left.first - 1]?.isCapital === true;
  if (lexicon.capitalisesNouns && left.first === left.last && right.kind === 'name' && right.last > right.first)
    if (isBehindNoun) return true;
  return isGoverned(frame, left.first, lexicon);
}

/**
 * “…”, sagte am Montag in Larkhaven der Kapitän: the first mention before the end of the clause that is not governed.
 */
function subjectBehindAdverbial(
  frame: Frame,
  at: number,
  here: readonly Mention[],
  lexicon: SpeechLexicon,
): Mention | undefined {
  return here.find(
    (one) =>
      !isThing(frame, one, at, lexicon) &&
      one.kind !== 'possessive' &&
      one.first > at &&
      !isGoverned(frame, one.first, lexicon) &&
      frame.tokens.slice(at + 1, one.first).every((token) => token.kind === 'word'),
  );
}

/** “…”, beschreibt ein Zeuge: whether a quotation is right before a token, but for marks and words such as so. */
function followsQuotation({ tokens }: Frame, start: number, lexicon: SpeechLexicon): boolean {
  const before = tokens.slice(Math.max(0, start - 3), start).reverse();
  return before.some(
    ({ kind }, at) =>
      kind === 'quotation' &&
      before.slice(0, at).every((one) => one.kind === 'mark' || lexicon.afterQuotation.has(one.lower)),
  );
}
