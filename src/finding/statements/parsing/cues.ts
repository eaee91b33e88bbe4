import type { CueClass } from '../../../languages/cueWords.ts';
import type { SpeechLexicon } from '../../../languages/speechLexicon.ts';
import type { Frame, FrameSentence } from './frame.ts';
import type { Mention } from './mention.ts';

/**
 * How a mention stands to a cue verb. `before`: "Calder said"; `after`: "said Calder"; `apposition`: "Calder, the
 * captain, said"; `relative`: "Calder, who said"; `source`: "according to Calder"; `agent`: "described by Calder as";
 * `clause`: the subject of the clause on which the verb hangs ("Calder rose and said", "…, saying");
 * `listener`: "told Calder"; `quoted`: "quoted Calder as".
 */
export type Relation =
  | 'before'
  | 'after'
  | 'apposition'
  | 'relative'
  | 'source'
  | 'agent'
  | 'clause'
  | 'listener'
  | 'quoted';

/** A cue with those who may have spoken, by how they stand to it. */
export interface Cue {
  /** First and last token of the cue. */
  readonly first: number;
  readonly last: number;
  readonly kind: CueClass | 'source' | 'noun';
  /** "was told", "is called": the subject before it did not speak. */
  readonly isPassive: boolean;
  readonly subjects: ReadonlyMap<Mention, Relation>;
}

