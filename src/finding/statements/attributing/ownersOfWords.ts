import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { Cue } from '../parsing/cue.ts';
import type { ReadSentence, Setting } from '../parsing/setting.ts';
import type { Certain } from './certain.ts';
import { isSomeone, subjectOf } from './subjects.ts';

/** How sure a phrase that names the source is, and a noun of speech with its owner. */
const CONFIDENCE = { source: 0.85, owner: 0.85 } as const;

/** “… an answer from Calder: “…””: who sent the words that a colon announces. */
export function senderOf(
  setting: Setting,
  { mentions }: ReadSentence,
  token: number,
  lexicon: SpeechLexicon,
): Certain | null {
  const { tokens } = setting.frame;
  if (tokens[token - 1]?.text !== ':') return null;
  const mention = mentions.find(({ last }) => last === token - 2);
  if (mention === undefined || !isSomeone(mention) || mention.kind === 'pronoun') return null;
  const isFrom = lexicon.senders?.has(tokens[mention.first - 1]?.lower ?? '') === true;
  const noun = tokens[mention.first - 2]?.lower ?? '';
  if (!isFrom || !(lexicon.speechNouns.has(noun) || lexicon.texts.has(noun))) return null;
  return { mention, setting, cue: null, confidence: CONFIDENCE.owner };
}

/** “…” according to Calder: the source right behind the quotation. */
export function sourceBehind(setting: Setting, { cues }: ReadSentence, token: number): Certain | null {
  const { tokens } = setting.frame;
  const at = tokens[token + 1]?.text === ',' ? token + 2 : token + 1;
  const cue = cues.find(({ first, kind }) => kind === 'source' && first === at);
  const mention = cue === undefined ? null : subjectOf(cue, (of) => of === 'source');
  return cue === undefined || mention === null ? null : { mention, setting, cue, confidence: CONFIDENCE.source };
}

/** “Calder’s claim that the dam was “…””: the owner of a noun of speech whose clause has the quotation. */
export function ownerSpeaker(
  setting: Setting,
  { cues }: ReadSentence,
  token: number,
  lexicon: SpeechLexicon,
): Certain | null {
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
export function sourceSpeaker(setting: Setting, cue: Cue, token: number, lexicon: SpeechLexicon): Certain | null {
  const mention = subjectOf(cue, (of) => of === 'source');
  if (mention === null) return null;
  const behind = setting.frame.tokens.slice(mention.last + 1, token);
  const isBeside = behind.every(({ text }) => /^[,:]$/u.test(text));
  if (!isBeside && !lexicon.complementizers.has(behind[0]?.lower ?? '')) return null;
  return { mention, setting, cue, confidence: CONFIDENCE.source };
}
