import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { Cue } from '../parsing/cue.ts';
import type { FrameToken } from '../parsing/frame.ts';
import type { Mention } from '../parsing/mention.ts';
import { type ReadSentence, type Setting, sentenceAt } from '../parsing/setting.ts';
import type { Certain } from './certain.ts';

/** How sure the agent of a passive verb is. */
const AGENT = 0.88;
/** Most words between a passive verb and the quotation that it governs. */
const FARTHEST = 3;
/** The classes of verbs whose passive has the hearer, or who is spoken of, as its subject. */
const PASSIVE: ReadonlySet<Cue['kind']> = new Set(['say', 'tell', 'call']);

/**
 * The agent of a passive verb that governs a quotation: “…?” Calder was asked by Holt; Calder was called “…” by Holt; asked by
 * Holt “…?”. Null if there is none.
 */
export function agentSpeaker(setting: Setting, token: number, lexicon: SpeechLexicon): Certain | null {
  const sentence = sentenceAt(setting, token);
  const cue = sentence === undefined ? undefined : passiveBeside(setting, sentence, token, lexicon);
  if (sentence === undefined || cue === undefined) return null;
  const mention = agentAt(sentence, setting, cue.last + 1, lexicon) ?? agentAt(sentence, setting, token + 1, lexicon);
  return mention === undefined ? null : { mention, setting, cue, confidence: AGENT };
}

/**
 * Whether a quotation was put to somebody or says what somebody is called, while nothing says by whom: “…?” Calder was asked;
 * Calder was called “…”; asked “…?”, Calder said no.
 */
export function isByNobodyNamed(setting: Setting, token: number, words: string, lexicon: SpeechLexicon): boolean {
  const sentence = sentenceAt(setting, token);
  if (sentence === undefined) return false;
  const cue = passiveBeside(setting, sentence, token, lexicon);
  if (agentSpeaker(setting, token, lexicon) !== null) return false;
  const isQuestion = /\?\P{L}*$/u.test(words);
  if (cue !== undefined && (cue.first < token || isQuestion)) {
    return isQuestion || sentence.cues.length === 1;
  }
  return isQuestion && isAsked(setting.frame.tokens, sentence, token, lexicon);
}

/** The passive verb that governs a quotation, right behind it or before it; undefined if there is none. */
function passiveBeside(
  { frame }: Setting,
  { cues }: ReadSentence,
  token: number,
  lexicon: SpeechLexicon,
): Cue | undefined {
  const isPassive = (cue: Cue): boolean => cue.isPassive && PASSIVE.has(cue.kind);
  const after = cues.find(({ first }) => first > token);
  if (after !== undefined && isPassive(after)) {
    const start = Math.min(
      after.first,
      ...[...after.subjects.keys()].map(({ first }) => first).filter((at) => at > token),
    );
    const isBeside = frame.tokens.slice(token + 1, start).every(({ kind }) => kind === 'mark');
    // “…” was written by Calder: the quotation is the subject, and perhaps a title.
    if (isBeside && start < after.first) return after;
  }
  const before = cues.findLast(({ last }) => last < token);
  if (before === undefined || !isPassive(before)) return undefined;
  const between = frame.tokens.slice(before.last + 1, token);
  const isObject =
    between.length <= FARTHEST &&
    between.every(({ kind, text, lower }) =>
      kind === 'mark' ? /^[,:]$/u.test(text) : lexicon.prepositions.has(lower) || lexicon.determiners.has(lower),
    );
  // “Calder was quoted on the dam: “…””: behind a comma or colon the words answer.
  const isSetApart = between.length > 1 && between.some(({ kind }) => kind === 'mark');
  return isObject && !isSetApart ? before : undefined;
}

function agentAt(
  { mentions }: ReadSentence,
  { frame }: Setting,
  at: number,
  { agents }: SpeechLexicon,
): Mention | undefined {
  if (!agents.has(frame.tokens[at]?.lower ?? '')) return undefined;
  return mentions.find(({ first, kind }) => first === at + 1 && kind !== 'possessive');
}

/** Asked “…?”, when asked “…?”: a participle of asking without a subject, right before a quotation. */
function isAsked(
  tokens: readonly FrameToken[],
  { from }: ReadSentence,
  token: number,
  lexicon: SpeechLexicon,
): boolean {
  const at = /^[,:]$/u.test(tokens[token - 1]?.text ?? '') ? token - 2 : token - 1;
  if (at < from || lexicon.asked?.has(tokens[at]?.lower ?? '') !== true) return false;
  const before = tokens[at - 1];
  return at === from || before?.text === ',' || lexicon.conjunctions.has(before?.lower ?? '');
}
