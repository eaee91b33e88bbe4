import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { Cue, Relation } from '../parsing/cue.ts';
import type { Mention } from '../parsing/mention.ts';
import { type ReadSentence, type Setting, sentenceAt } from '../parsing/setting.ts';
import type { Certain } from './certain.ts';
import { definedSpeaker, ellipticSpeaker, embeddedSpeaker, frontedSpeaker, repliesTo } from './otherClauses.ts';
import { agentSpeaker } from './passives.ts';

/** How sure each structure is. */
const CONFIDENCE = { agent: 0.88, ownClause: 0.85, reply: 0.8, owner: 0.85 } as const;
const SOMEONE: ReadonlySet<Mention['kind']> = new Set(['name', 'role', 'body']);
/** How a subject that begins a clause can be related to the verb of speech in it. */
const OWN: ReadonlySet<Relation> = new Set(['before', 'apposition', 'relative']);
/** Verbs of which “by Calder” names the speaker, and verbs that make the subject of a clause its speaker. */
const SPEAKING: ReadonlySet<Cue['kind']> = new Set(['say', 'tell', 'call', 'weak']);

/**
 * The speaker by the clause that a quotation is in, if the sentence has several who may speak: the one by whom somebody was
 * told or described, or the subject of the clause that begins behind the quotation before it. Null if the sentence has no
 * such structure, or if a verb of speech follows the quotation.
 */
export function clauseSpeaker(setting: Setting, token: number, lexicon: SpeechLexicon): Certain | null {
  const sentence = sentenceAt(setting, token);
  if (sentence === undefined) return null;
  const beside =
    agentSpeaker(setting, token, lexicon) ??
    frontedSpeaker(setting, sentence, token, lexicon) ??
    definedSpeaker(setting, sentence, token, lexicon) ??
    senderOf(setting, sentence, token, lexicon) ??
    sourceBehind(setting, sentence, token) ??
    ownerSpeaker(setting, sentence, token, lexicon);
  if (beside !== null) return beside;
  const previous = previousQuotation(setting, sentence, token);
  const tag = tagOf(setting, sentence, token);
  if (tag !== null) return secondTag(setting, sentence, previous, token, tag);
  const cues = sentence.cues.filter(({ first, last }) => first > previous && last < token);
  const nearest = cues.at(-1);
  const elliptic = previous < 0 ? null : ellipticSpeaker(setting, sentence, previous, token, lexicon);
  if (elliptic !== null) return elliptic;
  const opener = previous < 0 ? null : openerOf(setting, sentence, previous, token, lexicon);
  const behind =
    nearest === undefined ? null : subjectOf(nearest, (of, { first }) => of === 'before' && first > previous);
  // “A,” Calder said, whereas Marsh called it “B”: the verb beside the second has a subject of its own.
  if (opener !== null && nearest !== undefined && behind !== null && behind !== opener && behind.kind !== 'pronoun')
    return { mention: behind, setting, cue: nearest, confidence: CONFIDENCE.ownClause };
  const other =
    opener === null || nearest === undefined ? null : repliesTo(setting, sentence, opener, nearest, previous, lexicon);
  if (other !== null) return { mention: other, setting, cue: nearest ?? null, confidence: CONFIDENCE.reply };
  // “A,” Calder told Holt, who replied, “B”: the verb beside the quotation is of the relative clause.
  const isRelative = nearest !== undefined && subjectOf(nearest, (of) => of === 'relative') !== null;
  if (opener !== null && !isRelative && (nearest === undefined || nearest.subjects.has(opener)))
    return { mention: opener, setting, cue: nearest ?? null, confidence: CONFIDENCE.ownClause };
  if (nearest?.kind === 'source') return sourceSpeaker(setting, nearest, token, lexicon);
  if (nearest === undefined || !SPEAKING.has(nearest.kind)) return null;
  // “Marsh, described by Calder as “…””: the participle needs no auxiliary, but “an order signed by Calder” says nothing.
  const hasAgent = nearest.isPassive || nearest.kind === 'call';
  const agent = hasAgent ? subjectOf(nearest, (of) => of === 'agent') : null;
  if (agent !== null) return { mention: agent, setting, cue: nearest, confidence: CONFIDENCE.agent };
  if (nearest.isPassive) return null;
  if (previous >= 0) {
    // “Calder, who spoke of “A,” said there was “B””: the subject begins the sentence.
    const own = subjectOf(
      nearest,
      (of, { first }) =>
        (of === 'apposition' && first === sentence.from) ||
        (OWN.has(of) && opensClause(setting, previous, first, lexicon)),
    );
    if (own !== null) return { mention: own, setting, cue: nearest, confidence: CONFIDENCE.ownClause };
  }
  return embeddedSpeaker(setting, sentence, cues, lexicon) ?? relativeSpeaker(setting, nearest, token, lexicon);
}

