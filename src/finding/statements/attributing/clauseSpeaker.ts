import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { Cue } from '../parsing/cue.ts';
import { type ReadSentence, type Setting, sentenceAt } from '../parsing/setting.ts';
import type { Certain } from './certain.ts';
import { openerOf, opensClause } from './clauseOpener.ts';
import { definedSpeaker, ellipticSpeaker, embeddedSpeaker, frontedSpeaker, repliesTo } from './otherClauses.ts';
import { ownerSpeaker, senderOf, sourceBehind, sourceSpeaker } from './ownersOfWords.ts';
import { agentSpeaker } from './passives.ts';
import { OWN, subjectOf } from './subjects.ts';

/** How sure each structure is. */
const CONFIDENCE = { agent: 0.88, ownClause: 0.85, reply: 0.8 } as const;
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

/** The token of the quotation before another in its sentence; -1 if there is none. */
function previousQuotation({ frame }: Setting, { from }: ReadSentence, token: number): number {
  for (let at = token - 1; at >= from; at -= 1) if (frame.tokens[at]?.kind === 'quotation') return at;
  return -1;
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