/** The cues of a sentence in order. `mentions` are those of the whole frame. */
export function cuesOf(
  frame: Frame,
  sentence: FrameSentence,
  mentions: readonly Mention[],
  lexicon: SpeechLexicon,
): readonly Cue[] {
  const here = mentions.filter(({ first, last }) => first >= sentence.from && last < sentence.to);
  const cues: Cue[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const phrase = phraseAt(frame, at, sentence.to, lexicon.sourcePhrases);
    if (phrase > 0) {
      const source = here.find(({ first }) => first >= at + phrase && first <= at + phrase + 1);
      const last = at + phrase - 1;
      if (source !== undefined)
        cues.push({ first: at, last, kind: 'source', isPassive: false, subjects: new Map([[source, 'source']]) });
      at = last;
      continue;
    }
    const impersonal = phraseAt(frame, at, sentence.to, lexicon.impersonals);
    if (impersonal > 0) {
      const source = here.findLast(
        ({ first, last, pronoun }) => last < at && pronoun === null && isGoverned(frame, first, lexicon),
      );
      const last = at + impersonal - 1;
      if (source !== undefined)
        cues.push({ first: at, last, kind: 'source', isPassive: false, subjects: new Map([[source, 'source']]) });
      at = last;
      continue;
    }
    const wording = phraseAt(frame, at, sentence.to, lexicon.wordPhrases);
    if (wording > 0) {
      const acting = here.filter((one) => one.last < at && isClauseSubject(frame, sentence, one, lexicon));
      const last = at + wording - 1;
      const [actor] = acting;
      // "zitierte Calder mit den Worten": the verb before has told whose words they are.
      const isQuoted = [...(cues.at(-1)?.subjects.values() ?? [])].includes('quoted');
      if (actor !== undefined && !isQuoted)
        cues.push({ first: at, last, kind: 'say', isPassive: false, subjects: new Map([[actor, 'before']]) });
      at = last;
      continue;
    }
    const ending = phraseAt(frame, at, sentence.to, lexicon.sourceEndings);
    if (ending > 0) {
      const source = here.findLast(({ last }) => last === at - 1);
      const last = at + ending - 1;
      if (source !== undefined)
        cues.push({ first: at, last, kind: 'source', isPassive: false, subjects: new Map([[source, 'source']]) });
      continue;
    }
    const cue = verbCue(frame, sentence, at, here, lexicon) ?? nounCue(frame, at, here, lexicon);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

function isGoverned({ tokens }: Frame, first: number, lexicon: SpeechLexicon): boolean {
  return lexicon.prepositions.has(tokens[first - 1]?.lower ?? '');
}

function phraseAt(frame: Frame, at: number, to: number, phrases: readonly (readonly string[])[]): number {
  const found = phrases.find((phrase) =>
    phrase.every((word, step) => at + step < to && frame.tokens[at + step]?.lower === word),
  );
  return found?.length ?? 0;
}

/** "her warning that", "the ministry's claim": a noun of speech with its possessor. */
function nounCue(frame: Frame, at: number, here: readonly Mention[], lexicon: SpeechLexicon): Cue | null {
  const token = frame.tokens[at];
  if (token === undefined || token.kind !== 'word' || !lexicon.speechNouns.has(token.lower)) return null;
  const owner = here.findLast(({ first, last, kind }) => {
    if (kind === 'possessive') return first < at && at - last <= 3;
    const mark = frame.tokens[last + 1];
    return last < at - 1 && at - last <= 4 && mark !== undefined && /^['’]s?$/u.test(mark.text);
  });
  return owner === undefined
    ? null
    : { first: at, last: at, kind: 'noun', isPassive: false, subjects: new Map([[owner, 'before']]) };
}

function verbCue(
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
  // "a report", "the claim", "to call on her": after an article it is a noun.
  if (before !== undefined && at > sentence.from && lexicon.determiners.has(before.lower)) return null;
  if (here.some(({ kind: of, first, headLast }) => of !== 'name' && first < at && at <= headLast)) return null;
  const subjects = new Map<Mention, Relation>();
  const start = verbGroupStart(frame, sentence, at, lexicon);
  const left = tokens[start - 1];
  const isPassive =
    !lexicon.quotedPassives.has(token.lower) &&
    !lexicon.endings.participle.test(token.lower) &&
    tokens.slice(start, at).some(({ lower }) => lexicon.passives.has(lower));
  // "Calder [says]": what an editor put in still has its subject before it.
  const edge = left?.text === '[' ? start - 1 : start;
  const right = here.find(({ first }) => first === at + 1);
  if (left !== undefined && edge > sentence.from && !isSubjectBehind(frame, edge, at, right, here, lexicon)) {
    addLeft(frame, sentence, edge, here, lexicon, subjects);
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
  if (right === undefined && kind === 'say' && lexicon.invertsFreely && followsQuotation(frame, start, lexicon)) {
    const subject = subjectBehindAdverbial(frame, at, here, lexicon);
    if (subject !== undefined) subjects.set(subject, 'before');
  }
  if (lexicon.agents.has(tokens[at + 1]?.lower ?? '')) {
    const agent = here.find(({ first }) => first === at + 2);
    if (agent !== undefined) subjects.set(agent, 'agent');
  }
  for (const mention of here) {
    if (mention.last < start && !subjects.has(mention) && isClauseSubject(frame, sentence, mention, lexicon)) {
      subjects.set(mention, 'clause');
    }
  }
  return { first: start, last: at, kind, isPassive, subjects };
}

/**
 * Where the subject may follow any verb: "In einem Interview sagte er". A pronoun behind the verb is its subject, and
 * what a preposition governs before it is none.
 */
function isSubjectBehind(
  { tokens }: Frame,
  start: number,
  at: number,
  right: Mention | undefined,
  here: readonly Mention[],
  lexicon: SpeechLexicon,
): boolean {
  if (!lexicon.invertsFreely || right === undefined) return false;
  if (lexicon.quoters.has(tokens[at]?.lower ?? '') && right.kind !== 'pronoun') return false;
  if (right.kind === 'pronoun') return true;
  const left = here.findLast(({ last }) => last === start - 1);
  if (left === undefined) return false;
  // "Der Zeitung sagte Calder": of a name and a description around the verb, the name is likelier to speak.
  if (right.kind === 'name' && left.kind !== 'name' && left.kind !== 'pronoun') return true;
  return lexicon.prepositions.has(tokens[left.first - 1]?.lower ?? '');
}

/** “…”, sagte am Montag in Larkhaven der Kapitän: the first whom no preposition governs, before the clause ends. */
function subjectBehindAdverbial(
  frame: Frame,
  at: number,
  here: readonly Mention[],
  lexicon: SpeechLexicon,
): Mention | undefined {
  return here.find(
    ({ kind, first }) =>
      kind !== 'possessive' &&
      first > at &&
      !isGoverned(frame, first, lexicon) &&
      frame.tokens.slice(at + 1, first).every((token) => token.kind === 'word'),
  );
}

/** “…”, beschreibt ein Zeuge: directly behind the quotation, up to a comma and a so. */
function followsQuotation({ tokens }: Frame, start: number, lexicon: SpeechLexicon): boolean {
  const before = tokens.slice(Math.max(0, start - 3), start).reverse();
  return before.some(
    ({ kind }, at) =>
      kind === 'quotation' &&
      before.slice(0, at).every((one) => one.kind === 'mark' || lexicon.afterQuotation.has(one.lower)),
  );
}

/** Where the verb's own adverbs and auxiliaries begin. */
function verbGroupStart(frame: Frame, sentence: FrameSentence, at: number, lexicon: SpeechLexicon): number {
  let start = at;
  while (start > sentence.from) {
    const token = frame.tokens[start - 1];
    if (token === undefined) break;
    const isPart =
      (token.kind === 'word' || /^['’]/u.test(token.text)) &&
      (lexicon.auxiliaries.has(token.lower) ||
        (lexicon.adverbs.has(token.lower) && !lexicon.pronouns.has(token.lower)) ||
        (lexicon.endings.adverb.test(token.lower) && !token.isCapital));
    if (!isPart) break;
    start -= 1;
  }
  return start;
}

function addLeft(
  frame: Frame,
  sentence: FrameSentence,
  start: number,
  here: readonly Mention[],
  lexicon: SpeechLexicon,
  subjects: Map<Mention, Relation>,
): void {
  const { tokens } = frame;
  const left = tokens[start - 1];
  if (left === undefined) return;
  if (left.kind === 'word' && lexicon.relatives.has(left.lower)) {
    const antecedent = here.findLast(({ last }) => last < start - 1);
    if (antecedent !== undefined && start - antecedent.last <= 4) subjects.set(antecedent, 'relative');
    return;
  }
  const adjacent = here.findLast(({ last }) => last === start - 1);
  if (adjacent !== undefined) {
    const isFree = (mention: Mention): boolean => !lexicon.prepositions.has(tokens[mention.first - 1]?.lower ?? '');
    // Where the verb may close its clause: "Calder hat in einem Interview erklärt".
    const subject =
      lexicon.invertsFreely && !isFree(adjacent)
        ? here.findLast((mention) => mention.last < adjacent.first && mention.kind !== 'possessive' && isFree(mention))
        : adjacent;
    if (subject !== undefined) subjects.set(subject, 'before');
    // "The head of the office, Calder, said": the apposition says who it is; both are right.
    return;
  }
  if (/^[,)\]—–-]$/u.test(left.text)) {
    for (const mention of here) {
      if (mention.last >= start - 1) break;
      const after = tokens[mention.last + 1];
      const opens = after !== undefined && /^[,([—–-]$/u.test(after.text);
      const isGoverned =
        lexicon.prepositions.has(tokens[mention.first - 1]?.lower ?? '') && mention.first > sentence.from;
      if (opens && mention.last + 1 < start - 1 && !isGoverned) {
        subjects.set(mention, 'apposition');
        break;
      }
    }
  }
}

/** Whether a mention stands where the subject of a clause does: at its start or before a verb, governed by nothing. */
function isClauseSubject(frame: Frame, sentence: FrameSentence, mention: Mention, lexicon: SpeechLexicon): boolean {
  const before = frame.tokens[mention.first - 1];
  const after = frame.tokens[mention.last + 1];
  if (mention.kind === 'possessive') return false;
  if (mention.first > sentence.from && before !== undefined) {
    if (lexicon.prepositions.has(before.lower) || lexicon.cues.get(before.lower) === 'tell') return false;
  }
  if (after === undefined || after.start >= (frame.tokens[sentence.to - 1]?.end ?? 0)) return false;
  if (/^['’]s?$/u.test(after.text)) return false;
  return looksLikeVerb(after.lower, lexicon) || /^[,([—–]$/u.test(after.text);
}

/** A guess from a word's form; a table of all verbs would be much longer and little better. */
export function looksLikeVerb(lower: string, lexicon: SpeechLexicon): boolean {
  if (lexicon.auxiliaries.has(lower) || lexicon.cues.has(lower) || lexicon.relatives.has(lower)) return true;
  if (lexicon.adverbs.has(lower) || lexicon.endings.adverb.test(lower)) return true;
  return lexicon.endings.verb.test(lower) && !lexicon.prepositions.has(lower) && !lexicon.determiners.has(lower);
}