/** “Calder, who spoke of “…””: who is told of by a relative clause, right before the quotation. */
function relativeSpeaker(setting: Setting, cue: Cue, token: number, lexicon: SpeechLexicon): Certain | null {
  const mention = subjectOf(cue, (of, { kind }) => of === 'relative' && kind === 'name');
  const between = setting.frame.tokens.slice(cue.last + 1, token);
  // “Holt told Calder, who replied, “…””
  const rest = /^[,:]$/u.test(between.at(-1)?.text ?? '') ? between.slice(0, -1) : between;
  if (mention === null || !rest.every(({ lower }) => lexicon.prepositions.has(lower) || lexicon.determiners.has(lower)))
    return null;
  return { mention, setting, cue, confidence: CONFIDENCE.ownClause };
}

/** “… an answer from Calder: “…””: who sent the words that a colon announces. */
function senderOf(setting: Setting, { mentions }: ReadSentence, token: number, lexicon: SpeechLexicon): Certain | null {
  const { tokens } = setting.frame;
  if (tokens[token - 1]?.text !== ':') return null;
  const mention = mentions.find(({ last }) => last === token - 2);
  if (mention === undefined || !isSomeone(mention) || mention.kind === 'pronoun') return null;
  const isFrom = lexicon.senders?.has(tokens[mention.first - 1]?.lower ?? '') === true;
  const noun = tokens[mention.first - 2]?.lower ?? '';
  if (!isFrom || !(lexicon.speechNouns.has(noun) || lexicon.texts.has(noun))) return null;
  return { mention, setting, cue: null, confidence: CONFIDENCE.owner };
}

/** The token of the quotation before another in its sentence; -1 if there is none. */
function previousQuotation({ frame }: Setting, { from }: ReadSentence, token: number): number {
  for (let at = token - 1; at >= from; at -= 1) if (frame.tokens[at]?.kind === 'quotation') return at;
  return -1;
}

/** “…” according to Calder: the source right behind the quotation. */
function sourceBehind(setting: Setting, { cues }: ReadSentence, token: number): Certain | null {
  const { tokens } = setting.frame;
  const at = tokens[token + 1]?.text === ',' ? token + 2 : token + 1;
  const cue = cues.find(({ first, kind }) => kind === 'source' && first === at);
  const mention = cue === undefined ? null : subjectOf(cue, (of) => of === 'source');
  return cue === undefined || mention === null ? null : { mention, setting, cue, confidence: CONFIDENCE.ownClause };
}

/** “Calder’s claim that the dam was “…””: the owner of a noun of speech whose clause has the quotation. */
function ownerSpeaker(setting: Setting, { cues }: ReadSentence, token: number, lexicon: SpeechLexicon): Certain | null {
  const { tokens } = setting.frame;
  const cue = cues.findLast(({ last }) => last < token);
  if (cue?.kind !== 'noun') return null;
  const mention = subjectOf(cue, () => true);
  if (mention === null) return null;
  const behind = tokens.slice(cue.last + 1, token);
  // “In Calder’s words, the road was “…””
  const isFronted = behind[0]?.text === ',' && lexicon.prepositions.has(tokens[mention.first - 1]?.lower ?? '');
  const between = isFronted ? behind.slice(1) : behind;
  if (!isFronted && !lexicon.complementizers.has(behind[0]?.lower ?? '')) return null;
  if (isFronted && lexicon.wordNouns?.has(tokens[cue.last]?.lower ?? '') !== true) return null;
  if (between.some(({ kind, text }) => kind === 'quotation' || /^[,;:]$/u.test(text))) return null;
  return { mention, setting, cue, confidence: CONFIDENCE.owner };
}

/** “Marsh heard from Calder that …”, “in the words of Calder, “…””: the source that a complementizer or the quotation follows. */
function sourceSpeaker(setting: Setting, cue: Cue, token: number, lexicon: SpeechLexicon): Certain | null {
  const mention = subjectOf(cue, (of) => of === 'source');
  if (mention === null) return null;
  const behind = setting.frame.tokens.slice(mention.last + 1, token);
  const isBeside = behind.every(({ text }) => /^[,:]$/u.test(text));
  if (!isBeside && !lexicon.complementizers.has(behind[0]?.lower ?? '')) return null;
  return { mention, setting, cue, confidence: CONFIDENCE.ownClause };
}

/** The verb of speech that is with its subject right behind the quotation: “…,” said Calder. Null if there is none. */
function tagOf({ frame }: Setting, { cues }: ReadSentence, token: number): Cue | null {
  const after = cues.find(({ first }) => first > token);
  if (after === undefined) return null;
  const first = Math.min(after.first, ...[...after.subjects.keys()].map((one) => one.first).filter((at) => at > token));
  return frame.tokens.slice(token + 1, first).every(({ kind }) => kind === 'mark') ? after : null;
}

