import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { Cue, Relation } from '../parsing/cue.ts';
import type { Mention } from '../parsing/mention.ts';
import { type ReadSentence, type Setting, sentenceAt } from '../parsing/setting.ts';
import type { Certain } from './certain.ts';
import { definedSpeaker, ellipticSpeaker, embeddedSpeaker, frontedSpeaker, repliesTo } from './otherClauses.ts';

/** How sure each structure is. */
const CONFIDENCE = { agent: 0.88, ownClause: 0.85, reply: 0.8 } as const;
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
  const first = frontedSpeaker(setting, sentence, token, lexicon) ?? definedSpeaker(setting, sentence, token, lexicon);
  if (first !== null) return first;
  if (isTagged(setting, sentence, token)) return null;
  const tokens = setting.frame.tokens;
  const previous = tokens.findLastIndex(({ kind }, at) => at < token && at >= sentence.from && kind === 'quotation');
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
  if (opener !== null && (nearest === undefined || nearest.subjects.has(opener)))
    return { mention: opener, setting, cue: nearest ?? null, confidence: CONFIDENCE.ownClause };
  if (nearest?.kind === 'source') return sourceSpeaker(setting, nearest, lexicon);
  if (nearest === undefined || !SPEAKING.has(nearest.kind)) return null;
  // “Marsh, described by Calder as “…””: the participle needs no auxiliary, but “an order signed by Calder” says nothing.
  const hasAgent = nearest.isPassive || nearest.kind === 'call';
  const agent = hasAgent ? subjectOf(nearest, (of) => of === 'agent') : null;
  if (agent !== null) return { mention: agent, setting, cue: nearest, confidence: CONFIDENCE.agent };
  if (nearest.isPassive) return null;
  if (previous >= 0) {
    const own = subjectOf(nearest, (of, { first }) => OWN.has(of) && opensClause(setting, previous, first, lexicon));
    if (own !== null) return { mention: own, setting, cue: nearest, confidence: CONFIDENCE.ownClause };
  }
  return embeddedSpeaker(setting, sentence, cues, lexicon);
}

/** “Marsh heard from Calder that …”: the source that a complementizer follows. */
function sourceSpeaker(setting: Setting, cue: Cue, lexicon: SpeechLexicon): Certain | null {
  const mention = subjectOf(cue, (of) => of === 'source');
  const next = mention === null ? undefined : setting.frame.tokens[mention.last + 1];
  if (mention === null || !lexicon.complementizers.has(next?.lower ?? '')) return null;
  return { mention, setting, cue, confidence: CONFIDENCE.ownClause };
}

/** Whether a verb of speech with its subject is right behind the quotation: “…,” said Calder. */
function isTagged({ frame }: Setting, { cues }: ReadSentence, token: number): boolean {
  const after = cues.find(({ first }) => first > token);
  if (after === undefined) return false;
  const first = Math.min(after.first, ...[...after.subjects.keys()].map((one) => one.first).filter((at) => at > token));
  return frame.tokens.slice(token + 1, first).every(({ kind }) => kind === 'mark');
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
  { mentions }: ReadSentence,
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
  // “…”, the unions spoke of “…”: a noun that no table has is someone if a verb of speech follows it.
  const isSpeaker = isSomeone(opener) || (opener.kind === 'noun' && lexicon.cues.has(verb?.lower ?? ''));
  const isVerb =
    verb !== undefined &&
    verb.kind === 'word' &&
    (lexicon.cues.has(verb.lower) || lexicon.endings.finite.test(verb.lower)) &&
    !lexicon.auxiliaries.has(verb.lower);
  return isSpeaker && isVerb && opener.last + 1 < token ? opener : null;
}

/** Whether a mention is the first of what follows a quotation, but for marks, conjunctions and adverbs. */
function opensClause({ frame }: Setting, previous: number, first: number, lexicon: SpeechLexicon): boolean {
  if (first <= previous) return false;
  return frame.tokens
    .slice(previous + 1, first)
    .every(
      ({ kind, lower }) => kind === 'mark' || lexicon.contrasts?.has(lower) === true || lexicon.adverbs.has(lower),
    );
}