/** “A,” Calder said, and “B,” Holt said: the subject of the second tag, if the quotation before has a tag of its own. */
function secondTag(
  setting: Setting,
  { cues }: ReadSentence,
  previous: number,
  token: number,
  tag: Cue,
): Certain | null {
  const isCued =
    previous >= 0 && cues.some(({ kind, first, last }) => kind === 'say' && first > previous && last < token);
  if (!isCued || tag.kind !== 'say' || tag.isPassive) return null;
  const mention = subjectOf(tag, (of, { first }) => (of === 'before' || of === 'after') && first > token);
  return mention === null ? null : { mention, setting, cue: tag, confidence: CONFIDENCE.ownClause };
}

function subjectOf(cue: Cue, is: (relation: Relation, mention: Mention) => boolean): Mention | null {
  for (const [mention, relation] of cue.subjects) {
    if (isSomeone(mention) && is(relation, mention)) return mention;
  }
  return null;
}

/** Whether a mention is a person, a body or a pronoun for one. */
function isSomeone({ kind, pronoun }: Mention): boolean {
  return kind === 'pronoun' ? pronoun !== 'it' : SOMEONE.has(kind);
}

/** The subject of a clause that begins behind a quotation, if a verb that is no auxiliary follows it: “A”, the union spoke of “B”. */
function openerOf(
  setting: Setting,
  { mentions, cues }: ReadSentence,
  previous: number,
  token: number,
  lexicon: SpeechLexicon,
): Mention | null {
  const opener = mentions.find(({ first }) => first > previous && first < token);
  if (opener === undefined || !opensClause(setting, previous, opener.first, lexicon)) return null;
  const between = setting.frame.tokens
    .slice(opener.last + 1, token)
    .findIndex(({ lower }) => !lexicon.adverbs.has(lower));
  const verb = setting.frame.tokens[opener.last + 1 + Math.max(between, 0)];
  const goesOn = goesOnTo(setting, mentions, cues, opener, previous, token, lexicon);
  // “…”, the unions spoke of “…”: a noun that no table has is someone if a verb of speech follows it.
  const isSpeaker = isSomeone(opener) || (opener.kind === 'noun' && (goesOn || lexicon.cues.has(verb?.lower ?? '')));
  if (isSpeaker && goesOn && opener.kind !== 'pronoun') return opener;
  const isVerb =
    verb !== undefined &&
    verb.kind === 'word' &&
    (lexicon.cues.has(verb.lower) ||
      lexicon.endings.finite.test(verb.lower) ||
      lexicon.pastForms?.has(verb.lower) === true) &&
    !lexicon.auxiliaries.has(verb.lower);
  return isSpeaker && isVerb && opener.last + 1 < token ? opener : null;
}

/**
 * “A”; the engineers disagreed, calling it “B”: whether a semicolon or a contrast opens the clause of a subject, and a verb of
 * speech without a subject of its own ends it.
 */
function goesOnTo(
  { frame }: Setting,
  mentions: readonly Mention[],
  cues: readonly Cue[],
  { first, last }: Mention,
  previous: number,
  token: number,
  lexicon: SpeechLexicon,
): boolean {
  const isApart = frame.tokens
    .slice(previous + 1, first)
    .some(({ text, lower }) => text === ';' || lexicon.contrasts?.has(lower) === true);
  const cue = cues.findLast((one) => one.first > last && one.last < token);
  const next = frame.tokens[last + 1];
  if (!isApart || cue === undefined || cue.isPassive || cue.kind === 'source' || next?.kind !== 'word') return false;
  if (lexicon.prepositions.has(next.lower) || lexicon.conjunctions.has(next.lower)) return false;
  if (lexicon.auxiliaries.has(next.lower) && frame.tokens[cue.first - 1]?.text !== ',') return false;
  const others = mentions.filter((one) => one.first > last && one.last < cue.first && one.pronoun === null);
  return (
    ![...cue.subjects].some(([one, of]) => OWN.has(of) && one.first > last) &&
    others.every(({ kind }) => kind !== 'name')
  );
}

/** Whether a mention is the first of what follows a quotation, but for marks, conjunctions and adverbs. */
function opensClause({ frame }: Setting, previous: number, first: number, lexicon: SpeechLexicon): boolean {
  if (first <= previous) return false;
  const between = frame.tokens.slice(previous + 1, first);
  return between.every(
    ({ kind, lower }, at) =>
      kind === 'mark' ||
      lexicon.contrasts?.has(lower) === true ||
      lexicon.adverbs.has(lower) ||
      // “…”, to which Calder replied
      (lexicon.prepositions.has(lower) && lexicon.relatives.has(between[at + 1]?.lower ?? '')) ||
      (at > 0 && lexicon.relatives.has(lower) && lexicon.prepositions.has(between[at - 1]?.lower ?? '')),
  );
}
